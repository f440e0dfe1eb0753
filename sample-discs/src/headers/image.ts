import { inCharacterSet, type CharacterSet } from '../dicom/characters.ts';
import { dicomFile, syntaxUid, type Pixels, type Syntax } from '../dicom/file.ts';
import { merged, type DataSet } from '../dicom/element.ts';
import type { Truth } from '../sample-disc.ts';
import type { DiscFile } from './disc-file.ts';
import type { Person } from './person.ts';
import { vendors, type VendorName } from './vendor.ts';

/** What films and stacks have in common. */
export interface Imaging {
  readonly person: Person;
  /** `YYYYMMDD` */
  readonly date: string;
  readonly vendor: VendorName;
  readonly study: number;
  /** One of its kind on the disc, so that truth can be told by it. */
  readonly series: number;
  /** Body Part Examined (0018,0015). */
  readonly region: string;
  /** Series Description (0008,103E); bytes are laid down as they are. */
  readonly words: string | Uint8Array;
  readonly studyWords: string | Uint8Array;
  readonly characters: CharacterSet;
  readonly syntax: Syntax;
  readonly side: '' | 'L' | 'R' | 'B';
  /** Elements to add or, by the same tag, to put in place. */
  readonly more: DataSet;
  readonly without: readonly number[];
  /** What must be concluded of it. */
  readonly truth: Truth;
}

const root = '1.2.826.0.1.3680043.10.1338';

/** UIDs stay the same from one making to the next and differ from disc to disc. */
export const uidsOf = (disc: string, study: number, series = 0, image = 0) => ({
  study: `${root}.2.${numberOf(disc)}.${study}`,
  series: `${root}.2.${numberOf(disc)}.${study}.${series}`,
  image: `${root}.2.${numberOf(disc)}.${study}.${series}.${image}`,
});

/** FNV-1a of the disc's id. */
const numberOf = (text: string): number =>
  Array.from(text).reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0,
    0x811c9dc5,
  );

const prefix = '1.2.840.10008.5.1.4.1.1.';

export interface Place {
  readonly disc: string;
  readonly image: number;
  /** Below 1.2.840.10008.5.1.4.1.1. */
  readonly sopClass: string;
  readonly modality: string;
}

/** A whole file: what every image says, then `special`, then what the imaging itself wants changed. */
export function imageFile(one: Imaging, place: Place, special: DataSet, pixels: Pixels): DiscFile {
  const uids = uidsOf(place.disc, one.study, one.series, place.image);
  const vendor = vendors[one.vendor];
  const set = merged(header(one, place, uids), vendor.own, special, one.more).filter(
    ([tag]) => !one.without.includes(tag),
  );
  const sop = (tag: number): string => String(set.find(([t]) => t === tag)?.[2] ?? '');
  const path = vendor.path(one.study, one.series, place.image);
  return {
    path,
    bytes: dicomFile(set, one.syntax, pixels),
    listed: {
      path,
      patientId: one.person.id,
      patientName: textOf(one.person.name, one.characters),
      studyUid: uids.study,
      seriesUid: uids.series,
      sopClass: sop(0x00080016),
      sopUid: sop(0x00080018),
      date: one.date,
      modality: sop(0x00080060),
      seriesNumber: one.series,
      image: place.image,
      transferSyntax: syntaxUid(one.syntax),
    },
  };
}

const textOf = (text: string | Uint8Array, characters: CharacterSet): string | Uint8Array =>
  typeof text === 'string' ? inCharacterSet(text, characters) : text;

function header(
  one: Imaging,
  { image, sopClass, modality }: Place,
  uids: ReturnType<typeof uidsOf>,
): DataSet {
  return [
    [0x00080005, 'CS', one.characters],
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY'],
    [0x00080016, 'UI', prefix + sopClass],
    [0x00080018, 'UI', uids.image],
    [0x00080020, 'DA', one.date],
    [0x00080021, 'DA', one.date],
    [0x00080022, 'DA', one.date],
    [0x00080030, 'TM', '101500'],
    [0x00080050, 'SH', `A${one.study}`],
    [0x00080060, 'CS', modality],
    [0x00080070, 'LO', vendors[one.vendor].manufacturer],
    [0x00080080, 'LO', 'Made-up Hospital'],
    [0x00081030, 'LO', textOf(one.studyWords, one.characters)],
    [0x0008103e, 'LO', textOf(one.words, one.characters)],
    [0x00100010, 'PN', textOf(one.person.name, one.characters)],
    [0x00100020, 'LO', one.person.id],
    [0x00100030, 'DA', one.person.born],
    [0x00100040, 'CS', one.person.sex],
    [0x00180015, 'CS', one.region],
    [0x0020000d, 'UI', uids.study],
    [0x0020000e, 'UI', uids.series],
    [0x00200010, 'SH', String(one.study)],
    [0x00200011, 'IS', String(one.series)],
    [0x00200013, 'IS', String(image)],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
  ];
}
