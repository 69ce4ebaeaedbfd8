/** What a desk takes to other programs, as the forms and addresses name it; gold is beside them, of whole articles only. */
export const EXPORT_FORMATS = [
  'csv',
  'json',
  'ndjson',
  'html',
  'claimreview',
  'webannotation',
  'prov',
  'ninjs',
  'brat',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const isExportFormat = (value: string): value is ExportFormat => EXPORT_FORMATS.some((each) => each === value);
