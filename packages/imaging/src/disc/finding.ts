import type { DiscFile } from '../bytes/disc-source.ts';
import type { InflateRaw } from '../bytes/inflate.ts';
import type { HeaderRecord } from '../dataset/header-record.ts';
import { readInstance, type HeaderResult } from '../dataset/read-instance.ts';
import type { DiscDocument, OtherFile } from '../inventory/inventory.ts';
import type { Problem } from '../problem.ts';
import { describeNonDicom } from '../source/describe-non-dicom.ts';
import { andThen, type SyncOrAsync } from '../source/sync-or-async.ts';

/** What one file turned out to be. Plain data: a worker can post it. */
export type Finding = DicomFinding | DocumentFinding | OtherFinding | FailedFinding;

interface FindingOf<Kind extends string> {
  readonly kind: Kind;
  readonly path: string;
  /** Bytes; 0 when the medium would not tell. */
  readonly size: number;
}

export interface DicomFinding extends FindingOf<'dicom'> {
  readonly record: HeaderRecord;
}
export interface DocumentFinding extends FindingOf<'document'> {
  readonly document: DiscDocument;
}
export interface OtherFinding extends FindingOf<'other'> {
  readonly other: OtherFile;
}
export interface FailedFinding extends FindingOf<'failed'> {
  readonly problem: Problem;
}

/**
 * Reads what is needed of one file. Synchronous where `file.read` is. Never fails: what goes wrong with
 * one file is its finding. `head`, when given, is the file's first bytes, read already.
 */
export const readFinding = (file: DiscFile, inflate: InflateRaw, head?: Uint8Array): SyncOrAsync<Finding> => {
  try {
    const finding = andThen(readInstance(file, inflate, head), (result) => findingOf(file, result));
    return finding instanceof Promise
      ? finding.catch((error: unknown) => failedFinding(file, error))
      : finding;
  } catch (error) {
    return failedFinding(file, error);
  }
};

const findingOf = (file: DiscFile, result: HeaderResult): SyncOrAsync<Finding> => {
  const { path } = file;
  if (result.kind === 'dicom')
    return { kind: 'dicom', path, size: result.record.size, record: result.record };
  if (result.kind === 'failed') return { kind: 'failed', path, size: sizeOf(file), problem: result.problem };
  return andThen(pictureHead(file, result.head), (head) => describe(file, head));
};

const describe = (file: DiscFile, head: Uint8Array): Finding => {
  const { path, size } = file;
  const described = describeNonDicom(path, size, head);
  return 'document' in described
    ? { kind: 'document', path, size, document: described.document }
    : { kind: 'other', path, size, other: described.other };
};

/** A camera's marks may stand this deep in a JPEG (the APP1 segment's longest, Exif 4.7.2). */
const cameraMarksWithin = 65_536;

const pictureHead = (file: DiscFile, head: Uint8Array): SyncOrAsync<Uint8Array> => {
  const isJpeg = head[0] === 0xff && head[1] === 0xd8;
  return isJpeg && head.length < cameraMarksWithin && file.size > head.length
    ? file.read(0, cameraMarksWithin)
    : head;
};

const failedFinding = (file: DiscFile, error: unknown): FailedFinding => ({
  kind: 'failed',
  path: file.path,
  size: sizeOf(file),
  problem: { code: 'unreadable-file', file: file.path, detail: { reason: reasonOf(error) } },
});

/** The cause tells more than that a read failed. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
};

const sizeOf = (file: DiscFile): number => {
  try {
    return file.size;
  } catch {
    return 0;
  }
};
