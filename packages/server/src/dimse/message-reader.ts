import { readCommand, type Command } from './command-set.ts';
import { DimseError, pduType, type PduReader } from './pdu-reader.ts';

export interface Message {
  readonly contextId: number;
  readonly command: Command;
  /** To be read to its end before the next message is asked for; empty where the command has none. */
  readonly dataSet: AsyncIterable<Buffer>;
}

interface Fragment {
  readonly contextId: number;
  readonly isCommand: boolean;
  readonly isLast: boolean;
  readonly value: Buffer;
}

/** Commands are a few hundred bytes. */
const longestCommand = 65_536;

/** DIMSE messages of one association, until the peer releases it (true) or the line ends (false). @throws DimseError */
export class MessageReader {
  readonly #pdus: PduReader;
  #fragments: Fragment[] = [];
  /** Set when the peer asks to release the association. */
  released = false;

  constructor(pdus: PduReader) {
    this.#pdus = pdus;
  }

  async next(): Promise<Message | null> {
    const pieces: Buffer[] = [];
    for (let size = 0; ;) {
      const fragment = await this.#fragment();
      if (fragment === null) {
        if (size > 0) throw new DimseError('the association ended within a command');
        return null;
      }
      if (!fragment.isCommand) throw new DimseError('a data set without a command');
      size += fragment.value.length;
      if (size > longestCommand) throw new DimseError('a command is too long');
      pieces.push(fragment.value);
      if (!fragment.isLast) continue;
      const command = readCommand(Buffer.concat(pieces));
      const { contextId } = fragment;
      return { contextId, command, dataSet: command.hasDataSet ? this.#dataSet(contextId) : nothing() };
    }
  }

  async *#dataSet(contextId: number): AsyncGenerator<Buffer> {
    for (;;) {
      const fragment = await this.#fragment();
      if (fragment === null) throw new DimseError('the association ended within a data set');
      if (fragment.isCommand || fragment.contextId !== contextId) throw new DimseError('messages are mixed');
      if (fragment.value.length > 0) yield fragment.value;
      if (fragment.isLast) return;
    }
  }

  async #fragment(): Promise<Fragment | null> {
    while (this.#fragments.length === 0) {
      const pdu = await this.#pdus.next();
      if (pdu === null || pdu.type === pduType.abort) return null;
      if (pdu.type === pduType.releaseRequest) {
        this.released = true;
        return null;
      }
      if (pdu.type !== pduType.data) throw new DimseError('a PDU that does not belong here');
      this.#fragments = readFragments(pdu.body);
    }
    return this.#fragments.shift() ?? null;
  }
}

/** Presentation data values (PS3.8 section 9.3.5.1, annex E.2). */
function readFragments(body: Buffer): Fragment[] {
  const found: Fragment[] = [];
  for (let at = 0; at < body.length;) {
    const length = at + 6 <= body.length ? body.readUInt32BE(at) : 0;
    const end = at + 4 + length;
    if (length < 2 || end > body.length) throw new DimseError('a presentation data value is cut short');
    const control = body.readUInt8(at + 5);
    found.push({
      contextId: body.readUInt8(at + 4),
      isCommand: (control & 1) === 1,
      isLast: (control & 2) === 2,
      value: body.subarray(at + 6, end),
    });
    at = end;
  }
  return found;
}

async function* nothing(): AsyncGenerator<Buffer> {
  // A command without a data set has none of its bytes.
}
