import type { AuditEvent, Consent } from '@medplum/fhirtypes';
import { ownConcept, ownSystem } from './codings.ts';
import type { FhirCase, FhirConsent, FhirEntry } from './fhir-case.ts';
import { reference, resourceId } from './resource-id.ts';

const consentScope = 'http://terminology.hl7.org/CodeSystem/consentscope';
const loinc = 'http://loinc.org';

/** One purpose of use, consented to in the very words of a version of the text. */
export const consent = (
  { id }: FhirCase,
  { purpose, textVersion, textHash, givenAt, withdrawnAt }: FhirConsent,
): Consent => ({
  resourceType: 'Consent',
  id: resourceId(id, 'Consent', `${purpose}.${givenAt.toISOString()}`),
  status: withdrawnAt === null ? 'active' : 'inactive',
  scope: { coding: [{ system: consentScope, code: 'patient-privacy' }] },
  category: [{ coding: [{ system: loinc, code: '59284-0', display: 'Consent Document' }] }],
  patient: reference(id, 'Patient', id),
  dateTime: givenAt.toISOString(),
  policyRule: { text: `Consent text ${textVersion}, SHA-256 ${textHash}` },
  provision: {
    type: 'permit',
    period: { start: givenAt.toISOString(), ...(withdrawnAt && { end: withdrawnAt.toISOString() }) },
    purpose: [{ system: ownSystem, code: purpose }],
  },
});

/** An entry of the record of who did what. */
export const auditEvent = ({ id }: FhirCase, { seq, at, act, who }: FhirEntry): AuditEvent => ({
  resourceType: 'AuditEvent',
  id: resourceId(id, 'AuditEvent', String(seq)),
  type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
  subtype: [{ system: ownSystem, code: act }],
  recorded: at.toISOString(),
  outcome: '0',
  agent: [{ type: ownConcept(who, who), requestor: true }],
  source: { observer: { display: 'Overread' } },
  entity: [{ what: reference(id, 'ServiceRequest', id) }],
});
