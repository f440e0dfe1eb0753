import { repairEncoding } from './character-set/repair-encoding.ts';
import type { HeaderRecord } from './header-record.ts';
import type { HeaderWalker } from './header-walker.ts';
import { tags } from './tags.ts';
import { effectiveSyntax } from './transfer-syntax.ts';

/** The record of what a walker has found; the walker can go on to its next file. */
export const recordOf = (walker: HeaderWalker, size: number): HeaderRecord => {
  const { findings, encoding } = walker;
  const { capture } = findings;
  const declared = capture.rootText(tags.TransferSyntaxUID);
  const { entries, bytes } = capture.take();
  const repair = capture.oddText ? repairEncoding(entries, bytes) : undefined;
  if (repair !== undefined) {
    const detail = { declared: repair.declared, used: repair.used };
    findings.problems.push({ code: 'character-set-repaired', file: findings.file, detail });
  }
  return {
    file: findings.file,
    size,
    transferSyntax: effectiveSyntax(declared, encoding),
    entries,
    bytes,
    pixelData: findings.pixelData,
    encapsulatedDocument: findings.encapsulatedDocument,
    unreadFrom: findings.unreadFrom,
    repairedEncoding: repair?.encoding,
    problems: findings.problems,
  };
};
