export const outputFormats = [
  'text',
  'json',
  'ndjson',
  'claimreview',
  'webannotation',
  'prov',
  'ninjs',
  'csv',
  'brat',
  'html',
] as const;
export type OutputFormat = (typeof outputFormats)[number];

const BY_ENDING: Readonly<Record<string, OutputFormat>> = {
  txt: 'text',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  html: 'html',
  htm: 'html',
};

/** The form that the name of an output file asks for; null where it asks for none. */
export function formatOfOutput(file: string): OutputFormat | null {
  const ending = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  return BY_ENDING[ending] ?? null;
}
