import type { Calendar } from '../calendar.ts';
import type { DemoCase, DemoStep, MakeDemoCase } from '../demo-case.ts';
import { chineseKnee, chineseKneeInEnglish, englishKnee } from './knee-opinions.ts';
import { englishClinicPapers, englishReport, seen } from './papers.ts';

type Owner = 'helen' | 'amara';

const knee = (calendar: Calendar, side: 'left' | 'right', patient: Owner) => {
  const about = { calendar, part: `${side} knee`, bodyPart: 'knee', side } as const;
  return {
    patient,
    basics: {
      caseType: 'knee-replacement',
      side,
      proposedOperation: 'Total knee replacement',
      toldWhen: calendar.ago(seen),
      hardware: 'no',
      birthYear: patient === 'helen' ? 1958 : 1979,
      sex: 'female',
      country: 'GB',
      hospital: 'St Agnes Hospital (made up)',
      conservative: [{ what: 'Physiotherapy', howLong: 'four weeks', result: 'a little better' }],
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: `Narrowing of the inner joint space of the ${side} knee. Bone spurs at the edges.`,
        impression: `Osteoarthritis of the ${side} knee.`,
      }),
      ...englishClinicPapers(about, {
        found: `${side} knee, bends to 110 degrees, mild bow leg.`,
        plan: `total knee replacement, ${side}.`,
      }),
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(4), how: 'gradual' },
        {
          kind: 'treatment',
          id: 'physio',
          date: calendar.monthsAgo(8),
          treatment: 'physiotherapy',
          weeks: 4,
          result: 'a-little',
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'walking-metres': 700, 'pain-activity': 6, 'stair-flights': 1, 'bend-degrees': 110 },
      goals: 'Walk to the market and back.',
    },
    questions: [
      `Is the wear of my ${side} knee on the films so far that a replacement is needed now, or is waiting 12 months reasonable?`,
      `Is the wear of my ${side} knee limited to one compartment on the films, so that a partial replacement could take the place of a total one?`,
      `Do the films show whether my ${side} knee is stable enough for a partial replacement?`,
    ],
    consents: ['process', 'share', 'transfer', 'translation', 'outcomes'],
  } as const satisfies Partial<DemoCase>;
};

const untilReady = (by: Owner): readonly DemoStep[] => [
  { by, moves: 'begin-collecting' },
  { by, moves: 'submit-case' },
  { by: 'coordinator', moves: 'start-checking' },
  { by: 'coordinator', moves: 'mark-ready' },
];

/** Signed in Chinese; a translator was asked for the English. */
export const kneeSigned: MakeDemoCase = (calendar) => ({
  ...knee(calendar, 'left', 'amara'),
  title: 'knee: signed in Chinese, to be translated',
  disc: 'knee-replacement-complete-elsewhere',
  steps: [
    ...untilReady('amara'),
    { by: 'coordinator', offersTo: ['reviewerZh'] },
    { by: 'reviewerZh', accepts: true },
    { by: 'reviewerZh', signs: chineseKnee },
    { by: 'coordinator', asksToTranslate: 'translator' },
  ],
  state: 'signed',
});

/** Read by two, who differ; one wrote in Chinese. Translated, checked and delivered. */
export const kneeDelivered: MakeDemoCase = (calendar) => ({
  ...knee(calendar, 'right', 'helen'),
  title: 'knee: two opinions that differ, delivered',
  disc: 'knee-replacement-complete',
  steps: [
    ...untilReady('helen'),
    { by: 'coordinator', offersTo: ['reviewer', 'reviewerZh'] },
    { by: 'reviewer', accepts: true },
    { by: 'reviewerZh', accepts: true },
    { by: 'reviewer', signs: englishKnee },
    { by: 'reviewerZh', signs: chineseKnee },
    { by: 'coordinator', moves: 'start-translating' },
    { by: 'coordinator', asksToTranslate: 'translator' },
    { by: 'translator', translates: chineseKneeInEnglish },
    { by: 'coordinatorZh', checksTranslation: true },
    { by: 'coordinator', moves: 'release-opinion' },
    {
      by: 'coordinator',
      plansVisit: {
        kind: 'in-person',
        local: `${calendar.ago(-40)}T09:30`,
        zone: 'Asia/Shanghai',
        minutes: 40,
        hospital: 'Riverside Orthopaedic Hospital (made up)',
        department: 'Knee clinic',
        address: '8 Example Road, Shanghai\n上海市示例路8号',
        contact: 'International desk, +86 21 0000 0000',
        tests: ['knee-motion', 'varus-valgus', 'gait'],
        interpreter: { isNeeded: true, who: '', isBooked: false },
      },
    },
  ],
  state: 'delivered',
});
