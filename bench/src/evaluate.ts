import { inflateRaw, openFolder } from '@overread/cli';
import { scanDisc } from '@overread/imaging';
import { caseTypes, evaluate, factsFrom } from '@overread/readiness';
import { discFolder } from './discs.ts';
import { median } from './measure.ts';
import { milliseconds, print, type Row } from './report.ts';

const rounds = 31;

/** The check itself over 100 series, for every case type, in a warm process; the slowest case type counts. */
export async function evaluateTime(): Promise<Row> {
  const facts = factsFrom(await scanDisc(openFolder(discFolder('mr')), inflateRaw));
  const circumstances = { today: '2026-11-20', side: 'right', documents: [], answers: {} } as const;
  const slowest = Math.max(
    ...caseTypes.map((caseType) =>
      median(
        Array.from({ length: rounds }, () => {
          const start = performance.now();
          evaluate(facts, caseType, circumstances);
          return performance.now() - start;
        }),
      ),
    ),
  );
  const row: Row = {
    what: 'evaluate, 100 series, slowest case type, ms',
    ours: milliseconds(slowest),
    against: 'bound',
    ratio: slowest,
    wanted: { at: 'most', value: 5 },
  };
  print(row);
  return row;
}
