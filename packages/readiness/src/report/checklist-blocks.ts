import type { Finding, Locale, Verdict } from '../finding.ts';
import type { Block, CheckBlock, Mark, Pair, Tone } from './document.ts';
import { evidenceLines } from './evidence-lines.ts';
import { label, say } from '../wording/say.ts';
import { sourceText } from '../wording/source-text.ts';
import { wordsIn, type ReportWord } from './wording/words.ts';

const groups = ['xray', 'mri', 'ct', 'document', 'identity', 'other'] as const;

/** The whole checklist, group by group; what the case does not need comes last, with its reason. */
export const checklistBlocks = (findings: readonly Finding[], locale: Locale): Block[] => {
  const word = wordsIn(locale);
  const needed = findings.filter((finding) => finding.verdict !== 'not-needed' && !dependsOnAnswer(finding));
  return [
    { type: 'heading', level: 2, text: word('checklist.heading'), note: word('checklist.note') },
    ...groups.flatMap((group) => groupBlocks(group, needed, locale)),
    ...shortList('depends.heading', findings.filter(dependsOnAnswer), locale),
    ...shortList(
      'not-needed.heading',
      findings.filter(({ verdict }) => verdict === 'not-needed'),
      locale,
    ),
  ];
};

const groupBlocks = (group: Finding['group'], findings: readonly Finding[], locale: Locale): Block[] => {
  const own = findings.filter((finding) => finding.group === group);
  if (own.length === 0) return [];
  return [
    { type: 'heading', level: 3, text: wordsIn(locale)(`group.${group}`) },
    ...own.map((finding) => checkBlock(finding, locale)),
  ];
};

const marks: Readonly<Record<Verdict, Mark>> = {
  met: 'yes',
  missing: 'no',
  'wrong-format': 'no',
  doubtful: 'unsure',
  unknown: 'unsure',
  'not-needed': 'not-needed',
};

const toneOf = ({ verdict, severity }: Finding): Tone => {
  if (verdict === 'met') return 'good';
  if (severity === 'helpful') return 'neutral';
  return severity === 'blocks' ? 'bad' : 'caution';
};

const checkBlock = (finding: Finding, locale: Locale): CheckBlock => {
  const word = wordsIn(locale);
  const evidence = evidenceLines(finding.evidence, locale);
  return {
    type: 'check',
    mark: marks[finding.verdict],
    tone: toneOf(finding),
    title: label('name', finding.id, locale),
    status: word(`status.${finding.verdict}`),
    severity: finding.verdict === 'met' ? '' : word(`severity.${finding.severity}`),
    reason: say(finding.reason, locale),
    details: detailsOf(finding, locale),
    evidence: evidence.length === 0 ? null : { label: word('check.evidence'), lines: evidence },
    source: sourceOf(finding, locale),
  };
};

const detailsOf = ({ verdict, matters, remedy, blocksQuestions }: Finding, locale: Locale): Pair[] => {
  const word = wordsIn(locale);
  const questions = verdict === 'met' ? [] : blocksQuestions.map((id) => label('blocked', id, locale));
  return [
    ...(remedy ? [{ label: word('check.remedy'), text: say(remedy, locale) }] : []),
    { label: word('check.matters'), text: say(matters, locale) },
    ...(questions.length === 0 ? [] : [{ label: word('check.questions'), text: questions.join(' · ') }]),
  ];
};

const sourceOf = ({ source, confirmed }: Finding, locale: Locale): Pair => {
  const word = wordsIn(locale);
  return {
    label: word('check.source'),
    text: [sourceText(source, locale), word(`confirmed.${confirmed}`)]
      .filter((part) => part !== '')
      .join(' · '),
  };
};

/** Nothing can be said before a question is answered, and nothing weighs on it meanwhile. */
const dependsOnAnswer = ({ verdict, severity, reason }: Finding): boolean =>
  verdict === 'unknown' && severity === 'helpful' && reason.code.startsWith('reason.depends.');

/** By reason, so that ten items with one reason take one line each and say it once. */
const shortList = (heading: ReportWord, findings: readonly Finding[], locale: Locale): Block[] => {
  if (findings.length === 0) return [];
  const byReason = Map.groupBy(findings, ({ reason }) => say(reason, locale));
  const items = Array.from(byReason, ([note, group]) => ({
    text: group.map(({ id }) => label('name', id, locale)).join(locale === 'zh' ? '；' : '; '),
    note,
  }));
  return [
    { type: 'heading', level: 3, text: wordsIn(locale)(heading) },
    { type: 'list', ordered: false, items },
  ];
};
