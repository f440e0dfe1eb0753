import type { OtherFile } from '../inventory/inventory.ts';

/** What a Storage SOP Class (PS3.4 B.5) holds, as far as a disc check must tell. */
export type ObjectClass =
  | 'image'
  | 'secondary-capture'
  | 'photograph'
  | 'encapsulated-pdf'
  | 'encapsulated-cda'
  | 'structured-report'
  | 'dicomdir'
  | Extract<
      OtherFile['what'],
      | 'presentation-state'
      | 'key-object-selection'
      | 'dose-report'
      | 'raw-data'
      | 'segmentation'
      | 'other-dicom'
    >;

/** By class, then, where the class is absent or unheard of, by modality (PS3.3 C.7.3.1.1.1). */
export const objectClassOf = (sopClass: string, modality: string): ObjectClass => {
  if (sopClass !== last.sopClass || modality !== last.modality)
    last = { sopClass, modality, object: classify(sopClass, modality) };
  return last.object;
};

/** Asked for every file, of which hundreds in a row are alike. */
let last: { readonly sopClass: string; readonly modality: string; readonly object: ObjectClass } = {
  sopClass: '',
  modality: '',
  object: 'image',
};

const classify = (sopClass: string, modality: string): ObjectClass => {
  if (sopClass === mediaDirectory) return 'dicomdir';
  const tail = sopClass.startsWith(storage) ? sopClass.slice(storage.length) : undefined;
  const known = tail === undefined ? undefined : (byTail[tail] ?? familyOf(tail));
  if (known !== undefined && known !== 'image') return known;
  return byModality[modality] ?? known ?? 'image';
};

const mediaDirectory = '1.2.840.10008.1.3.10';
const storage = '1.2.840.10008.5.1.4.1.1.';

const byTail: Readonly<Record<string, ObjectClass>> = {
  '66': 'raw-data',
  '66.4': 'segmentation',
  '66.7': 'segmentation',
  '88.59': 'key-object-selection',
  '88.67': 'dose-report',
  '88.73': 'dose-report',
  '88.74': 'dose-report',
  '88.76': 'dose-report',
  '104.1': 'encapsulated-pdf',
  '104.2': 'encapsulated-cda',
  '7': 'secondary-capture',
};

/** Whole branches of the registry: `11` holds `11.1`, `11.2`, and so on. */
const families: readonly (readonly [branch: string, ObjectClass])[] = [
  ['7.', 'secondary-capture'],
  ['11.', 'presentation-state'],
  ['88.', 'structured-report'],
  ['77.1.', 'photograph'],
  ['66.', 'other-dicom'],
  ['67', 'other-dicom'],
  ['104.', 'other-dicom'],
  ['9.', 'other-dicom'],
  ['200.', 'other-dicom'],
  ['78.', 'other-dicom'],
  ['79.', 'other-dicom'],
  ['481.1', 'image'],
  ['481.', 'other-dicom'],
];

const familyOf = (tail: string): ObjectClass =>
  families.find(([branch]) => tail.startsWith(branch))?.[1] ?? 'image';

const byModality: Readonly<Record<string, ObjectClass>> = {
  PR: 'presentation-state',
  KO: 'key-object-selection',
  SR: 'structured-report',
  SEG: 'segmentation',
  DOC: 'other-dicom',
  RWV: 'other-dicom',
  REG: 'other-dicom',
  FID: 'other-dicom',
  PLAN: 'other-dicom',
  RTPLAN: 'other-dicom',
  RTSTRUCT: 'other-dicom',
  RTDOSE: 'other-dicom',
  ECG: 'other-dicom',
  AU: 'other-dicom',
  HD: 'other-dicom',
};
