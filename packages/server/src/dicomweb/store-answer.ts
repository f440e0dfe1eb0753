import { failureReason, type StoreFailure } from './failure-reason.ts';

/** What became of one part of a request. UIDs are null where none could be read. */
export interface StoredPart {
  readonly studyUid: string | null;
  readonly sopClassUid: string | null;
  readonly sopInstanceUid: string | null;
  readonly failure: StoreFailure | null;
}

/**
 * The Store Instances Response Module (PS3.18 table I.1-1) as DICOM JSON, with the status of PS3.18 table 10.5.3-1: 200
 * when all is kept, 202 when a part of it is, 409 when nothing is.
 */
export function storeAnswer(
  parts: readonly StoredPart[],
  retrieve: string,
): { status: number; body: unknown } {
  const kept = parts.filter(({ failure }) => failure === null);
  const failed = parts.filter(({ failure, sopInstanceUid }) => failure !== null && sopInstanceUid !== null);
  const unnamed = parts.filter(({ failure, sopInstanceUid }) => failure !== null && sopInstanceUid === null);
  const body = {
    ...(kept.length > 0 && { '00081190': { vr: 'UR', Value: [retrieve] } }),
    ...(failed.length > 0 && {
      '00081198': sequence(failed.map((part) => ({ ...reference(part), ...reason(part) }))),
    }),
    ...(kept.length > 0 && {
      '00081199': sequence(kept.map((part) => ({ ...reference(part), ...where(part, retrieve) }))),
    }),
    ...(unnamed.length > 0 && { '0008119A': sequence(unnamed.map(reason)) }),
  };
  return { status: statusOf(kept.length, parts.length), body };
}

function statusOf(kept: number, all: number): number {
  if (kept === all) return 200;
  return kept > 0 ? 202 : 409;
}

const sequence = (items: readonly unknown[]) => ({ vr: 'SQ', Value: items });

const reference = ({ sopClassUid, sopInstanceUid }: StoredPart) => ({
  '00081150': { vr: 'UI', ...(sopClassUid && { Value: [sopClassUid] }) },
  '00081155': { vr: 'UI', Value: [sopInstanceUid] },
});

const where = ({ studyUid, sopInstanceUid }: StoredPart, retrieve: string) => ({
  '00081190': { vr: 'UR', Value: [`${retrieve}/${studyUid}/instances/${sopInstanceUid}`] },
});

const reason = ({ failure }: StoredPart) => ({
  '00081197': { vr: 'US', Value: [failureReason[failure ?? 'cannot-keep']] },
});
