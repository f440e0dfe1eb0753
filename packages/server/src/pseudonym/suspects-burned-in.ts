/** What is looked at: from a header or from DICOM JSON. Empty where not stated. */
export interface BurnedInFacts {
  readonly sopClassUid: string;
  readonly modality: string;
  readonly burnedInAnnotation: string;
  readonly conversionType: string;
  readonly imageType: readonly string[];
  readonly photometricInterpretation: string;
  readonly seriesDescription: string;
  readonly hasEncapsulatedDocument: boolean;
}

/** Why a picture may show a name. */
export type BurnedInReason =
  | 'stated'
  | 'secondary-capture'
  | 'ultrasound'
  | 'photograph-or-video'
  | 'digitised-film'
  | 'screenshot'
  | 'dose-report'
  | 'colour-of-a-grey-modality'
  | 'document';

/**
 * Why a person must look at the picture before a reviewer does; empty where nothing speaks for text in it. A statement that there is
 * none is not believed of kinds of pictures that commonly have it.
 */
export const suspectsBurnedIn = (facts: BurnedInFacts): readonly BurnedInReason[] =>
  signs.filter(([, holds]) => holds(facts)).map(([reason]) => reason);

const storage = '1.2.840.10008.5.1.4.1.1.';
const isClass = (uid: string, ...classes: readonly string[]): boolean =>
  classes.some((one) => uid === storage + one || uid.startsWith(`${storage}${one}.`));
const says = (pattern: RegExp, { imageType, seriesDescription }: BurnedInFacts): boolean =>
  pattern.test(seriesDescription) || imageType.some((value) => pattern.test(value));

/** Conversion types and image types as PS3.3 C.8.6.1 and C.7.6.1.1.2 define them and as scanners write them. */
const signs: readonly (readonly [BurnedInReason, (facts: BurnedInFacts) => boolean])[] = [
  ['stated', ({ burnedInAnnotation }) => burnedInAnnotation === 'YES'],
  ['secondary-capture', ({ sopClassUid }) => isClass(sopClassUid, '7')],
  [
    'ultrasound',
    ({ sopClassUid, modality }) =>
      isClass(sopClassUid, '3', '3.1', '6', '6.1', '6.2') || /^(US|IVUS)$/.test(modality),
  ],
  [
    'photograph-or-video',
    ({ sopClassUid, modality }) => isClass(sopClassUid, '77.1') || /^(XC|ES|GM|SM|OP)$/.test(modality),
  ],
  [
    'digitised-film',
    ({ conversionType, modality }) => /^(DF|SD|SI)$/.test(conversionType) || modality === 'FMR',
  ],
  [
    'screenshot',
    (facts) =>
      /^(WSD|DV|DRW|SYN)$/.test(facts.conversionType) ||
      says(/screen\s*(save|shot|capture)|^screen$|snapshot|secondary capture|截屏|截图/i, facts),
  ],
  [
    'dose-report',
    (facts) => says(/dose|patient\s*protocol|剂量/i, facts) && !says(/low[\s_-]*dose|^LD/i, facts),
  ],
  [
    'colour-of-a-grey-modality',
    ({ modality, photometricInterpretation }) =>
      greyModalities.test(modality) && !/^(MONOCHROME[12])?$/.test(photometricInterpretation),
  ],
  [
    'document',
    ({ sopClassUid, hasEncapsulatedDocument }) => hasEncapsulatedDocument || isClass(sopClassUid, '104'),
  ],
];

const greyModalities = /^(CR|CT|DX|MG|MR|PX|RF|RG|XA)$/;
