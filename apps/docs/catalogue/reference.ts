import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './html.ts';

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** The first page of the reference: the packages, and what can be imported of each, from their manifests. */
export function writeReferenceIndex(pages: string): void {
  const rows = ['core', 'ingest', 'formats', 'store'].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8')) as Manifest;
    const entries = Object.keys(manifest.exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => `\`${manifest.name}${entry.slice(1)}\``);
    return [`[${manifest.name}](./${manifest.name}.md)`, manifest.description, entries.join('<br>')];
  });
  const lead =
    'Every package is typed and an ES module; `require` takes each of them too. What cannot be imported by these names can change without notice.';
  writeFileSync(
    join(pages, 'api/index.md'),
    ['# API', lead, table(['package', 'what', 'import'], rows), ''].join('\n\n'),
  );
}

/**
 * The reference is written from docstrings, which are English. Its pages stand among the Arabic ones as they are, so that whoever
 * changes the language there does not lose the way; only the English ones are searched.
 */
export function writeArabicReference(pages: string): void {
  const files = readdirSync(join(pages, 'api'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.md') && statSync(join(pages, 'api', name)).isFile())) {
    const page = join(pages, 'ar/api', file);
    const up = '../'.repeat(file.split(/[\\/]/u).length + 1);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(
      page,
      [
        '---\nsearch: false\n---',
        '::: info ملاحظة\nهذه الصفحة بالإنجليزية: كُتبت من شروح المصادر نفسها.\n:::',
        '<div lang="en" dir="ltr">',
        `<!--@include: ${up}api/${file}-->`,
        '</div>\n',
      ].join('\n\n'),
    );
  }
}
