import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { parseAccept, type Accepted } from './accept.ts';
import type { IndexedInstance } from './imaging-index.ts';
import { instanceFile } from './instance-file.ts';
import { multipartAnswer, type AnswerPart } from './multipart-answer.ts';
import { missingStart, startLength } from './part10-start.ts';
import { streamed, type Retrieved } from './retrieved.ts';

const pieceLength = 1 << 20;

/**
 * Whole instances, as they are kept. They are not converted: where another transfer syntax is asked for by name, 406. (PS3.18
 * section 8.7.3.5.2 has Explicit VR Little Endian for who names none; archives send what they have, and clients expect it.)
 */
export function instancesOf(
  house: House,
  caseId: string,
  found: readonly [IndexedInstance, ...IndexedInstance[]],
  accept: string | undefined,
): Retrieved {
  const accepted = parseAccept(accept);
  const fitting = found.map((one) => accepted.find((way) => canSend(one, way)));
  if (fitting.includes(undefined)) throw new Refusal('not-acceptable');
  const [first] = found;
  if (found.length === 1 && fitting[0]?.mediaType === 'application/dicom')
    return streamed(
      `application/dicom; transfer-syntax=${first.transferSyntaxUid}`,
      pieces(house, caseId, first),
    );
  const { contentType, body } = multipartAnswer('application/dicom', filesOf(house, caseId, found));
  return streamed(contentType, body);
}

function canSend({ transferSyntaxUid }: IndexedInstance, way: Accepted): boolean {
  const type = way.mediaType === 'multipart/related' ? (way.partType ?? 'application/dicom') : way.mediaType;
  const asked = way.transferSyntax;
  return takesDicom.has(type) && (asked === null || asked === '*' || asked === transferSyntaxUid);
}

const takesDicom: ReadonlySet<string> = new Set(['application/dicom', 'application/*', '*/*']);

async function* filesOf(
  house: House,
  caseId: string,
  found: readonly IndexedInstance[],
): AsyncGenerator<AnswerPart> {
  for (const one of found)
    yield {
      contentType: `application/dicom; transfer-syntax=${one.transferSyntaxUid}`,
      body: pieces(house, caseId, one),
    };
}

async function* pieces(house: House, caseId: string, one: IndexedInstance): AsyncGenerator<Uint8Array> {
  const file = instanceFile(house, caseId, one);
  for (let at = 0; at < one.bytes; at += pieceLength) {
    const piece = await file.read(at, pieceLength);
    if (at === 0) {
      const start = missingStart(piece.subarray(0, startLength), one);
      if (start.length > 0) yield start;
    }
    yield piece;
  }
}
