import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Case } from './access-cases.ts';
import { BAD_IDS, BAD_LINKS } from './review-cases.ts';
import type { Team } from './team.ts';

const MEGABYTE = 1024 * 1024;

export function deskCases(team: Team): readonly Case[] {
  const cases: Case[] = [];
  const text = 'قال الوزير إن الخطة ناجحة.';
  const paste = (name: string, fields: Record<string, string>, status: number, says: string) =>
    cases.push({
      ...{ name: `paste: ${name}`, as: 'editor', path: '/articles/new?/paste', status, says },
      form: { text, ...fields },
    });
  for (const empty of ['', ' \r\n\t', '\u00A0', '\u200F', '\u200B\u2800', '…'])
    paste(`text ${JSON.stringify(empty)}`, { text: empty }, 400, 'problem_empty_article');
  paste('5 MB of text', { text: 'a'.repeat(5 * MEGABYTE) }, 400, 'problem_too_long');
  paste('more than the server takes', { text: 'a'.repeat(13 * MEGABYTE) }, 413, 'error_413');
  paste('text with NUL', { text: `${text}\0` }, 400, 'problem_not_storable');
  paste('title too long', { title: 'a'.repeat(1001) }, 400, 'problem_too_long');
  paste('title with NUL', { title: '\0' }, 400, 'problem_not_storable');
  paste('publisher too long', { publisher: 'a'.repeat(301) }, 400, 'problem_too_long');
  for (const published of ['2026-13-45', 'yesterday', '<script>hostile()</script>', '-1', '9'.repeat(30)])
    paste(`published ${published}`, { published }, 400, 'problem_invalid_date');
  paste('a date far from now', { published: '9999-12-31' }, 400, 'problem_future_date');
  paste('what is there already', { title: 'final' }, 409, 'problem_known_text');
  const french =
    "Selon l'Agence France-Presse, le ministre a déclaré mardi que les négociations reprendraient bientôt.";
  paste('a language that is not read', { text: french }, 409, 'problem_unread_language');
  for (const url of BAD_LINKS.filter((link) => !link.includes('\0') && link.length < 2048))
    paste(`url ${url.slice(0, 40)}`, { url }, 400, 'problem_invalid_link');

  const upload = (name: string, file: string, bytes: string | Uint8Array<ArrayBuffer>, says: string) =>
    cases.push({
      ...{ name: `upload: ${name}`, as: 'editor', path: '/articles/new?/upload', status: 400, says },
      files: [{ name: file, bytes }],
    });
  const json = (name: string, value: unknown, says: string) =>
    upload(name, 'a.json', typeof value === 'string' ? value : JSON.stringify(value), says);
  for (const file of ['a.doc', 'a.json.exe', '../../../etc/passwd', '<script>hostile()</script>.js', 'txt'])
    upload(`file ${file}`, file, text, 'problem_file_type');
  for (const file of ['a.docx', '<script>hostile()</script>.DOCX']) upload(file, file, text, 'ingest_unreadable_docx');
  for (const bytes of ['', text, '%PDF-1.7\n%%EOF', '%PDF'])
    upload(`PDF of ${bytes.length}`, 'a.pdf', bytes, 'ingest_unreadable_pdf');
  for (const page of ['', '<title>a</title>', '<script>hostile()</script>', '\0'])
    upload(`page ${JSON.stringify(page)}`, 'a.html', page, 'ingest_no_article');
  upload('a page without end', 'a.html', '<b>'.repeat(600_000), 'ingest_too_complex');
  const address = (value: string, says: string) =>
    cases.push({
      ...{ name: `read ${value.slice(0, 60)}`, as: 'editor', path: '/articles/new?/address', status: 400, says },
      form: { address: value },
    });
  for (const at of ['http://127.0.0.1/', 'http://2130706433/', 'http://[::ffff:7f00:1]/', 'http://169.254.169.254/'])
    address(at, 'ingest_address_refused');
  for (const at of ['file:///etc/passwd', 'javascript:hostile()', 'data:text/html,<p>x'])
    address(at, 'ingest_unsupported_scheme');
  for (const at of ['', 'hostile', 'http://', 'http://[::1', `http://a.example/${'x'.repeat(2048)}`])
    address(at, 'ingest_invalid_url');
  address('http://user:secret@a.example/', 'ingest_credentials_in_url');
  address('http://8.8.8.8:22/', 'ingest_port_refused');
  const feedFile = (name: string, bytes: string, says: string) =>
    cases.push({
      ...{ name: `feed: ${name}`, as: 'editor', path: '/articles/new?/feed', status: 400, says },
      files: [{ field: 'feed', name: 'a.xml', bytes }],
    });
  feedFile('nothing', '', 'ingest_not_a_feed');
  feedFile('a page', '<html><script>hostile()</script>', 'ingest_not_a_feed');
  feedFile('no entries', '<rss version="2.0"><channel><title>a</title></channel></rss>', 'ingest_no_article');
  feedFile('5 MB', 'a'.repeat(5 * MEGABYTE), 'problem_file_size');
  const items = (name: string, form: Record<string, string>, says: string) =>
    cases.push({
      ...{ name: `feed entries: ${name}`, as: 'editor', path: '/articles/new?/items', status: 400, says, form },
    });
  items('none', {}, 'problem_no_items');
  for (const feed of ['', 'x', randomUUID(), '../../etc/passwd'])
    for (const item of ['0', '-1', '1e3', '99999', '__proto__', '<script>hostile()</script>'])
      items(`${item} of ${feed}`, { feed, item }, 'problem_feed_gone');
  for (const broken of ['', '{', '{"text":', '[{"text":"a"},']) json(`JSON ${broken}`, broken, 'problem_file_content');
  for (const other of ['null', '5', '"text"']) json(`JSON ${other}`, other, 'item_unreadable');
  json('JSON []', '[]', 'problem_file_empty');
  for (const none of ['{}', '[[{"text":"a"}]]']) json(`JSON ${none}`, none, 'item_empty');
  json('JSON nested without end', '['.repeat(200_000), 'problem_file_content');
  json('a text that is a number', { text: 7 }, 'item_not_text');
  json('a text that is a list', { text: [text] }, 'item_not_text');
  json('a text that nobody sees', { text: '\u200F\u2800' }, 'item_empty');
  json('paragraphs that are a text', { paragraphs: text }, 'item_not_text');
  json('paragraphs with a number', { paragraphs: [text, 7] }, 'item_not_text');
  json('a title that is an object', { title: {}, text }, 'item_not_text');
  json('a publisher that is true', { publisher: true, text }, 'item_not_text');
  json('a date that is a number', { published: 20260101, text }, 'item_not_text');
  json('a date that is none', { published: 'yesterday', text }, 'problem_invalid_date');
  json('a day that its month has not', { published: '2025-02-30', text }, 'problem_invalid_date');
  json('a date far from now', { published: '9999-12-31', text }, 'problem_future_date');
  json('a title too long', { title: 'a'.repeat(1001), text }, 'problem_too_long');
  json('a text too long', { text: 'a'.repeat(1_000_001) }, 'problem_too_long');
  json('paragraphs too long together', { paragraphs: Array<string>(11).fill('a'.repeat(100_000)) }, 'problem_too_long');
  json('half a character', `{"text":"${text} \\ud83d"}`, 'problem_not_storable');
  json('half a character in the title', `{"title":"\\udc00","text":"${text}"}`, 'problem_not_storable');
  json('NUL', `{"text":"${text}\\u0000"}`, 'problem_not_storable');
  json('two bad ones', [{ text: 7 }, { text: '' }], 'item_empty');
  json('what a desk exported', { schema: 'isnad-review/1', article: {}, claims: [] }, 'problem_file_export');
  for (const url of ['javascript:hostile()', 'file:///etc/passwd', 'https://a:b@c.example/'])
    json(url, { text, url }, 'problem_invalid_link');
  upload('bad lines', 'a.ndjson', `{\n{"text":\n`, 'item_not_json');
  upload('a line that is no article', 'a.jsonl', '7\n', 'item_unreadable');
  upload('bytes that are no text', 'a.txt', new Uint8Array([0xff, 0xfe, 0xc0, 0x80, 0x00]), 'problem_file_encoding');
  upload(
    'bytes that say they are JSON',
    'a.json',
    new Uint8Array([0x7b, 0x22, 0xed, 0xa0, 0x80]),
    'problem_file_encoding',
  );
  const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE));
  for (const file of ['bomb.txt', 'bomb.json', 'bomb.ndjson'])
    upload(`a packed file as ${file}`, file, new Uint8Array(bomb), 'problem_file_encoding');
  upload('an empty file', 'a.txt', '', 'item_empty');
  upload('NUL in a text file', 'a.txt', `${text}\0`, 'problem_file_encoding');
  upload('5 MB', 'a.txt', 'a'.repeat(5 * MEGABYTE), 'problem_file_size');
  upload('too many articles', 'a.json', JSON.stringify(Array(201).fill({ text })), 'problem_too_many_files');
  const at = { as: 'editor', path: '/articles/new?/upload' } as const;
  cases.push({ ...at, name: 'upload: no file', form: { files: 'x' }, status: 400, says: 'problem_empty_article' });
  const cut = 'multipart/form-data; boundary=x';
  for (const body of ['', '--x', '--x\r\nContent-Disposition: form-data; name="files"\r\n\r\n', 'hostile'])
    cases.push({
      ...{ ...at, name: `upload: cut off after ${body.length}`, raw: { type: cut, body } },
      ...{ status: 400, says: 'error_400' },
    });
  for (const type of ['application/json', 'application/xml', 'application/octet-stream'])
    cases.push({ ...at, name: `upload: ${type}`, raw: { type, body: '{}' }, status: 415, says: 'error_400' });

  const people = (action: string, fields: Record<string, string>, status: number, says: string) =>
    cases.push({
      ...{ name: `${action}: ${JSON.stringify(fields).slice(0, 80)}`, as: 'admin', status, says },
      ...{ path: `/settings/people?/${action}`, form: fields },
    });
  for (const email of [
    '',
    'no',
    'a@',
    '<script>hostile()</script>@desk.example',
    'a@b.example\0',
    `a@${'b'.repeat(320)}.c`,
  ])
    people(
      ...(['invite', { email, role: 'reader' }, 400] as const),
      email.length > 320 ? 'problem_too_long' : email.includes('\0') ? 'problem_not_storable' : 'problem_email',
    );
  for (const role of ['', 'root', 'constructor', 'ADMIN', 'a\0'])
    people('invite', { email: 'new@desk.example', role }, 400, 'problem_invalid');
  for (const bad of ['', ...BAD_IDS, randomUUID()]) {
    people('revoke', { invitation: bad }, 404, 'problem_not_found');
    people('role', { user: bad, role: 'admin' }, 404, 'problem_not_found');
    people('active', { user: bad, active: 'no' }, 404, 'problem_not_found');
  }
  people('role', { user: team.users['reader'] ?? '', role: 'root' }, 400, 'problem_invalid');

  const label = (fields: Record<string, string>, status: number, says: string) =>
    cases.push({
      ...{ name: `label: ${JSON.stringify(fields).slice(0, 80)}`, as: 'admin', status, says },
      ...{ path: '/settings/labels?/save', form: { base: 'status/false', ar: 'أ', en: 'a', ...fields } },
    });
  for (const base of ['', 'nope/false', 'status/nope', 'status/at-origin', '__proto__/false'])
    label({ base }, 400, 'problem_invalid');
  for (const name of ['', '  ', 'a\0', 'x'.repeat(101), 'a\u202Eb', '\u2066a', 'a\nb']) {
    label({ ar: name }, 400, 'problem_name');
    label({ en: name }, 400, 'problem_name');
  }
  for (const id of BAD_IDS.filter((bad) => bad !== '')) label({ id }, 400, 'problem_invalid');
  label({ id: team.label, base: 'status/confirmed' }, 409, 'problem_id_taken');

  const change = (current: string, fresh: string, says: string) =>
    cases.push({
      ...{ name: `password: ${current.length}, ${fresh.length}`, as: 'reader', status: 400, says },
      ...{ path: '/settings?/password', form: { current, fresh } },
    });
  change('not the one it is', 'another password 1', 'problem_wrong_password');
  change('a long password 1', 'short', 'problem_password_short');
  change('a long password 1', 'x'.repeat(129), 'problem_password_long');

  const stranger = (path: string, form: Record<string, string>, status: number, says: string) =>
    cases.push({ name: `${path}: ${JSON.stringify(form).slice(0, 60)}`, as: 'nobody', path, form, status, says });
  const password = 'a long password 1';
  cases.push({
    ...{
      name: 'a second set-up',
      as: 'nobody',
      path: '/setup',
      form: { name: 'x', email: 'x@desk.example', password },
    },
    ...{ status: 303, says: null, location: /^\/sign-in$/u },
  });
  stranger(`/join/${team.usedToken}`, { name: 'x', password }, 409, 'problem_invitation');
  for (const token of ['nope', randomUUID()]) stranger(`/join/${token}`, { name: 'x', password }, 404, 'join_invalid');
  for (const token of ['%00', '..%2f..%2f', '%3Cscript%3Ehostile()%3C%2Fscript%3E'])
    stranger(`/join/${token}`, { name: 'x', password }, 404, 'error_404');
  for (const email of ['<script>hostile()</script>', "' or 1=1 --@desk.example", 'a\0@desk.example', 'x'.repeat(5000)])
    stranger('/sign-in', { email, password }, 400, 'problem_credentials');
  stranger('/sign-in', { email: 'long@desk.example', password: 'x'.repeat(MEGABYTE) }, 400, 'problem_credentials');
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    '',
  ])
    cases.push({
      ...{ name: `back to ${JSON.stringify(to)}`, as: 'nobody', path: '/preferences', form: { to } },
      ...{ status: 303, says: null, location: /^\/articles$/u },
    });
  for (const path of ['/nowhere', '/.env', '/..%2f..%2fetc%2fpasswd', '/_app/../../package.json'])
    cases.push({ name: `page ${path}`, as: 'admin', path, status: 404, says: 'error_404' });
  for (const path of ['/%E0%A4%A', '/articles/%'])
    cases.push({ name: `page ${path}`, as: 'admin', path, status: 400, says: 'error_400' });
  return cases;
}
