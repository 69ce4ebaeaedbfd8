/**
 * Writes packages/*\/api/*.api.md: all that a package promises to those who import it, as TypeScript sees it in the built package.
 * `--check` fails where the promise changed; a change of it is reviewed as a diff and needs a changeset.
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { publicPackages, type Package } from './release-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

interface Target {
  readonly types?: string;
  readonly import?: { readonly types: string };
}

interface Manifest {
  readonly exports?: Readonly<Record<string, string | Target>>;
}

/** The declarations that each entry of `exports` gives to whoever imports it. */
function entries(project: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Manifest;
  return Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : (target.types ?? target.import?.types ?? []),
  );
}

async function report(project: string, types: string, folder: string): Promise<string> {
  const name = basename(types, '.d.ts');
  const silent = { logLevel: ExtractorLogLevel.None };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(project, 'api-extractor.json'),
    packageJsonFullPath: join(project, 'package.json'),
    configObject: {
      projectFolder: project,
      mainEntryPointFilePath: join(project, types),
      compiler: {
        overrideTsconfig: { compilerOptions: { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true } },
      },
      apiReport: {
        enabled: true,
        // What is only reached through another type is promised as well; one report of it is enough.
        includeForgottenExports: name === 'index',
        reportFileName: name,
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: silent },
        extractorMessageReporting: { default: silent },
        tsdocMessageReporting: { default: silent },
      },
    },
  });
  const result = Extractor.invoke(config, { localBuild: true, messageCallback: (message) => (message.handled = true) });
  if (!result.succeeded) throw new Error(`${types}: no report could be made; run npm run build:packages first.`);
  const text = readFileSync(join(folder, `${name}.api.md`), 'utf8');
  const file = join(project, 'api', `${name}.api.md`);
  return format(text.replaceAll('\r\n', '\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** The reports of a package that are not what is held, written unless they are only checked. */
async function changedIn({ folder }: Package): Promise<string[]> {
  const project = join(root, folder);
  const temporary = mkdtempSync(join(tmpdir(), 'isnad-api-'));
  const held = join(project, 'api');
  const changed: string[] = [];
  const expected = new Set<string>();
  try {
    for (const types of entries(project)) {
      const now = await report(project, types, temporary);
      const name = `${basename(types, '.d.ts')}.api.md`;
      expected.add(name);
      if (existsSync(join(held, name)) && readFileSync(join(held, name), 'utf8') === now) continue;
      changed.push(`${folder}/api/${name}`);
      if (check) continue;
      mkdirSync(held, { recursive: true });
      writeFileSync(join(held, name), now);
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  // The report of an entry that is no longer there.
  for (const name of existsSync(held) ? readdirSync(held) : []) {
    if (expected.has(name)) continue;
    changed.push(`${folder}/api/${name}`);
    if (!check) rmSync(join(held, name));
  }
  return changed;
}

const changed: string[] = [];
for (const own of publicPackages(root)) changed.push(...(await changedIn(own)));

if (changed.length === 0) console.log('The API of every package is what its folder api says.');
else if (check) {
  console.error(
    `What is promised is not what is written down: ${changed.join(', ')}.\n` +
      'If it should change, run npm run api, read the diff, and add a changeset that tells users what to do.',
  );
  process.exitCode = 1;
} else console.log(`Wrote ${changed.join(', ')}.`);
