import { toJson } from './ndjson.ts';
import type { Reporter } from './reporter.ts';

/** Indented JSON: one object, or an array where the command line can yield several articles. */
export function createJsonReporter(several: boolean): Reporter {
  let written = 0;
  return {
    article(extracted) {
      const json = JSON.stringify(toJson(extracted), null, 2);
      written += 1;
      if (!several) return `${json}\n`;
      // The comma comes with the next article, since only then is it known that there is one.
      return `${written === 1 ? '[' : ','}\n${json.replace(/^/gmu, '  ')}`;
    },
    end: () => (!several ? '' : written === 0 ? '[]\n' : '\n]\n'),
  };
}
