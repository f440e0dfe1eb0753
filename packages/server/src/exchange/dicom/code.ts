/** A coded concept (PS3.3 section 8.8): value, scheme, meaning. */
export type CodeTriplet = readonly [value: string, scheme: string, meaning: string];

/** Codes of our own, for what no public scheme names. */
export const ownScheme = '99OVERREAD';

/** Section 8.1: up to 16 characters stand in Code Value, longer ones in Long Code Value. */
export const codeItem = ([value, scheme, meaning]: CodeTriplet): Readonly<Record<string, string>> => ({
  ...(value.length > 16 ? { LongCodeValue: value } : { CodeValue: value }),
  CodingSchemeDesignator: scheme,
  CodeMeaning: Array.from(meaning).slice(0, 64).join(''),
});

/** Regions of PS3.16 CID 4031 by case type, SNOMED CT; from memory. */
export const regionOf: Readonly<Record<string, CodeTriplet>> = {
  'knee-replacement': ['72696002', 'SCT', 'Knee'],
  'acl-meniscus': ['72696002', 'SCT', 'Knee'],
  'hip-replacement': ['24136001', 'SCT', 'Hip joint'],
  'shoulder-cuff': ['16982005', 'SCT', 'Shoulder'],
  spine: ['421060004', 'SCT', 'Spine'],
  deformity: ['61685007', 'SCT', 'Lower limb'],
  'foot-ankle': ['56459004', 'SCT', 'Foot'],
};

export const lateralityOf: Readonly<Record<string, CodeTriplet>> = {
  left: ['7771000', 'SCT', 'Left'],
  right: ['24028007', 'SCT', 'Right'],
  both: ['51440002', 'SCT', 'Right and left'],
};

/** Unified Code for Units of Measure. */
export const unitOf: Readonly<Record<'mm' | 'mm2' | 'deg' | 'ratio' | 'percent', CodeTriplet>> = {
  mm: ['mm', 'UCUM', 'millimeter'],
  mm2: ['mm2', 'UCUM', 'square millimeter'],
  deg: ['deg', 'UCUM', 'degree'],
  ratio: ['{ratio}', 'UCUM', 'ratio'],
  percent: ['%', 'UCUM', 'percent'],
};
