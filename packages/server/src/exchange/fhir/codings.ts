import type { CodeableConcept } from '@medplum/fhirtypes';

const loinc = 'http://loinc.org';
const snomed = 'http://snomed.info/sct';
/** Codes of our own. */
export const ownSystem = 'https://overread.org/fhir/codes';

const concept = (system: string, code: string, display: string): CodeableConcept => ({
  coding: [{ system, code, display }],
  text: display,
});

/** What kind of paper it is, in LOINC; from memory, to be confirmed. */
export const documentCodes: Readonly<Record<string, CodeableConcept>> = {
  'radiology-report': concept(loinc, '18748-4', 'Diagnostic imaging study'),
  'operation-note': concept(loinc, '11504-8', 'Surgical operation note'),
  'consultation-note': concept(loinc, '11488-4', 'Consult note'),
  recommendation: concept(loinc, '18776-5', 'Plan of care note'),
  laboratory: concept(loinc, '11502-2', 'Laboratory report'),
  pathology: concept(loinc, '11526-1', 'Pathology study'),
};
export const anyDocument: CodeableConcept = { text: 'Medical record' };

export const secondOpinion = concept(snomed, '11429006', 'Consultation');
export const opinionReport = concept(loinc, '11488-4', 'Consult note');
export const ownConcept = (code: string, text: string): CodeableConcept => ({
  coding: [{ system: ownSystem, code, display: text }],
  text,
});

/** SNOMED CT, as body sites; from memory, to be confirmed. */
export const bodySites: Readonly<Record<string, CodeableConcept>> = {
  'knee-replacement': concept(snomed, '72696002', 'Knee region structure'),
  'acl-meniscus': concept(snomed, '72696002', 'Knee region structure'),
  'hip-replacement': concept(snomed, '24136001', 'Hip joint structure'),
  'shoulder-cuff': concept(snomed, '16982005', 'Shoulder region structure'),
  spine: concept(snomed, '421060004', 'Structure of vertebral column'),
  deformity: concept(snomed, '61685007', 'Lower limb structure'),
  'foot-ankle': concept(snomed, '56459004', 'Foot structure'),
};

export const dicomModality = (code: string) => ({
  system: 'http://dicom.nema.org/resources/ontology/DCM',
  code,
});

/** UCUM codes of the units a measurement has. */
export const quantities: Readonly<Record<string, { readonly unit: string; readonly code: string }>> = {
  mm: { unit: 'mm', code: 'mm' },
  mm2: { unit: 'mm²', code: 'mm2' },
  deg: { unit: '°', code: 'deg' },
  ratio: { unit: 'ratio', code: '1' },
  percent: { unit: '%', code: '%' },
};
