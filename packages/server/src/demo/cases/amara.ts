import type { DemoStep, MakeDemoCase } from '../demo-case.ts';
import { english, englishClinicPapers, englishReport, seen } from './papers.ts';

const person = {
  birthYear: 1979,
  sex: 'female',
  country: 'GB',
  hospital: 'St Agnes Hospital (made up)',
} as const;

/** From the patient's first step until a reviewer is asked. */
const untilReady = [
  { by: 'amara', moves: 'begin-collecting' },
  { by: 'amara', moves: 'submit-case' },
  { by: 'coordinator', moves: 'start-checking' },
  { by: 'coordinator', moves: 'mark-ready' },
] as const satisfies readonly DemoStep[];

/** X-rays and CT; two reviewers are asked, and neither has answered. */
export const ankleOffered: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'right ankle', bodyPart: 'ankle', side: 'right' } as const;
  return {
    title: 'ankle, X-ray and CT: offered to two reviewers',
    patient: 'amara',
    disc: 'foot-ankle-complete',
    basics: {
      caseType: 'foot-ankle',
      side: 'right',
      region: 'ankle',
      proposedOperation: 'Ankle fusion',
      toldWhen: calendar.ago(seen),
      hardware: 'no',
      ...person,
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: 'Standing films. Loss of joint space of the right ankle, more on the outer side.',
        impression: 'Advanced osteoarthritis of the right ankle.',
      }),
      englishReport(about, {
        kind: 'CT',
        findings: 'Cysts under the joint surface of the tibia, right ankle. The joint below is preserved.',
        impression: 'Osteoarthritis of the right ankle; subtalar joint without change.',
      }),
      ...englishClinicPapers(about, {
        found: 'right ankle, dorsiflexion 5 degrees, painful; alignment straight.',
        plan: 'ankle fusion, right.',
      }),
    ],
    story: {
      entries: [
        { kind: 'trigger', id: 'sprain', date: calendar.yearsAgo(12), what: 'twist', text: 'A bad sprain.' },
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(3), how: 'gradual' },
        {
          kind: 'treatment',
          id: 'brace',
          date: calendar.monthsAgo(10),
          treatment: 'brace',
          weeks: 20,
          result: 'a-little',
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'walking-metres': 800, 'pain-activity': 6, 'pain-rest': 2 },
      goals: 'Walk on uneven ground with my children.',
    },
    questions: [
      'Is the cartilage of my right ankle on the CT worn so far that fusion is reasonable now?',
      'Would an ankle replacement be a reasonable alternative to fusion of my right ankle, judging by the films?',
      'Which changes of the joint below my right ankle on the CT would speak against fusion?',
    ],
    consents: ['process', 'share', 'transfer', 'translation', 'outcomes'],
    steps: [...untilReady, { by: 'coordinator', offersTo: ['reviewer', 'reviewerZh'] }],
    state: 'offered',
  };
};

/** X-rays and MR; one reviewer has accepted. */
export const ligamentRead: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'left knee', bodyPart: 'knee', side: 'left' } as const;
  return {
    title: 'knee ligament, X-ray and MRI: being read',
    patient: 'amara',
    disc: 'acl-meniscus-complete-elsewhere',
    basics: {
      caseType: 'acl-meniscus',
      side: 'left',
      proposedOperation: 'ACL reconstruction',
      toldWhen: calendar.ago(seen),
      hardware: 'no',
      ...person,
      conservative: [{ what: 'Physiotherapy', howLong: 'ten weeks', result: 'steadier, still gives way' }],
      answers: { 'age-band': '40-59' },
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: 'Left knee, no fracture. Joint space preserved.',
        impression: 'Normal alignment of the left knee.',
      }),
      englishReport(about, {
        kind: 'MRI',
        findings:
          'Discontinuity of the anterior cruciate ligament of the left knee. Tear of the posterior horn of the medial meniscus.',
        impression: 'Complete tear of the ACL and tear of the medial meniscus, left knee.',
      }),
      ...englishClinicPapers(about, {
        found:
          'left knee, Lachman test positive, small effusion. Seen at St Agnes Hospital (made up): Amara Singh.',
        plan: 'ACL reconstruction and partial removal of the medial meniscus, left knee.',
      }),
      {
        fileName: 'examination-of-the-knee.txt',
        lines: [
          'Examination of the left knee',
          'Patient: Amara Singh (demo), St Agnes Hospital (made up)',
          'Lachman 2+, pivot shift 1+, full range of motion, McMurray positive medially.',
        ],
        facts: english('joint-exam', calendar.ago(seen), 'knee', 'left'),
      },
    ],
    story: {
      entries: [
        {
          kind: 'trigger',
          id: 'ski',
          date: calendar.monthsAgo(7),
          what: 'sport',
          text: 'A fall while skiing.',
        },
        { kind: 'onset', id: 'onset', date: calendar.monthsAgo(7), how: 'sudden' },
        {
          kind: 'treatment',
          id: 'physio',
          date: calendar.monthsAgo(6),
          treatment: 'physiotherapy',
          sessions: 20,
          weeks: 10,
          result: 'a-little',
        },
        {
          kind: 'told',
          id: 'told',
          date: calendar.ago(seen),
          by: 'surgeon',
          operationProposed: true,
          text: 'Told to have the ligament replaced this winter.',
        },
      ],
      facts: { 'giving-way': 4, 'pain-activity': 4, 'activity-before': 6, 'activity-now': 3 },
      goals: 'Hike with a pack, ski gently.',
    },
    questions: [
      'Is the ACL of my left knee completely torn, partially torn or intact on this MRI?',
      `At age ${calendar.yearsSince(1979)} years, is ACL reconstruction of my left knee justified now, or is a structured rehabilitation trial reasonable first?`,
      'Is the meniscus tear in my left knee on this MRI of a type that can be repaired, trimmed or left alone?',
    ],
    consents: ['process', 'share', 'transfer', 'translation', 'outcomes'],
    steps: [
      ...untilReady,
      { by: 'coordinator', offersTo: ['reviewer'] },
      { by: 'reviewer', accepts: true },
      {
        by: 'coordinator',
        says: 'A specialist has accepted your case and is reading it. We will write when there is news.',
      },
    ],
    state: 'reading',
  };
};

