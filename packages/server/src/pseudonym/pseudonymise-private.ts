import { textCell, type Cell, type Cells } from './cell.ts';
import type { Cleaner } from './clean-text.ts';
import { safePrivateVr } from './safe-private.ts';

/** Of private attributes those known to be safe, with the names of their blocks (PS3.5 section 7.8.1); all others go. */
export function* pseudonymisePrivate<Origin>(
  cells: Cells<Origin>,
  clean: Cleaner,
): Generator<[number, Cell<Origin>]> {
  const used = new Set<number>();
  for (const [tag, cell] of cells) {
    if ((tag >>> 16) % 2 === 0 || (tag & 0xffff) < 0x1000 || cell.items) continue;
    const creatorTag = ((tag & 0xffff0000) | ((tag >>> 8) & 0xff)) >>> 0;
    const creator = cells.get(creatorTag);
    const vr = safePrivateVr(creator?.texts()[0]?.trim() ?? '', tag);
    if (!creator || vr === undefined || (cell.vr !== vr && cell.vr !== 'UN')) continue;
    if (!used.has(creatorTag)) yield [creatorTag, creator];
    used.add(creatorTag);
    const texts = cell.texts();
    const cleaned = texts.map(clean);
    yield [tag, cleaned.every((text, at) => text === texts[at]) ? cell : textCell(cell.vr, cleaned)];
  }
}
