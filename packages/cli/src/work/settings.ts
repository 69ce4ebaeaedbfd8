import type { Overrides } from '../arguments/overrides.ts';
import type { OutputFormat } from '../reporters/formats.ts';

/** What every article of a run is read and written by: plain data, which can be sent to a worker thread. */
export interface Settings {
  readonly format: OutputFormat;
  readonly overrides: Overrides;
  /** Of the report for people. */
  readonly lang: 'en' | 'ar';
  readonly color: boolean;
  readonly isolate: boolean;
  /** Whether a table starts with the mark that tells spreadsheets its encoding. */
  readonly bom: boolean;
  readonly allowPrivate: readonly string[];
}
