import { written, type Calendar } from '../calendar.ts';
import type { DemoPaper } from '../demo-case.ts';

/** Days before today on which the films were taken, and on which the clinic wrote; as on the sample discs. */
export const filmed = 39;
export const seen = 31;

type Side = 'left' | 'right' | 'unknown';
type Facts = NonNullable<DemoPaper['facts']>;

/** What a person says an English paper is. */
export const english = (type: Facts['type'], date: string, bodyPart: string, side: Side): Facts => ({
  type,
  language: 'en',
  date,
  side,
  bodyPart,
});

/** What a person says a Chinese paper is. */
export const chinese = (type: Facts['type'], date: string, bodyPart: string, side: Side): Facts => ({
  ...english(type, date, bodyPart, side),
  language: 'zh',
});

interface About {
  readonly calendar: Calendar;
  readonly part: string;
  readonly bodyPart: string;
  readonly side: Side;
}

/** An English clinic letter, the plan, and the person's own medical history. */
export function englishClinicPapers(
  { calendar, part, bodyPart, side }: About,
  { found, plan }: { readonly found: string; readonly plan: string },
): readonly DemoPaper[] {
  const date = calendar.ago(seen);
  return [
    {
      fileName: 'clinic-letter.docx',
      lines: [
        'Orthopaedic clinic letter',
        `Date: ${written(date, 'en')}`,
        `Seen in clinic because of the ${part}.`,
        'History of present illness: pain for more than a year, worse on walking.',
        `On examination: ${found}`,
      ],
      facts: english('consultation-note', date, bodyPart, side),
    },
    {
      fileName: 'proposed-plan.docx',
      lines: ['Treatment plan', `Date: ${written(date, 'en')}`, `Planned procedure: ${plan}`],
      facts: english('recommendation', date, bodyPart, side),
    },
    {
      fileName: 'my-medical-history.txt',
      lines: [
        'My medical history',
        'High blood pressure, well controlled. No diabetes. No allergies. Non-smoker.',
      ],
      facts: english('medical-history', date, bodyPart, 'unknown'),
    },
  ];
}

/** An English report of one study. */
export function englishReport(
  { calendar, part, bodyPart, side }: About,
  { kind, findings, impression }: Readonly<Record<'kind' | 'findings' | 'impression', string>>,
): DemoPaper {
  const date = calendar.ago(filmed);
  return {
    fileName: `${kind.toLowerCase().replaceAll(' ', '-')}-report.pdf`,
    lines: [
      'Radiology report',
      `Examination: ${kind} of the ${part}`,
      `Date of examination: ${written(date, 'en')}`,
      `Findings: ${findings}`,
      `Impression: ${impression}`,
    ],
    facts: english('radiology-report', date, bodyPart, side),
  };
}

/** A Chinese report of one study. */
export function chineseReport(
  { calendar, part, bodyPart, side }: About,
  { kind, findings, impression }: Readonly<Record<'kind' | 'findings' | 'impression', string>>,
): DemoPaper {
  const date = calendar.ago(filmed);
  return {
    fileName: `${kind}检查报告.docx`,
    lines: [
      `${kind}检查报告`,
      `检查部位：${part}`,
      `检查日期：${written(date, 'zh')}`,
      `影像所见：${findings}`,
      `诊断意见：${impression}`,
    ],
    facts: chinese('radiology-report', date, bodyPart, side),
  };
}

/** A Chinese clinic note, the plan, and the person's own medical history. */
export function chineseClinicPapers(
  { calendar, part, bodyPart, side }: About,
  { found, plan }: { readonly found: string; readonly plan: string },
): readonly DemoPaper[] {
  const date = calendar.ago(seen);
  return [
    {
      fileName: '门诊病历.docx',
      lines: [
        '门诊病历',
        `就诊日期：${written(date, 'zh')}`,
        `主诉：${part}疼痛一年余，行走后加重。`,
        `体格检查：${found}`,
      ],
      facts: chinese('consultation-note', date, bodyPart, side),
    },
    {
      fileName: '手术方案.docx',
      lines: ['手术方案', `日期：${written(date, 'zh')}`, `拟行手术：${plan}`],
      facts: chinese('recommendation', date, bodyPart, side),
    },
    {
      fileName: '既往史.txt',
      lines: ['既往史', '高血压，控制良好。无糖尿病。无药物过敏。不吸烟。'],
      facts: chinese('medical-history', date, bodyPart, 'unknown'),
    },
  ];
}
