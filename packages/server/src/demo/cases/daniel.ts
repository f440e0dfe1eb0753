import type { MakeDemoCase } from '../demo-case.ts';
import { english, englishClinicPapers, englishReport, seen } from './papers.ts';

/** Just begun: no operation is named yet. */
export const ankleDraft: MakeDemoCase = () => ({
  title: 'ankle, just begun',
  patient: 'daniel',
  basics: { caseType: 'foot-ankle', side: 'left', birthYear: 1997, sex: 'male', country: 'IE' },
  steps: [],
  state: 'draft',
});

/** Complete and submitted. */
export const ligamentSubmitted: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'right knee', bodyPart: 'knee', side: 'right' } as const;
  return {
    title: 'knee ligament, complete and submitted',
    patient: 'daniel',
    disc: 'acl-meniscus-complete',
    basics: {
      caseType: 'acl-meniscus',
      side: 'right',
      proposedOperation: 'ACL reconstruction',
      toldWhen: calendar.ago(seen),
      hardware: 'no',
      birthYear: 1997,
      sex: 'male',
      country: 'IE',
    },
    papers: [
      englishReport(about, {
        kind: 'X-ray',
        findings: 'Right knee, no fracture.',
        impression: 'Normal alignment of the right knee.',
      }),
      englishReport(about, {
        kind: 'MRI',
        findings: 'Discontinuity of the anterior cruciate ligament of the right knee.',
        impression: 'Complete tear of the ACL, right knee.',
      }),
      ...englishClinicPapers(about, {
        found: 'right knee, Lachman test positive, no effusion.',
        plan: 'ACL reconstruction, right knee.',
      }),
      {
        fileName: 'examination-of-the-knee.txt',
        lines: ['Examination of the right knee', 'Lachman 2+, pivot shift 1+, full range of motion.'],
        facts: english('joint-exam', calendar.ago(seen), 'knee', 'right'),
      },
    ],
    story: {
      entries: [
        {
          kind: 'trigger',
          id: 'match',
          date: calendar.monthsAgo(4),
          what: 'sport',
          text: 'Twisted it at football.',
        },
        { kind: 'onset', id: 'onset', date: calendar.monthsAgo(4), how: 'sudden' },
        {
          kind: 'treatment',
          id: 'physio',
          date: calendar.monthsAgo(3),
          treatment: 'physiotherapy',
          sessions: 16,
          weeks: 8,
          result: 'a-lot',
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'giving-way': 3, 'pain-activity': 3, 'activity-before': 8, 'activity-now': 4 },
      goals: 'Play five-a-side football again.',
    },
    questions: [
      'Is the ACL of my right knee completely torn, partially torn or intact on this MRI?',
      `At age ${calendar.yearsSince(1997)} years and with football as my sport, is ACL reconstruction of my right knee justified now, or is a structured rehabilitation trial reasonable first?`,
      'Is the meniscus tear in my right knee on this MRI of a type that can be repaired, trimmed or left alone?',
    ],
    consents: ['process', 'share', 'transfer'],
    steps: [
      { by: 'daniel', moves: 'begin-collecting' },
      { by: 'daniel', moves: 'submit-case' },
    ],
    state: 'submitted',
  };
};

/** A view is missing; the coordinator has asked for it. */
export const shoulderNeedsRecords: MakeDemoCase = (calendar) => {
  const about = { calendar, part: 'right shoulder', bodyPart: 'shoulder', side: 'right' } as const;
  return {
    title: 'shoulder, one view was asked for',
    patient: 'daniel',
    disc: 'shoulder-no-axillary',
    basics: {
      caseType: 'shoulder-cuff',
      side: 'right',
      proposedOperation: 'Rotator cuff repair',
      toldWhen: calendar.ago(seen),
      hardware: 'no',
      birthYear: 1997,
      sex: 'male',
      country: 'IE',
    },
    papers: [
      englishReport(about, {
        kind: 'MRI',
        findings: 'Partial tear of the supraspinatus tendon, right shoulder.',
        impression: 'Partial rotator cuff tear, right shoulder.',
      }),
      ...englishClinicPapers(about, {
        found: 'right shoulder, active elevation 130 degrees.',
        plan: 'rotator cuff repair, right shoulder.',
      }),
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.monthsAgo(11), how: 'gradual' },
        {
          kind: 'treatment',
          id: 'physio',
          date: calendar.monthsAgo(8),
          treatment: 'physiotherapy',
          weeks: 6,
          result: 'none',
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'raise-degrees': 130, 'pain-night': 5, 'pain-activity': 6, 'dominant-arm': 'right' },
      goals: 'Work overhead without pain.',
    },
    questions: [
      'How large is the rotator cuff tear in my right shoulder on this MRI, full-thickness or partial, retracted or not?',
      'Is a non-surgical programme of 12 weeks reasonable for the cuff tear in my right shoulder, or is the tear on this MRI likely to enlarge?',
      'Do the films already show arthritis in my right shoulder that changes the choice of operation?',
    ],
    consents: ['process', 'share', 'transfer'],
    steps: [
      { by: 'daniel', moves: 'begin-collecting' },
      { by: 'daniel', moves: 'submit-case' },
      { by: 'coordinator', moves: 'start-checking' },
      {
        by: 'coordinator',
        asksFor: ['sh.xr.axillary'],
        to: 'patient',
        text: 'The axillary view of your right shoulder is not among the films. Please ask the hospital for it; the request letter says how it is called.',
      },
      {
        by: 'coordinator',
        asksFor: ['sh.xr.axillary'],
        to: 'hospital',
        hospital: 'St Brigid’s Hospital (made up), Radiology',
        text: 'Your hospital probably has this view. Please print the letter, sign it, and send it with a copy of your identity document.',
      },
      { by: 'daniel', says: 'Thank you. I have written to the hospital today.' },
    ],
    state: 'needs-records',
  };
};

/** Signs that need care now, whatever the papers say. */
export const backUrgent: MakeDemoCase = (calendar) => ({
  title: 'back, told to seek care now',
  patient: 'daniel',
  basics: {
    caseType: 'spine',
    side: 'not-applicable',
    region: 'lumbar-spine',
    proposedOperation: 'Removal of a slipped disc',
    birthYear: 1997,
    sex: 'male',
    country: 'IE',
    answers: { 'rf.ces': 'yes', 'spine-segment': 'lumbar-spine' },
  },
  story: {
    entries: [
      {
        kind: 'change',
        id: 'worse',
        date: calendar.ago(1),
        direction: 'worse',
        text: 'Numb between the legs since yesterday.',
      },
    ],
    facts: { 'bladder-or-bowel': 'yes' },
  },
  consents: ['process'],
  steps: [
    { by: 'daniel', moves: 'begin-collecting' },
    { by: 'daniel', moves: 'tell-urgent' },
    {
      by: 'coordinator',
      says: 'What you describe needs care today. Please go to an emergency department now and show them this; your case waits here.',
    },
  ],
  state: 'urgent',
});

/** Ended by the patient. */
export const shinWithdrawn: MakeDemoCase = () => ({
  title: 'broken shin, withdrawn by the patient',
  patient: 'daniel',
  basics: {
    caseType: 'fracture-revision',
    side: 'right',
    region: 'knee',
    proposedOperation: 'Plate and screws',
    birthYear: 1997,
    sex: 'male',
    country: 'IE',
  },
  consents: ['process'],
  steps: [
    { by: 'daniel', moves: 'begin-collecting' },
    { by: 'daniel', moves: 'withdraw-case' },
  ],
  state: 'withdrawn',
});