/** X-rays, CT and MR with hardware; two reviewers read it, blind to each other. */
export const backReadByTwo: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'lumbar spine', bodyPart: 'lumbar-spine', side: 'unknown' } as const;
  return {
    title: 'fused back, X-ray, CT and MRI: read by two reviewers',
    patient: 'amara',
    disc: 'spine-hardware-complete',
    basics: {
      caseType: 'spine',
      side: 'not-applicable',
      region: 'lumbar-spine',
      proposedOperation: 'Extension of the fusion to L3/4',
      toldWhen: calendar.ago(seen),
      hardware: 'yes',
      hardwareText: 'Rods and screws at L4/5',
      ...person,
      earlierSurgery: [
        { what: 'Fusion L4/5', when: calendar.monthsAgo(31), where: 'St Agnes Hospital (made up)' },
      ],
      conservative: [{ what: 'Physiotherapy', howLong: 'sixteen weeks', result: 'a little better' }],
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: 'Rods and screws at L4/5. No loosening seen. No slip above.',
        impression: 'State after fusion L4/5.',
      }),
      englishReport(about, {
        kind: 'MRI',
        findings: 'Disc degeneration at L3/4 with a narrow canal. No fluid around the screws.',
        impression: 'Adjacent segment degeneration L3/4 with spinal stenosis.',
      }),
      englishReport(about, {
        kind: 'CT',
        findings: 'Bone bridge at L4/5. A thin clear line around the right L5 screw.',
        impression: 'Fusion L4/5 solid; doubtful loosening of one screw.',
      }),
      ...englishClinicPapers(about, {
        found: 'lumbar spine, flexion limited, walking limited by the legs.',
        plan: 'extension of the fusion to L3/4 with decompression.',
      }),
      {
        fileName: 'neurological-examination.txt',
        lines: ['Neurological examination', 'Full strength in both legs, reflexes equal, sensation normal.'],
        facts: english('neurological-exam', calendar.ago(seen), 'lumbar-spine', 'unknown'),
      },
      {
        fileName: 'operation-note.docx',
        lines: ['Operation note', 'Procedure: posterior fusion L4/5 with rods and screws, bone graft.'],
        facts: english('operation-note', calendar.ago(930), 'lumbar-spine', 'unknown'),
      },
      {
        fileName: 'implant-record.txt',
        lines: ['Implant record', 'Four pedicle screws, two rods, titanium alloy.'],
        facts: english('implant-record', calendar.ago(930), 'lumbar-spine', 'unknown'),
      },
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(5), how: 'gradual' },
        {
          kind: 'operation',
          id: 'fusion',
          date: calendar.monthsAgo(31),
          name: 'Fusion L4/5',
          text: 'Good for a year and a half.',
        },
        {
          kind: 'change',
          id: 'worse',
          date: calendar.monthsAgo(11),
          direction: 'worse',
          text: 'Legs heavy on walking.',
        },
        {
          kind: 'treatment',
          id: 'physio',
          date: calendar.monthsAgo(7),
          treatment: 'physiotherapy',
          weeks: 16,
          result: 'a-little',
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'walking-metres': 300, 'pain-activity': 7, 'leg-pain-percent': 60, 'bladder-or-bowel': 'no' },
      goals: 'Walk half an hour without sitting down.',
    },
    questions: [
      'Does the MRI of my spine show enough narrowing at L3/4 to explain my leg symptoms?',
      'Is decompression at L3/4 without extending the fusion reasonable for my spine, judging by these films?',
      'Does the CT of my spine show that the fusion at L4/5 is solid and the screws are firm?',
    ],
    consents: ['process', 'share', 'transfer', 'translation', 'outcomes'],
    steps: [
      ...untilReady,
      { by: 'coordinator', offersTo: ['reviewer', 'reviewerZh'] },
      { by: 'reviewer', accepts: true },
      { by: 'reviewerZh', accepts: true },
    ],
    state: 'reading',
  };
};
