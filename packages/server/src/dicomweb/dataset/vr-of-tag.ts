import { vrs, type Vr } from '@overread/imaging';
import dcmjs from 'dcmjs';

const known = new Map<number, Vr>();
const names: ReadonlySet<string> = new Set(vrs);
/** The dictionary's own names where PS3.6 allows more than one: "US or SS", "OB or OW", look-up table data. */
const choices: Readonly<Record<string, (signed: boolean) => Vr>> = {
  xs: (signed) => (signed ? 'SS' : 'US'),
  ox: () => 'OW',
  lt: () => 'OW',
};

/** The VR that PS3.6 gives an attribute, for a file that does not say it (PS3.5 section 7.1.3); UN where it has none. */
export function vrOfTag(tag: number, signed: boolean): Vr {
  const group = tag >>> 16;
  const element = tag & 0xffff;
  if (element === 0) return 'UL';
  if (group % 2 === 1) return element >= 0x10 && element <= 0xff ? 'LO' : 'UN';
  const found = known.get(tag);
  if (found !== undefined) return found;
  const stated = dcmjs.data.DicomMetaDictionary.dictionary[`(${hex(group)},${hex(element)})`]?.vr ?? '';
  const chosen = choices[stated];
  if (chosen) return chosen(signed);
  const vr = isVr(stated) ? stated : repeating(group, element);
  known.set(tag, vr);
  return vr;
}

/** Overlays are numbered by group (PS3.5 section 7.6); their data are the one thing of them that is long. */
const repeating = (group: number, element: number): Vr =>
  group >= 0x6000 && group <= 0x60ff && element === 0x3000 ? 'OW' : 'UN';

const isVr = (text: string): text is Vr => names.has(text);
const hex = (half: number): string => half.toString(16).toUpperCase().padStart(4, '0');
