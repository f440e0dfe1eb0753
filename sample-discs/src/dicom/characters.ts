import { joined, latin1, utf8 } from './bytes.ts';

/** Specific Character Set (0008,0005) and how its text is laid down (PS3.3 C.12.1.1.2). */
export type CharacterSet =
  | ''
  | 'ISO_IR 100'
  | 'ISO_IR 101'
  | 'ISO_IR 144'
  | 'ISO_IR 127'
  | 'ISO_IR 148'
  | 'ISO_IR 166'
  | 'ISO_IR 192'
  | 'GB18030'
  | 'GBK'
  | '\\ISO 2022 IR 87'
  | '\\ISO 2022 IR 149';

const labels: Partial<Record<CharacterSet, string>> = {
  'ISO_IR 100': 'windows-1252',
  'ISO_IR 101': 'iso-8859-2',
  'ISO_IR 144': 'iso-8859-5',
  'ISO_IR 127': 'iso-8859-6',
  'ISO_IR 148': 'windows-1254',
  'ISO_IR 166': 'windows-874',
  GB18030: 'gb18030',
  GBK: 'gbk',
};

/** Text in the bytes of a declared character set; a name's parts each come back to the first set by themselves. */
export function inCharacterSet(text: string, set: CharacterSet): Uint8Array {
  if (set === 'ISO_IR 192') return utf8(text);
  if (set === '\\ISO 2022 IR 87') return inParts(text, japanese);
  if (set === '\\ISO 2022 IR 149') return inParts(text, korean);
  return inEncoding(text, labels[set] ?? 'windows-1252');
}

/** Text in the bytes of an encoding, by its label in the Encoding standard. Letters it lacks become `?`. */
export function inEncoding(text: string, label: string): Uint8Array {
  if (label === 'utf-8') return utf8(text);
  const known = tableOf(label);
  return joined(Array.from(text).map((letter) => known.get(letter) ?? latin1('?')));
}

const tables = new Map<string, ReadonlyMap<string, Uint8Array>>();

/** Made from the decoder, which every engine has: each one- and two-byte code and the letter it stands for. */
function tableOf(label: string): ReadonlyMap<string, Uint8Array> {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label);
  const table = new Map<string, Uint8Array>();
  const learn = (...code: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(code));
    if (Array.from(letter).length === 1 && letter !== '\ufffd' && !table.has(letter))
      table.set(letter, Uint8Array.from(code));
  };
  for (let first = 0; first < 256; first++) learn(first);
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) learn(first, second);
  tables.set(label, table);
  return table;
}

/** Escapes end at the delimiters of a value: `\`, and in names `^` and `=` (PS3.5 6.1.2.5.3). */
const inParts = (text: string, encode: (part: string) => Uint8Array): Uint8Array =>
  joined(text.split(/([\\^=])/).map((part) => (/^[\\^=]$/.test(part) ? latin1(part) : encode(part))));

/** Runs of Japanese between ESC $ B and ESC ( B. */
const japanese = (text: string): Uint8Array =>
  joined(
    [...text.matchAll(/[^\x20-\x7e]+|[\x20-\x7e]+/gu)].map(([run]) => {
      if (/^[\x20-\x7e]/.test(run)) return latin1(run);
      return joined([
        latin1('\x1b$B'),
        inEncoding(run, 'euc-jp').map((byte) => byte & 0x7f),
        latin1('\x1b(B'),
      ]);
    }),
  );

/** ESC $ ) C calls the Korean set to the upper half before its first letter. */
const korean = (text: string): Uint8Array =>
  /^[\x20-\x7e]*$/.test(text) ? latin1(text) : joined([latin1('\x1b$)C'), inEncoding(text, 'euc-kr')]);
