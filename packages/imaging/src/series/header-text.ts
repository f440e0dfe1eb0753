import type { Attributes } from '../dataset/attributes.ts';
import type { DicomInstance } from '../dataset/dicom-instance.ts';
import { formatTag, tags, type Keyword } from '../dataset/tags.ts';
import type { Evidence, Strength } from '../inventory/inventory.ts';
import { onceEach } from './once-each.ts';

/** How near a text is to the picture: the picture or its series, the study, or a note about the patient. */
type TextLevel = 'image' | 'study' | 'note';

/** One text of a header, ready to be read and quoted. */
export interface HeaderText {
  readonly level: TextLevel;
  readonly text: string;
  /** `(0008,103E) SeriesDescription “KNEE AP WB”` */
  readonly source: string;
}

/** Texts that describe the picture or its series. */
export const imageTexts = onceEach((instance: DicomInstance): readonly HeaderText[] => [
  ...fields(instance.attributes, 'image', imageKeywords),
  ...meanings(instance.attributes, 'image', imageCodes),
]);

/** Texts that describe the whole study. */
export const studyTexts = onceEach((instance: DicomInstance): readonly HeaderText[] => [
  ...fields(instance.attributes, 'study', studyKeywords),
  ...meanings(instance.attributes, 'study', studyCodes),
  ...instance.attributes
    .items(tags.RequestAttributesSequence)
    .flatMap((item) => meanings(item, 'study', ['RequestedProcedureCodeSequence'])),
]);

/** Comments and reasons: they may tell of the patient instead of the picture. */
export const commentTexts = onceEach((instance: DicomInstance): readonly HeaderText[] => [
  ...fields(instance.attributes, 'image', commentKeywords),
  ...fields(instance.attributes, 'note', noteKeywords),
]);

/** A quotation of an attribute's value for a person: `(0018,0015) BodyPartExamined “KNEE”`. */
export const quote = (keyword: Keyword, value: string): string =>
  `${formatTag(tags[keyword])} ${keyword} “${shorten(value)}”`;

/** The same for a coded item: `(0008,2218) AnatomicRegionSequence 72696002 SCT “Knee”`. */
export const quoteCode = (keyword: Keyword, code: Code): string =>
  `${formatTag(tags[keyword])} ${keyword} ${code.value} ${code.scheme} “${shorten(code.meaning)}”`;

export interface Code {
  readonly value: string;
  readonly scheme: string;
  readonly meaning: string;
}

export const codesIn = (attributes: Attributes, keyword: Keyword): readonly Code[] =>
  attributes.items(tags[keyword]).map((item) => ({
    value: item.text(tags.CodeValue) ?? '',
    scheme: (item.text(tags.CodingSchemeDesignator) ?? '').toUpperCase(),
    meaning: item.text(tags.CodeMeaning) ?? '',
  }));

export const evidenceOf = (
  about: string,
  value: string,
  source: string,
  file: string,
  strength: Strength,
): Evidence => ({ about, value, source, file, strength });

/** Everything of a header that these readings look at, so that instances with equal words are read once. */
export const wordsKey = (instance: DicomInstance): string => {
  const { attributes } = instance;
  const texts = keyKeywords.map((keyword) => attributes.texts(tags[keyword]).join('\\'));
  const codes = codeKeywords.flatMap((keyword) => codeKey(attributes, keyword));
  return [...texts, ...codes].join('\u0000');
};

const longestQuote = 120;
const shorten = (value: string): string =>
  value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;

const imageKeywords: readonly Keyword[] = [
  'SeriesDescription',
  'ProtocolName',
  'AcquisitionDeviceProcessingDescription',
  'AcquisitionDeviceProcessingCode',
];
const studyKeywords: readonly Keyword[] = [
  'StudyDescription',
  'RequestedProcedureDescription',
  'PerformedProcedureStepDescription',
];
const commentKeywords: readonly Keyword[] = [
  'ImageComments',
  'AcquisitionComments',
  'AcquisitionContextDescription',
];
const noteKeywords: readonly Keyword[] = [
  'ReasonForTheRequestedProcedure',
  'CommentsOnThePerformedProcedureStep',
];
const imageCodes: readonly Keyword[] = ['PerformedProtocolCodeSequence'];
const studyCodes: readonly Keyword[] = ['ProcedureCodeSequence', 'RequestedProcedureCodeSequence'];

const keyKeywords: readonly Keyword[] = [
  ...imageKeywords,
  ...studyKeywords,
  ...commentKeywords,
  ...noteKeywords,
  'Modality',
  'BodyPartExamined',
  'ViewPosition',
  'PatientPosition',
  'Laterality',
  'ImageLaterality',
  'FrameLaterality',
  'TableType',
  'Manufacturer',
  'ManufacturerModelName',
  'Rows',
  'PixelSpacing',
  'ImagerPixelSpacing',
];
const codeKeywords: readonly Keyword[] = [
  ...imageCodes,
  ...studyCodes,
  'AnatomicRegionSequence',
  'PrimaryAnatomicStructureSequence',
  'ViewCodeSequence',
  'ProjectionEponymousNameCodeSequence',
  'PatientOrientationCodeSequence',
  'AcquisitionContextSequence',
  'DerivationCodeSequence',
  'RequestAttributesSequence',
  'SharedFunctionalGroupsSequence',
];
/** Sequences inside those, as deep as the readings look. */
const innerKeywords: readonly Keyword[] = [
  'AnatomicRegionModifierSequence',
  'PrimaryAnatomicStructureModifierSequence',
  'ViewModifierCodeSequence',
  'PatientOrientationModifierCodeSequence',
  'ConceptNameCodeSequence',
  'ConceptCodeSequence',
  'RequestedProcedureCodeSequence',
  'FrameAnatomySequence',
  'AnatomicRegionSequence',
];

const codeKey = (attributes: Attributes, keyword: Keyword): readonly string[] =>
  attributes
    .items(tags[keyword])
    .flatMap((item) => [
      keyword,
      item.text(tags.CodeValue) ?? '',
      item.text(tags.CodingSchemeDesignator) ?? '',
      item.text(tags.CodeMeaning) ?? '',
      item.text(tags.FrameLaterality) ?? '',
      ...innerKeywords.flatMap((inner) => codeKey(item, inner)),
    ]);

const fields = (attributes: Attributes, level: TextLevel, keywords: readonly Keyword[]): HeaderText[] =>
  keywords.flatMap((keyword) => {
    const text = attributes.texts(tags[keyword]).join(' \\ ').trim();
    return text === '' ? [] : [{ level, text, source: quote(keyword, text) }];
  });

const meanings = (attributes: Attributes, level: TextLevel, keywords: readonly Keyword[]): HeaderText[] =>
  keywords.flatMap((keyword) =>
    codesIn(attributes, keyword).flatMap((code) =>
      code.meaning === '' ? [] : [{ level, text: code.meaning, source: quoteCode(keyword, code) }],
    ),
  );
