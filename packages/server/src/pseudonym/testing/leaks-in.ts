import type { Identities } from '../identities.ts';
import { isReadingWord } from '../reading-words.ts';
import { gbkBytes } from './gbk-bytes.ts';

/**
 * What of the identities can still be found in the bytes: names (each part of three characters or more, of two in scripts that are not
 * Latin), numbers of five characters or more, places and birth dates, in UTF-8, Latin-1, GBK and UTF-16. What is a word that pictures
 * are read by, or that DICOM is written in, is no name; what is shorter than five letters must stand alone to be found.
 */
export function leaksIn(
  bytes: Uint8Array,
  { names, ids, places, birthDates }: Identities,
): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sought = [
    ...names.flatMap(partsOf),
    ...ids.filter(isTelling),
    ...places.filter(isPlace),
    ...birthDates.filter(isDate),
  ];
  return [...new Set(sought)].filter((text) => forms(text).some((form) => isIn(buffer, form, text.length)));
}

const partsOf = (name: string): readonly string[] =>
  name
    .split(/[\^=\s,]+/)
    .filter(
      (part) =>
        part.length >= (/[\u0250-\uffff]/.test(part) ? 2 : 3) && /\p{L}/u.test(part) && !isReadingWord(part),
    )
    .filter(
      (part) =>
        !/^(anonymous|anonymi[sz]ed|unknown|none|test|text|patient|perfusion|lut|removed|med|mrs|dr\.?|prof\.?)$/i.test(
          part,
        ),
    );
const isTelling = (id: string): boolean =>
  id.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 5 && !isReadingWord(id) && !/^0+$/.test(id);
const isPlace = (place: string): boolean =>
  place.length >= 4 && place.split(/[^\p{L}]+/u).some((word) => word.length >= 4 && !isReadingWord(word));
const isDate = (date: string): boolean => /^\d{8}$/.test(date);

function isIn(buffer: Buffer, form: Buffer, length: number): boolean {
  for (let at = buffer.indexOf(form); at >= 0; at = buffer.indexOf(form, at + 1)) {
    const isAlone = [at - 1, at + form.length].every((beside) => !isLetter(buffer[beside] ?? 0));
    if (length >= 5 || isAlone) return true;
  }
  return false;
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

const held = new Map<string, readonly Buffer[]>();

function forms(text: string): readonly Buffer[] {
  const known = held.get(text);
  if (known) return known;
  const made = formsOf(text);
  held.set(text, made);
  return made;
}

const formsOf = (text: string): readonly Buffer[] =>
  [...new Set([text, text.toUpperCase(), text.toLowerCase()])].flatMap((form) => {
    const wide = Buffer.from(form, 'utf16le');
    const gbk = gbkBytes(form);
    return [
      Buffer.from(form, 'utf8'),
      ...(/^[\0-\u00ff]*$/.test(form) ? [Buffer.from(form, 'latin1')] : []),
      ...(gbk ? [gbk] : []),
      wide,
      Buffer.from(wide).swap16(),
    ];
  });
