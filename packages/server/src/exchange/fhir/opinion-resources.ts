import { plainBlocks, type OpinionFinding } from '@overread/case';
import { label } from '@overread/readiness';
import type { DiagnosticReport, Observation, Provenance } from '@medplum/fhirtypes';
import { bodySites, opinionReport, ownConcept, quantities } from './codings.ts';
import type { FhirCase, FhirOpinion } from './fhir-case.ts';
import { reference, resourceId } from './resource-id.ts';

/** The signed opinion: its conclusion, its observations, and the file a person reads. */
export function diagnosticReport(given: FhirCase, signed: FhirOpinion): DiagnosticReport {
  const { id } = given;
  const { opinion, signedAt, pdf, reviewer } = signed;
  const observed = observations(given, signed);
  return {
    resourceType: 'DiagnosticReport',
    id: resourceId(id, 'DiagnosticReport', keyOf(signed)),
    identifier: [{ system: 'urn:overread:opinion', value: keyOf(signed) }],
    basedOn: [reference(id, 'ServiceRequest', id)],
    status: opinion.amends === null ? 'final' : 'amended',
    code: opinionReport,
    subject: reference(id, 'Patient', id),
    issued: signedAt.toISOString(),
    effectiveDateTime: opinion.date ?? signedAt.toISOString(),
    ...(reviewer && { performer: [{ display: reviewer }] }),
    ...(observed.length > 0 && {
      result: observed.map((one) => ({ reference: `urn:uuid:${one.id ?? ''}` })),
    }),
    imagingStudy: given.studies.map(({ uid }) => reference(id, 'ImagingStudy', uid)),
    conclusion: conclusionOf(given, signed),
    ...(pdf && {
      presentedForm: [
        {
          contentType: 'application/pdf',
          language: opinion.language === 'zh' ? 'zh-CN' : 'en',
          data: pdf.toString('base64'),
          title: 'Second opinion',
        },
      ],
    }),
  };
}

function conclusionOf({ questions }: FhirCase, { opinion }: FhirOpinion): string {
  const blocks = plainBlocks(opinion, opinion.language, questions, (one) =>
    label('name', one, opinion.language),
  );
  return blocks
    .map(({ heading, lines }) => [heading, ...lines.flatMap(({ plain, specialist }) => [plain, specialist])])
    .map((part) => part.filter((line) => line !== '').join('\n'))
    .join('\n\n');
}

/** Grades and measurements of the findings, each with the images that show it. */
export const observations = (given: FhirCase, signed: FhirOpinion): readonly Observation[] =>
  signed.opinion.findings.flatMap((finding) => [
    ...finding.grades.map((grade, index): Observation => ({
      ...observed(given, signed, finding, `grade.${index}`),
      code: ownConcept(grade.scale, grade.scale),
      valueString: grade.value,
      ...(grade.limit !== '' && { note: [{ text: grade.limit }] }),
    })),
    ...finding.measurements.map((one, index): Observation => {
      const { unit, code } = quantities[one.unit] ?? { unit: one.unit, code: one.unit };
      return {
        ...observed(given, signed, finding, `measurement.${index}`),
        code: ownConcept(one.measurement, one.measurement),
        valueQuantity: { value: one.value, unit, system: 'http://unitsofmeasure.org', code },
        method: ownConcept(one.calibration, one.calibration),
      };
    }),
  ]);

const observed = (
  { id, basics }: FhirCase,
  signed: FhirOpinion,
  finding: OpinionFinding,
  part: string,
): Omit<Observation, 'code'> => {
  const site = bodySites[basics.caseType];
  return {
    resourceType: 'Observation',
    id: resourceId(id, 'Observation', `${keyOf(signed)}.${finding.id}.${part}`),
    status: 'final',
    category: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'imaging' }],
      },
    ],
    subject: reference(id, 'Patient', id),
    issued: signed.signedAt.toISOString(),
    ...(site && {
      bodySite: { ...site, text: [finding.level, finding.structure].filter(Boolean).join(' ') },
    }),
  };
};

/** Who signed it and when; the hash is of the very bytes that were signed. */
export const provenance = ({ id }: FhirCase, signed: FhirOpinion): Provenance => ({
  resourceType: 'Provenance',
  id: resourceId(id, 'Provenance', keyOf(signed)),
  target: [reference(id, 'DiagnosticReport', keyOf(signed))],
  recorded: signed.signedAt.toISOString(),
  agent: [
    {
      type: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'author' },
        ],
      },
      who: { display: signed.reviewer ?? 'Reviewer' },
    },
  ],
  entity: [
    {
      role: 'source',
      what: { identifier: { system: 'urn:overread:sha-256', value: signed.hash } },
    },
  ],
});

const keyOf = ({ id, opinion }: FhirOpinion): string => `${id}.${opinion.version}`;
