import type { LeftBehind } from './upload-job.ts';

/** What became of each instance of a request. */
export interface StowAnswer {
  /** SOP Instance UIDs that are kept. */
  readonly kept: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string, LeftBehind['why']>;
}

const referencedSopSequence = '00081199';
const failedSopSequence = '00081198';
const referencedSopInstanceUid = '00081155';
const failureReason = '00081197';

/** Failure Reason (0008,1197): PS3.7 annex C and PS3.4 table B.2-1, as PS3.18 table I.2.2 uses them. */
const reasons: Readonly<Record<number, LeftBehind['why']>> = {
  0x0111: 'different-content',
  0xa700: 'no-room',
  0xc000: 'not-dicom',
};

/** Reads a store response in DICOM JSON (PS3.18 annex I); an answer without UIDs keeps and fails nothing. */
export function readStowAnswer(answer: unknown): StowAnswer {
  const kept = new Set(itemsOf(answer, referencedSopSequence).flatMap((item) => uidIn(item)));
  const failed = new Map(
    itemsOf(answer, failedSopSequence).flatMap((item) =>
      uidIn(item).map(
        (uid) => [uid, reasons[Number(valuesOf(item, failureReason)[0])] ?? 'refused'] as const,
      ),
    ),
  );
  return { kept, failed };
}

const uidIn = (item: unknown): string[] =>
  valuesOf(item, referencedSopInstanceUid).filter((uid) => typeof uid === 'string');

const itemsOf = (dataset: unknown, tag: string): readonly unknown[] => valuesOf(dataset, tag);

function valuesOf(dataset: unknown, tag: string): readonly unknown[] {
  if (typeof dataset !== 'object' || dataset === null || !(tag in dataset)) return [];
  const element: unknown = (dataset as Readonly<Record<string, unknown>>)[tag];
  if (typeof element !== 'object' || element === null || !('Value' in element)) return [];
  return Array.isArray(element.Value) ? element.Value : [];
}
