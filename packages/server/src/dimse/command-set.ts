/** Elements of a command set (PS3.7 annex E), group 0000. */
const element = {
  groupLength: 0x0000,
  affectedSopClass: 0x0002,
  commandField: 0x0100,
  messageId: 0x0110,
  repliedTo: 0x0120,
  dataSetType: 0x0800,
  status: 0x0900,
  affectedSopInstance: 0x1000,
} as const;

export const commandField = { store: 0x0001, echo: 0x0030 } as const;
const reply = 0x8000;
const noDataSet = 0x0101;

export interface Command {
  readonly field: number;
  readonly messageId: number;
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly hasDataSet: boolean;
}

/** A command set, always Implicit VR Little Endian (PS3.7 section 6.3.1). What is cut off counts as absent. */
export function readCommand(bytes: Buffer): Command {
  const values = new Map<number, Buffer>();
  for (let at = 0; at + 8 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    if (end > bytes.length) break;
    if (bytes.readUInt16LE(at) === 0) values.set(bytes.readUInt16LE(at + 2), bytes.subarray(at + 8, end));
    at = end;
  }
  const number = (name: keyof typeof element): number => {
    const value = values.get(element[name]);
    return value && value.length >= 2 ? value.readUInt16LE(0) : 0;
  };
  const uid = (name: keyof typeof element): string =>
    (values.get(element[name])?.toString('latin1') ?? '').replaceAll('\0', '').trim();
  return {
    field: number('commandField'),
    messageId: number('messageId'),
    sopClassUid: uid('affectedSopClass'),
    sopInstanceUid: uid('affectedSopInstance'),
    hasDataSet: values.has(element.dataSetType) && number('dataSetType') !== noDataSet,
  };
}

/** C-ECHO-RSP or C-STORE-RSP (PS3.7 tables 9.3-13 and 9.3-2). */
export function writeReply(to: Command, status: number): Buffer {
  const body = Buffer.concat([
    one(element.affectedSopClass, uidBytes(to.sopClassUid)),
    one(element.commandField, short(to.field | reply)),
    one(element.repliedTo, short(to.messageId)),
    one(element.dataSetType, short(noDataSet)),
    one(element.status, short(status)),
    ...(to.sopInstanceUid ? [one(element.affectedSopInstance, uidBytes(to.sopInstanceUid))] : []),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([one(element.groupLength, length), body]);
}

function one(number: number, value: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(number, 2);
  head.writeUInt32LE(value.length, 4);
  return Buffer.concat([head, value]);
}

const uidBytes = (uid: string): Buffer => Buffer.from(uid.length % 2 === 0 ? uid : `${uid}\0`, 'latin1');

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
