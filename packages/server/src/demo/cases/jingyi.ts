import type { MakeDemoCase } from '../demo-case.ts';
import { chinese, chineseClinicPapers, chineseReport, seen } from './papers.ts';

const person = { birthYear: 1961, sex: 'female', country: 'CN', hardware: 'no' } as const;

/** Everything is there; it waits for the patient to submit it. */
export const backReadyToSubmit: MakeDemoCase = (calendar) => {
  const about = { calendar, part: '腰椎', bodyPart: 'lumbar-spine', side: 'unknown' } as const;
  return {
    title: 'back, in Chinese: complete, not submitted yet',
    patient: 'jingyi',
    disc: 'spine-complete',
    basics: {
      caseType: 'spine',
      side: 'not-applicable',
      region: 'lumbar-spine',
      proposedOperation: '腰4/5减压融合术',
      toldWhen: calendar.ago(seen),
      ...person,
      conservative: [{ what: '物理治疗', howLong: '十二周', result: '略有好转' }],
    },
    papers: [
      chineseReport(about, {
        kind: 'X线',
        findings: '腰4椎体轻度前移，过伸过屈位可见轻度活动。',
        impression: '腰4椎体Ⅰ度滑脱。',
      }),
      chineseReport(about, {
        kind: '磁共振',
        findings: '腰4/5椎间盘突出，椎管狭窄。',
        impression: '腰4/5椎管狭窄。',
      }),
      ...chineseClinicPapers(about, {
        found: '腰部活动受限，双侧直腿抬高试验阴性。',
        plan: '腰4/5减压融合术。',
      }),
      {
        fileName: '神经系统检查.txt',
        lines: ['神经系统检查', '双下肢肌力5级，感觉正常，腱反射对称。'],
        facts: chinese('neurological-exam', calendar.ago(seen), 'lumbar-spine', 'unknown'),
      },
    ],
    story: {
      entries: [
        {
          kind: 'onset',
          id: 'onset',
          date: calendar.yearsAgo(2),
          how: 'gradual',
          text: '走路久了两腿发沉。',
        },
        {
          kind: 'treatment',
          id: 'physio',
          date: calendar.monthsAgo(8),
          treatment: 'physiotherapy',
          weeks: 12,
          result: 'a-little',
        },
        {
          kind: 'told',
          id: 'told',
          date: calendar.ago(seen),
          by: 'surgeon',
          operationProposed: true,
          text: '医生建议减压加融合。',
        },
      ],
      facts: { 'walking-metres': 400, 'pain-activity': 6, 'leg-pain-percent': 70, 'bladder-or-bowel': 'no' },
      goals: '能连续走半小时去买菜。',
    },
    questions: [
      '我脊柱的磁共振是否支持腰4/5融合，还是单纯减压就合理？',
      '我脊柱的过伸过屈位片是否显示腰4/5不稳，因而需要融合？',
      '我脊柱腰4/5出现哪些症状或表现时，减压或融合不宜再推迟？',
    ],
    consents: ['process', 'share', 'transfer'],
    steps: [{ by: 'jingyi', moves: 'begin-collecting' }],
    state: 'collecting',
  };
};

/** With the coordinators. */
export const hipBeingChecked: MakeDemoCase = (calendar) => {
  const about = { calendar, part: '右髋关节', bodyPart: 'hip', side: 'right' } as const;
  return {
    title: 'hip, in Chinese: being checked',
    patient: 'jingyi',
    disc: 'hip-replacement-complete',
    basics: {
      caseType: 'hip-replacement',
      side: 'right',
      proposedOperation: '右侧全髋关节置换术',
      toldWhen: calendar.ago(seen),
      ...person,
    },
    papers: [
      chineseReport(about, {
        kind: 'X线',
        findings: '右髋关节间隙变窄，骨赘形成。',
        impression: '右髋骨关节炎。',
      }),
      ...chineseClinicPapers(about, {
        found: '右髋内旋受限，伴疼痛。',
        plan: '右侧全髋关节置换术。',
      }),
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(3), how: 'gradual', text: '右侧腹股沟疼痛。' },
        {
          kind: 'treatment',
          id: 'medicine',
          date: calendar.monthsAgo(10),
          treatment: 'painkillers',
          weeks: 20,
          result: 'a-little',
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'walking-minutes': 25, 'pain-activity': 6, 'pain-night': 4, 'car-entry': 'with-trouble' },
      goals: '能自己穿袜子，能上下公交车。',
    },
    questions: [
      '片上我右侧髋关节的软骨磨损是否已到置换的程度，还是仍属早期、可以保髋治疗？',
      '从片子和症状看，我的疼痛来源会不会是腰部，而不是右侧髋关节炎？',
      `我${calendar.yearsSince(1961)}岁，从片上的骨质看，右侧髋关节置换更适合骨水泥型还是非骨水泥型？`,
    ],
    consents: ['process', 'share', 'transfer', 'translation'],
    steps: [
      { by: 'jingyi', moves: 'begin-collecting' },
      { by: 'jingyi', moves: 'submit-case' },
      { by: 'coordinatorZh', moves: 'start-checking' },
      { by: 'coordinatorZh', says: '您好，资料已收到，我们正在核对。如有缺少的内容，会在这里告诉您。' },
    ],
    state: 'checking',
  };
};

/** Checked, and ready to be offered to a reviewer. */
export const kneeReady: MakeDemoCase = (calendar) => {
  const about = { calendar, part: '左膝关节', bodyPart: 'knee', side: 'left' } as const;
  return {
    title: 'knee, in Chinese: ready for a reviewer',
    patient: 'jingyi',
    disc: 'knee-replacement-complete-elsewhere',
    basics: {
      caseType: 'knee-replacement',
      side: 'left',
      proposedOperation: '左侧全膝关节置换术',
      toldWhen: calendar.ago(seen),
      ...person,
    },
    papers: [
      chineseReport(about, {
        kind: 'X线',
        findings: '左膝关节内侧间隙变窄，边缘骨赘形成。',
        impression: '左膝骨关节炎。',
      }),
      ...chineseClinicPapers(about, {
        found: '左膝屈曲110度，轻度内翻。',
        plan: '左侧全膝关节置换术。',
      }),
    ],
    story: {
      entries: [
        { kind: 'onset', id: 'onset', date: calendar.yearsAgo(4), how: 'gradual' },
        {
          kind: 'treatment',
          id: 'injection',
          date: calendar.monthsAgo(12),
          treatment: 'injection',
          sessions: 3,
          result: 'a-little',
          reliefWeeks: 6,
        },
        { kind: 'told', id: 'told', date: calendar.ago(seen), by: 'surgeon', operationProposed: true },
      ],
      facts: { 'walking-metres': 600, 'pain-activity': 6, 'stair-flights': 1, 'bend-degrees': 110 },
      goals: '能和孙子一起散步。',
    },
    questions: [
      '片上我左侧膝关节的磨损是否已到现在需要置换的程度，还是可以合理地再等12个月？',
      '我左侧膝关节的损伤是否只限于一个间室，因而单髁置换或截骨可以代替所建议的全膝置换？',
      '我左侧膝关节片上的哪些表现，意味着置换不应再等待？',
    ],
    consents: ['process', 'share', 'transfer', 'translation', 'outcomes'],
    steps: [
      { by: 'jingyi', moves: 'begin-collecting' },
      { by: 'jingyi', moves: 'submit-case' },
      { by: 'coordinatorZh', moves: 'start-checking' },
      { by: 'coordinatorZh', moves: 'mark-ready' },
    ],
    state: 'ready',
  };
};
