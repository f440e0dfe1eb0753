import { attributesOf } from '@overread/imaging';
import { expect, it } from 'vitest';
import { factsOfAttributes, factsOfJson } from './burned-in-facts.ts';
import { suspectsBurnedIn, type BurnedInFacts, type BurnedInReason } from './suspects-burned-in.ts';

const plain: BurnedInFacts = {
  sopClassUid: '1.2.840.10008.5.1.4.1.1.4',
  modality: 'MR',
  burnedInAnnotation: '',
  conversionType: '',
  imageType: ['ORIGINAL', 'PRIMARY', 'M'],
  photometricInterpretation: 'MONOCHROME2',
  seriesDescription: 'PD FS SAG',
  hasEncapsulatedDocument: false,
};
const storage = '1.2.840.10008.5.1.4.1.1.';

it.each<[string, Partial<BurnedInFacts>, readonly BurnedInReason[]]>([
  ['a slice', {}, []],
  ['a radiograph', { sopClassUid: `${storage}1.1`, modality: 'DX' }, []],
  ['what says so', { burnedInAnnotation: 'YES' }, ['stated']],
  ['what says it has none', { burnedInAnnotation: 'NO' }, []],
  ['secondary capture', { sopClassUid: `${storage}7`, modality: 'OT' }, ['secondary-capture']],
  [
    'secondary capture that says it has none',
    { sopClassUid: `${storage}7.2`, burnedInAnnotation: 'NO' },
    ['secondary-capture'],
  ],
  ['ultrasound', { sopClassUid: `${storage}6.1`, modality: 'US' }, ['ultrasound']],
  ['a photograph', { sopClassUid: `${storage}77.1.4`, modality: 'XC' }, ['photograph-or-video']],
  ['digitised film', { modality: 'CR', conversionType: 'DF' }, ['digitised-film']],
  ['a scanned paper', { modality: 'OT', conversionType: 'SD' }, ['digitised-film']],
  ['a workstation’s picture', { conversionType: 'WSD' }, ['screenshot']],
  ['a saved screen', { imageType: ['DERIVED', 'SECONDARY', 'SCREEN SAVE'] }, ['screenshot']],
  ['a dose report', { modality: 'CT', seriesDescription: 'Dose Report' }, ['dose-report']],
  ['a patient protocol', { modality: 'CT', seriesDescription: 'Patient Protocol' }, ['dose-report']],
  ['a scan of low dose', { modality: 'CT', seriesDescription: 'Low dose leg length' }, []],
  ['a coloured CT', { modality: 'CT', photometricInterpretation: 'RGB' }, ['colour-of-a-grey-modality']],
  [
    'a document',
    { sopClassUid: `${storage}104.1`, modality: 'DOC', hasEncapsulatedDocument: true },
    ['document'],
  ],
])('%s', (_, facts, reasons) => {
  expect(suspectsBurnedIn({ ...plain, ...facts })).toEqual(reasons);
});

it('is told the same by a header and by DICOM JSON', () => {
  const attributes = attributesOf({
    SOPClassUID: `${storage}7`,
    Modality: 'CT',
    BurnedInAnnotation: 'YES',
    ImageType: ['DERIVED', 'SECONDARY'],
    PhotometricInterpretation: 'RGB',
    SeriesDescription: 'Dose Report',
  });
  const json = {
    '00080008': { vr: 'CS', Value: ['DERIVED', 'SECONDARY'] },
    '00080016': { vr: 'UI', Value: [`${storage}7`] },
    '00080060': { vr: 'CS', Value: ['CT'] },
    '0008103E': { vr: 'LO', Value: ['Dose Report'] },
    '00280004': { vr: 'CS', Value: ['RGB'] },
    '00280301': { vr: 'CS', Value: ['YES'] },
  };
  expect(factsOfJson(json)).toEqual(factsOfAttributes(attributes));
  expect(suspectsBurnedIn(factsOfJson(json))).toEqual([
    'stated',
    'secondary-capture',
    'dose-report',
    'colour-of-a-grey-modality',
  ]);
});
