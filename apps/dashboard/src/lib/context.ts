import { createContext } from 'svelte';
import type { Formatter } from './format.ts';
import type { LabelNames } from './label-names.ts';

/** The reader's numbers and dates, made once by the layout. */
export const [formatter, setFormatter] = createContext<() => Formatter>();

/** What this desk calls its labels, made once by the layout. */
export const [labelsNamed, setLabelsNamed] = createContext<() => LabelNames>();
