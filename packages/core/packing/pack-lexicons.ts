import { build, type Plugin } from 'esbuild';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClauseLexicon } from '../src/languages/clause-table.ts';
import type { LanguageLexicon } from '../src/languages/language.ts';
import { markHomographs } from './mark-homographs.ts';
import { markVerbs } from './mark-verbs.ts';
import { pack } from './pack.ts';

const languages = fileURLToPath(new URL('../src/languages', import.meta.url));

/** Replaces the words of each language by their packed form, which is unpacked when a language is first used. */
export const packLexicons: Plugin = {
  name: 'pack-lexicons',
  setup(setup) {
    // esbuild reads the pattern itself, and knows no flags.
    // eslint-disable-next-line regexp/require-unicode-regexp
    setup.onLoad({ filter: /languages.[a-z]+.lexicon.index\.ts$/ }, async ({ path }) => {
      const parts = Object.entries(await exportsOf(path)).map(([name, make]) => {
        const made = make();
        if (isClauses(made)) {
          const { clauses, marks } = markHomographs(made);
          return `export const ${name} = () => withHomographs(${unpacking(clauses)}, ${JSON.stringify(marks)});`;
        }
        if (!hasVerbs(made)) return `export const ${name} = () => ${unpacking(made)};`;
        const { lexicon, marks } = markVerbs(made);
        return `export const ${name} = () => withMarks(${unpacking(lexicon)}, ${JSON.stringify(marks)});`;
      });
      const from = relative(dirname(path), languages).replaceAll('\\', '/');
      const imports = [
        `import { unpack } from '${from}/unpack.ts';`,
        `import { withHomographs } from '${from}/homograph-marks.ts';`,
        `import { withMarks } from '${from}/verb-marks.ts';`,
      ];
      return { contents: [...imports, ...parts].join('\n'), loader: 'js' };
    });
  },
};

/** The call that gives the data again. */
function unpacking(data: unknown): string {
  const packed = pack(data);
  return `unpack(${JSON.stringify(packed.data)}, ${JSON.stringify(packed.words)})`;
}

function isClauses(made: unknown): made is ClauseLexicon {
  return typeof made === 'object' && made !== null && 'regularVerbs' in made;
}

function hasVerbs(made: unknown): made is LanguageLexicon {
  return (
    typeof made === 'object' && made !== null && 'verbs' in made && Array.isArray(made.verbs) && made.verbs.length > 0
  );
}

/** What the module of a language's words exports: functions that give data. */
async function exportsOf(path: string): Promise<Readonly<Record<string, () => unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Readonly<Record<string, () => unknown>>;
}
