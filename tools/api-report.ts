/**
 * Writes packages/core/api/*.api.md: all that `@isnad/core` promises to those who import it, as TypeScript sees it in the
 * built package. `--check` fails where the promise changed; a change of it is reviewed as a diff and needs a changeset.
 */
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const core = fileURLToPath(new URL('../packages/core/', import.meta.url));
const check = process.argv.includes('--check');

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import?: { readonly types: string } }>>;
}

/** The declarations that each entry of `exports` gives to whoever imports it. */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as Manifest;
  return Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : (target.import?.types ?? [])));
}

async function report(types: string, folder: string): Promise<string> {
  const name = basename(types, '.d.ts');
  const silent = { logLevel: ExtractorLogLevel.None };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(core, 'api-extractor.json'),
    packageJsonFullPath: join(core, 'package.json'),
    configObject: {
      projectFolder: core,
      mainEntryPointFilePath: join(core, types),
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
  const file = join(core, 'api', `${name}.api.md`);
  return format(text.replaceAll('\r\n', '\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-api-'));
const changed: string[] = [];
try {
  for (const types of entries()) {
    const now = await report(types, folder);
    const file = join(core, 'api', `${basename(types, '.d.ts')}.api.md`);
    if (existsSync(file) && readFileSync(file, 'utf8') === now) continue;
    changed.push(basename(file));
    if (!check) writeFileSync(file, now);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (changed.length === 0) console.log('The API is what packages/core/api says.');
else if (check) {
  console.error(
    `What @isnad/core promises is not what packages/core/api says: ${changed.join(', ')}.\n` +
      'If it should change, run npm run api, read the diff, and add a changeset that tells users what to do.',
  );
  process.exitCode = 1;
} else console.log(`Wrote ${changed.join(', ')}.`);
