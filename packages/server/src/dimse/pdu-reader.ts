/** Protocol data units of the upper layer (PS3.8 section 9.3). */
export const pduType = {
  associateRequest: 1,
  associateAccept: 2,
  associateReject: 3,
  data: 4,
  releaseRequest: 5,
  releaseReply: 6,
  abort: 7,
} as const;

export interface Pdu {
  readonly type: number;
  readonly body: Buffer;
}

/** What is announced to senders, and with room for those that count the header in. Bytes. */
export const longestPdu = 131_072;
const longestTaken = longestPdu + 1_024;

/** The peer does not speak the protocol, or speaks too much of it. */
export class DimseError extends Error {
  override readonly name = 'DimseError';
}

/** PDUs as they stream in, one at a time: nothing is read from the line before it is wanted. */
export class PduReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** The next one; null where the line ended between two. @throws DimseError */
  async next(): Promise<Pdu | null> {
    const head = await this.#take(6);
    if (head === null) return null;
    const length = head.readUInt32BE(2);
    if (length > longestTaken) throw new DimseError('a PDU is longer than was agreed');
    const body = await this.#take(length);
    if (body === null) throw new DimseError('the line ended within a PDU');
    return { type: head.readUInt8(0), body };
  }

  async #take(length: number): Promise<Buffer | null> {
    const pieces = [this.#held];
    let have = this.#held.length;
    while (have < length) {
      const { done, value } = await this.#chunks.next();
      if (done) {
        if (have === 0) return null;
        throw new DimseError('the line ended within a PDU');
      }
      pieces.push(value);
      have += value.length;
    }
    const all = pieces.length === 1 ? this.#held : Buffer.concat(pieces);
    this.#held = all.subarray(length);
    return all.subarray(0, length);
  }
}

export function pdu(type: number, ...body: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt8(type, 0);
  head.writeUInt32BE(
    body.reduce((sum, one) => sum + one.length, 0),
    2,
  );
  return Buffer.concat([head, ...body]);
}
