import { createContext } from 'svelte';
import type { Formatter } from './format.ts';

/** The reader's numbers and dates, made once by the layout. */
export const [formatter, setFormatter] = createContext<() => Formatter>();
