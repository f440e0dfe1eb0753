import type { Bundle, Resource } from '@medplum/fhirtypes';
import { auditEvent, consent } from './accountability.ts';
import type { FhirCase } from './fhir-case.ts';
import { diagnosticReport, observations, provenance } from './opinion-resources.ts';
import { imagingStudy, patient, serviceRequest } from './patient.ts';
import { documentReference, questionnaireResponse } from './told.ts';

/** The whole case as one FHIR R4 bundle (HL7 FHIR 4.0.1), every reference within it. */
export function caseBundle(given: FhirCase): Bundle {
  const told = questionnaireResponse(given);
  const resources: readonly Resource[] = [
    patient(given),
    serviceRequest(given),
    ...given.studies.map((one) => imagingStudy(given, one)),
    ...given.documents.map((one) => documentReference(given, one)),
    ...(told ? [told] : []),
    ...given.opinions.flatMap((one) => [
      diagnosticReport(given, one),
      ...observations(given, one),
      provenance(given, one),
    ]),
    ...given.consents.map((one) => consent(given, one)),
    ...given.record.map((one) => auditEvent(given, one)),
  ];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: given.made.toISOString(),
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id ?? ''}`, resource })),
  };
}
