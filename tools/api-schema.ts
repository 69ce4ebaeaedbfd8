/**
 * Writes packages/core/schema/isnad-1.schema.json, the JSON Schema of what `extract` returns, from the types themselves.
 * `--check` fails where the file is not what the types say.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}packages/core/schema/isnad-1.schema.json`;

async function generate(): Promise<string> {
  const { $schema, ...rest } = createGenerator({
    path: `${root}packages/core/src/model/extraction.ts`,
    tsconfig: `${root}packages/core/tsconfig.json`,
    type: 'Extraction',
    // `tsc` checks them; here they are only read.
    skipTypeCheck: true,
    // A newer version may say more without being another schema: readers pass over what they do not know.
    additionalProperties: true,
    sortProps: true,
    topRef: false,
  }).createSchema('Extraction');
  const schema = { $schema, $id: 'urn:isnad:schema:1', title: 'isnad/1', ...rest };
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), parser: 'json' });
}

const schema = await generate();
const held = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (held === schema) console.log('The JSON Schema is what the types say.');
else if (process.argv.includes('--check')) {
  console.error(
    'packages/core/schema/isnad-1.schema.json is not what the types say. Run npm run api, and read the diff.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(file, schema);
  console.log('Wrote packages/core/schema/isnad-1.schema.json.');
}
