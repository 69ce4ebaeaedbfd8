import { request as open } from 'node:http';

export type Who = 'nobody' | 'reader' | 'reviewer' | 'editor' | 'admin' | 'expired' | 'forged' | 'switched-off';
export type Locale = 'ar' | 'en';

export interface Upload {
  /** Of the form; `files` when absent. */
  readonly field?: string;
  readonly name: string;
  readonly bytes: string | Uint8Array<ArrayBuffer>;
}

export interface Call {
  readonly as: Who;
  readonly path: string;
  readonly method?: string;
  /** Fields of a form; a list sends a field more than once. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  readonly files?: readonly Upload[];
  /** A body that is no form of ours, with its type. */
  readonly raw?: { readonly type: string; readonly body: string };
  /** Absent: the desk's own; null: none is sent. */
  readonly origin?: string | null;
}

export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly cookie: string;
}

async function bodyOf(call: Call): Promise<{ readonly bytes: Buffer; readonly type: string } | null> {
  if (call.raw !== undefined) return { bytes: Buffer.from(call.raw.body, 'latin1'), type: call.raw.type };
  if (call.files !== undefined) {
    const form = new FormData();
    for (const { field = 'files', name, bytes } of call.files) form.append(field, new File([bytes], name));
    const sent = new Response(form);
    return { bytes: Buffer.from(await sent.arrayBuffer()), type: sent.headers.get('content-type') ?? '' };
  }
  if (call.form === undefined) return null;
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(call.form)) for (const one of [value].flat()) fields.append(name, one);
  return { bytes: Buffer.from(fields.toString()), type: 'application/x-www-form-urlencoded' };
}

/** Sends one request as it is written, without what a browser would tidy up. */
export async function send(
  base: string,
  call: Call,
  { cookie = '', locale = 'ar' }: { readonly cookie?: string; readonly locale?: Locale } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const body = await bodyOf(call);
  const origin = call.origin === undefined ? base : call.origin;
  const headers: Record<string, string | number> = {
    accept: 'text/html',
    cookie: [`isnad_locale=${locale}`, cookie].filter((one) => one !== '').join('; '),
    ...(origin === null ? {} : { origin }),
    ...(body === null ? {} : { 'content-type': body.type, 'content-length': body.bytes.length }),
  };
  const method = call.method ?? (body === null ? 'GET' : 'POST');
  return new Promise((resolve, reject) => {
    const sent = open({ hostname, port, path: call.path, method, headers, timeout: 30_000 }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? '',
          body: Buffer.concat(parts).toString('utf8'),
          cookie: (answer.headers['set-cookie'] ?? [])
            .map((each) => each.split(';')[0] ?? '')
            .filter((each) => each.includes('session_token'))
            .join('; '),
        }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error(`No answer to ${method} ${call.path}`)));
    sent.on('error', reject);
    sent.end(body?.bytes);
  });
}
