import type { ImagingStudy, Patient, ServiceRequest } from '@medplum/fhirtypes';
import { bodySites, dicomModality, secondOpinion } from './codings.ts';
import type { FhirCase, FhirStudy } from './fhir-case.ts';
import { reference, resourceId } from './resource-id.ts';

const genders: Readonly<Record<string, Patient['gender'] & string>> = {
  female: 'female',
  male: 'male',
  other: 'other',
};

/** Whose case it is; without consent to be named, an age and a sex under the case’s code. */
export function patient({ id, code, basics, patient: named }: FhirCase): Patient {
  const birth = named?.birthDate ?? (basics.birthYear === undefined ? null : String(basics.birthYear));
  const gender = basics.sex === undefined ? undefined : genders[basics.sex];
  return {
    resourceType: 'Patient',
    id: resourceId(id, 'Patient', id),
    identifier: [{ system: 'urn:overread:case-code', value: code }],
    ...(named && { name: [{ text: named.name }] }),
    ...(gender && { gender }),
    ...(birth !== null && { birthDate: birth }),
  };
}

/** What is asked: a second look at a proposed operation. */
export function serviceRequest(given: FhirCase): ServiceRequest {
  const { id, basics, questions, createdAt, studies, documents } = given;
  const site = bodySites[basics.caseType];
  return {
    resourceType: 'ServiceRequest',
    id: resourceId(id, 'ServiceRequest', id),
    status: given.opinions.length > 0 ? 'completed' : 'active',
    intent: 'order',
    code: secondOpinion,
    subject: reference(id, 'Patient', id),
    authoredOn: createdAt.toISOString(),
    ...(basics.proposedOperation && { reasonCode: [{ text: basics.proposedOperation }] }),
    ...(site && { bodySite: [site] }),
    ...(questions.length > 0 && { note: questions.map(({ text }) => ({ text })) }),
    ...(studies.length + documents.length > 0 && {
      supportingInfo: [
        ...studies.map(({ uid }) => reference(id, 'ImagingStudy', uid)),
        ...documents.map((one) => reference(id, 'DocumentReference', one.id)),
      ],
    }),
  };
}

export const imagingStudy = (
  { id }: FhirCase,
  { uid, date, description, series }: FhirStudy,
): ImagingStudy => ({
  resourceType: 'ImagingStudy',
  id: resourceId(id, 'ImagingStudy', uid),
  identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${uid}` }],
  status: 'available',
  subject: reference(id, 'Patient', id),
  ...(date !== null && { started: date }),
  ...(description && { description }),
  numberOfSeries: series.length,
  numberOfInstances: series.reduce((sum, one) => sum + one.instances.length, 0),
  ...(series.length > 0 && {
    series: series.map((one) => ({
      uid: one.uid,
      ...(one.number !== null && one.number >= 0 && { number: one.number }),
      modality: dicomModality(one.modality),
      ...(one.description && { description: one.description }),
      numberOfInstances: one.instances.length,
      ...(one.instances.length > 0 && {
        instance: one.instances.map((instance) => ({
          uid: instance.uid,
          sopClass: { system: 'urn:ietf:rfc:3986', code: `urn:oid:${instance.sopClassUid}` },
        })),
      }),
    })),
  }),
});
