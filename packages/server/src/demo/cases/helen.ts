import { written } from '../calendar.ts';
import type { MakeDemoCase } from '../demo-case.ts';
import { english, englishClinicPapers, englishReport, filmed } from './papers.ts';

/** Still collecting: the disc's frontal film was taken lying down, the report is German, one question is vague. */
export const kneeWithoutStandingView: MakeDemoCase = (calendar) => ({
  title: 'knee, the standing view is missing; a relative helps',
  patient: 'helen',
  disc: 'knee-lying-en',
  basics: {
    caseType: 'knee-replacement',
    side: 'right',
    proposedOperation: 'Total knee replacement',
    toldWhen: calendar.ago(31),
    hardware: 'no',
    conservative: [
      { what: 'Physiotherapy', howLong: '10 weeks', result: 'a little better on stairs' },
      { what: 'Cortisone injection', howLong: 'one', result: 'helped for five weeks' },
    ],
    birthYear: 1958,
    sex: 'female',
    country: 'GB',
    answers: { 'documents-language': 'other' },
  },
  papers: [
    {
      fileName: 'befund-knie.pdf',
      lines: [
        'Radiologischer Befund',
        'Röntgen rechtes Knie in 2 Ebenen, im Liegen',
        `Untersuchungsdatum: ${written(calendar.ago(filmed), 'de')}`,
        'Befund: Verschmälerung des medialen Gelenkspalts, Osteophyten.',
        'Beurteilung: Mediale Gonarthrose rechts.',
      ],
      facts: { ...english('radiology-report', calendar.ago(filmed), 'knee', 'right'), language: 'de' },
    },
    {
      fileName: 'clinic-letter.pdf',
      lines: [
        'Orthopaedic clinic letter',
        'On examination: right knee, full extension, flexion to 110 degrees.',
      ],
      facts: null,
    },
  ],
  story: {
    entries: [
      {
        kind: 'onset',
        id: 'onset',
        date: calendar.yearsAgo(3),
        how: 'gradual',
        text: 'Pain on the inner side.',
      },
      {
        kind: 'treatment',
        id: 'physio',
        date: calendar.monthsAgo(14),
        treatment: 'physiotherapy',
        weeks: 10,
        result: 'a-little',
      },
    ],
    facts: { 'walking-metres': 800, 'pain-activity': 6 },
  },
  questions: [
    'Is the wear in my right knee severe enough on the standing films to justify replacement now, or can I reasonably wait 12 months?',
    'Is the damage in my right knee confined to one compartment, so that a partial replacement is a real alternative to the total replacement proposed?',
    'What do you think about my knee?',
  ],
  consents: ['process'],
  relative: 'grace',
  steps: [
    { by: 'helen', moves: 'begin-collecting' },
    { by: 'grace', says: 'I am Helen’s daughter and will help her with the papers.' },
    {
      by: 'coordinator',
      says: 'Welcome, both of you. The frontal film on the disc was taken lying down. The request letter under “Ready?” asks the hospital for one taken standing.',
    },
  ],
  state: 'collecting',
});

/** Submitted with nothing a reviewer could read: screenshots instead of the films, “please help me get these”. */
export const hipWithScreenshots: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'right hip', bodyPart: 'hip', side: 'right' } as const;
  return {
    title: 'hip, screenshots only: “please help me get these”',
    patient: 'helen',
    disc: 'hip-replacement-screenshots-as-dicom',
    basics: {
      caseType: 'hip-replacement',
      side: 'right',
      proposedOperation: 'Total hip replacement',
      toldWhen: calendar.ago(31),
      hardware: 'no',
      birthYear: 1958,
      sex: 'female',
      country: 'GB',
      hospital: 'Made-up General Hospital',
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: 'Narrowing of the upper joint space of the right hip.',
        impression: 'Moderate osteoarthritis of the right hip.',
      }),
      ...englishClinicPapers(about, {
        found: 'right hip, internal rotation 5 degrees, painful.',
        plan: 'total hip replacement, right.',
      }),
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(2), how: 'gradual', text: 'Groin pain.' },
        {
          kind: 'treatment',
          id: 'exercise',
          date: calendar.monthsAgo(9),
          treatment: 'exercise',
          weeks: 12,
          result: 'a-little',
        },
        { kind: 'told', id: 'told', date: calendar.ago(31), by: 'surgeon', operationProposed: true },
      ],
      facts: {
        'walking-minutes': 20,
        'pain-activity': 6,
        'pain-night': 3,
        'shoes-and-socks': 'with-trouble',
      },
      goals: 'Walk the dog for an hour, sleep through.',
    },
    questions: [
      'Is the cartilage loss in my right hip advanced enough on the films to justify replacement, or is it early enough for joint-preserving treatment?',
      'Could my back rather than the arthritis in my right hip be the source of this pain, judging by the films and my symptoms?',
      'Which changes in my right hip, on films or in symptoms, would make a replacement necessary sooner?',
    ],
    consents: ['process', 'share', 'transfer', 'outcomes'],
    steps: [
      { by: 'helen', moves: 'begin-collecting' },
      { by: 'helen', moves: 'submit-case', helpAsked: true },
      {
        by: 'helen',
        says: 'The hospital only gave me pictures of its screen. Could you help me ask for the right files?',
      },
    ],
    state: 'submitted',
  };
};

/** Told honestly that another opinion would add little. */
export const bunionNotAdvised: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'right foot', bodyPart: 'foot', side: 'right' } as const;
  return {
    title: 'bunion, told that a review would add little',
    patient: 'helen',
    disc: 'foot-complete',
    basics: {
      caseType: 'foot-ankle',
      side: 'right',
      region: 'foot',
      proposedOperation: 'Correction of the great toe',
      hardware: 'no',
      birthYear: 1958,
      sex: 'female',
      country: 'GB',
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: 'Standing films. Mild deviation of the great toe of the right foot.',
        impression: 'Mild bunion of the right foot.',
      }),
      ...englishClinicPapers(about, {
        found: 'right foot, mild bunion, skin intact.',
        plan: 'wider shoes first; correction only if the pain stays.',
      }),
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(1), how: 'gradual' },
        {
          kind: 'treatment',
          id: 'insoles',
          date: calendar.monthsAgo(3),
          treatment: 'insoles',
          weeks: 4,
          result: 'a-lot',
        },
        { kind: 'told', id: 'told', date: calendar.ago(31), by: 'surgeon' },
      ],
      facts: { 'walking-metres': 6_000, 'pain-activity': 2, 'pain-rest': 0 },
      goals: 'Wear walking boots without pain.',
    },
    questions: [
      'Do the angles of my right bunion on the standing films support the operation proposed (correction of the great toe)?',
      'Would insoles or a brace for 12 weeks be reasonable for my right foot before the operation proposed (correction of the great toe)?',
      'Which changes of my right foot on the standing films would make correction of the bunion necessary sooner?',
    ],
    consents: ['process', 'share', 'transfer'],
    steps: [
      { by: 'helen', moves: 'begin-collecting' },
      { by: 'helen', moves: 'submit-case' },
      { by: 'coordinator', moves: 'start-checking' },
      {
        by: 'coordinator',
        moves: 'advise-against',
        reason:
          'Your clinic advised insoles and wider shoes first, you have begun with them four weeks ago, and they help. Another reading of the films is unlikely to add to that now. If the pain returns, you are welcome to begin a new case.',
      },
    ],
    state: 'not-advised',
  };
};
