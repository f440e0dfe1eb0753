import { transferSyntax } from '@overread/imaging';
import { DimseError, longestPdu, pdu, pduType } from './pdu-reader.ts';

/** One thing a sender proposes to send, and how (PS3.8 table 9-13). */
export interface PresentationContext {
  readonly id: number;
  readonly abstractSyntax: string;
  readonly transferSyntaxes: readonly string[];
}

export interface AssociationRequest {
  readonly calledAeTitle: string;
  /** Both titles as they came, to be sent back (PS3.8 table 9-17). */
  readonly titles: Buffer;
  readonly contexts: readonly PresentationContext[];
}

const verification = '1.2.840.10008.1.1';
/** Storage SOP Classes all lie under this arc of the standard's (PS3.4 annex B.5). */
const storageArc = '1.2.840.10008.5.1.4.1.1.';
const applicationContext = '1.2.840.10008.3.1.1.1';
const implementation = '2.25.185936120384150286479364013052978405126';

interface Item {
  readonly type: number;
  readonly value: Buffer;
}

/** A-ASSOCIATE-RQ (PS3.8 section 9.3.2). @throws DimseError */
export function readAssociationRequest(body: Buffer): AssociationRequest {
  if (body.length < 68) throw new DimseError('a request for association is cut short');
  const contexts = items(body, 68)
    .filter(({ type }) => type === 0x20)
    .map(({ value }) => {
      const parts = items(value, 4);
      const named = (type: number): string[] =>
        parts.filter((part) => part.type === type).map((part) => text(part.value));
      return { id: value[0] ?? 0, abstractSyntax: named(0x30)[0] ?? '', transferSyntaxes: named(0x40) };
    });
  return { calledAeTitle: text(body.subarray(4, 20)), titles: body.subarray(4, 36), contexts };
}

function items(bytes: Buffer, from: number): Item[] {
  const found: Item[] = [];
  for (let at = from; at + 4 <= bytes.length;) {
    const end = at + 4 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw new DimseError('an item is cut short');
    found.push({ type: bytes.readUInt8(at), value: bytes.subarray(at + 4, end) });
    at = end;
  }
  return found;
}

const text = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\0', '').trim();

/** The transfer syntax by which a context is taken: the sender's first that is known here. Null where it is not taken. */
export function acceptedSyntax({ abstractSyntax, transferSyntaxes }: PresentationContext): string | null {
  if (abstractSyntax !== verification && !abstractSyntax.startsWith(storageArc)) return null;
  return transferSyntaxes.find((uid) => transferSyntax(uid) !== undefined) ?? null;
}

/** A-ASSOCIATE-AC (PS3.8 section 9.3.3). */
export function associationAccept({ titles, contexts }: AssociationRequest): Buffer {
  const answers = contexts.map((context) => {
    const syntax = acceptedSyntax(context);
    const known = context.abstractSyntax === verification || context.abstractSyntax.startsWith(storageArc);
    // Result: accepted, transfer syntaxes not supported, abstract syntax not supported (PS3.8 table 9-18).
    const result = syntax !== null ? 0 : known ? 4 : 3;
    const first = syntax ?? context.transferSyntaxes[0] ?? '';
    return item(0x21, Buffer.from([context.id, 0, result, 0]), item(0x40, Buffer.from(first, 'latin1')));
  });
  const longest = Buffer.alloc(4);
  longest.writeUInt32BE(longestPdu);
  const user = item(0x50, item(0x51, longest), item(0x52, Buffer.from(implementation, 'latin1')));
  return pdu(
    pduType.associateAccept,
    Buffer.from([0, 1, 0, 0]),
    titles,
    Buffer.alloc(32),
    item(0x10, Buffer.from(applicationContext, 'latin1')),
    ...answers,
    user,
  );
}

function item(type: number, ...value: readonly Buffer[]): Buffer {
  const head = Buffer.from([type, 0, 0, 0]);
  head.writeUInt16BE(
    value.reduce((sum, one) => sum + one.length, 0),
    2,
  );
  return Buffer.concat([head, ...value]);
}

/** A-ASSOCIATE-RJ: permanently, by the service user, since the called AE title is not recognised (PS3.8 table 9-21). */
export const associationReject: Buffer = pdu(pduType.associateReject, Buffer.from([0, 1, 1, 7]));
export const releaseReply: Buffer = pdu(pduType.releaseReply, Buffer.alloc(4));
/** By the service provider, no reason given (PS3.8 table 9-26). */
export const abort: Buffer = pdu(pduType.abort, Buffer.from([0, 0, 2, 0]));
