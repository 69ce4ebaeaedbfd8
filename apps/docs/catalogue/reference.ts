import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
        '::: info\nهذه الصفحة بالإنجليزية: كُتبت من شروح المصادر نفسها.\n:::',
        '<div lang="en" dir="ltr">',
        `<!--@include: ${up}api/${file}-->`,
        '</div>\n',
      ].join('\n\n'),
    );
  }
}
