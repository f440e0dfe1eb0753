import { z } from 'zod';
import { BackupFault } from './backup-fault.ts';
import { endOfRows, type TableHead } from './dump-database.ts';

/** One table of a dump: its head, then its rows as they stand there. Read the rows before the next table. */
export type DumpSection = Readonly<{ head: TableHead; rows: AsyncIterable<Buffer> }>;

const tableHead = z.object({ table: z.string(), columns: z.array(z.string()) });
const lineFeed = 0x0a;
const marker = Buffer.from(endOfRows);

/** Takes apart what `dumpDatabase` wrote. @throws BackupFault `damaged` */
export async function* dumpSections(source: AsyncIterable<Buffer>): AsyncGenerator<DumpSection> {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) return false;
    held = held.length > 0 ? Buffer.concat([held, next.value]) : next.value;
    return true;
  };
  const cutShort = (): BackupFault => new BackupFault('damaged', 'the database in it is cut short');

  /** Whole lines, until the marker. A piece given out ends with a line. */
  const rows = async function* (): AsyncGenerator<Buffer> {
    for (;;) {
      const end = endsAt(held);
      if (end !== undefined) {
        if (end > 0) yield held.subarray(0, end);
        held = held.subarray(end + marker.length);
        return;
      }
      const whole = held.lastIndexOf(lineFeed) + 1;
      if (whole > 0) yield held.subarray(0, whole);
      held = held.subarray(whole);
      if (!(await more())) throw cutShort();
    }
  };

  for (;;) {
    let end = held.indexOf(lineFeed);
    while (end < 0) {
      if (!(await more())) {
        if (held.length > 0) throw cutShort();
        return;
      }
      end = held.indexOf(lineFeed);
    }
    const head = tableHead.safeParse(JSON.parse(held.subarray(0, end).toString()));
    if (!head.success) throw new BackupFault('damaged', 'the database in it cannot be read');
    held = held.subarray(end + 1);
    yield { head: head.data, rows: rows() };
  }
}

/** Where the marker stands at the beginning of a line. */
function endsAt(bytes: Buffer): number | undefined {
  if (bytes.subarray(0, marker.length).equals(marker)) return 0;
  const at = bytes.indexOf(`\n${endOfRows}`);
  return at < 0 ? undefined : at + 1;
}
