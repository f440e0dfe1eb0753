import type { Shortfall } from '../evaluation/shortfalls.ts';
import type { CaseType, Finding, Locale, Severity } from '../finding.ts';
import { requirementsFor } from '../rules/requirements-for.ts';
import type { Requirement } from '../rules/requirement.ts';
import { acceptedText } from './accepted-text.ts';
import { conditionText } from './condition-text.ts';
import type { Block, Cell, Column, ReportDocument } from './document.ts';
import { label, say } from '../wording/say.ts';
import { sourceText } from '../wording/source-text.ts';
import { shortfallsEn } from './wording/shortfalls-en.ts';
import { shortfallsZh } from './wording/shortfalls-zh.ts';
import { wordsIn } from './wording/words.ts';
import { ruleWordsIn, type SayRuleWord } from './wording/rule-words.ts';

const groups = ['xray', 'mri', 'ct', 'document', 'identity', 'other'] as const;

/** The requirements of a case type as tables, so that a surgeon can review them. Made from the rules' own data. */
export const rulesDocument = (caseType: CaseType, locale: Locale): ReportDocument => {
  const word = ruleWordsIn(locale);
  const requirements = requirementsFor(caseType);
  return {
    kind: 'report',
    locale,
    title: word('title', { caseType: label('case-type', caseType, locale) }),
    subtitle: word('subtitle', { count: requirements.length }),
    blocks: [
      { type: 'paragraph', text: word('intro') },
      {
        type: 'list',
        ordered: false,
        items: (['blocks', 'limits', 'helpful'] as const).map((severity) => ({
          text: word(`explain.${severity}`),
        })),
      },
      ...groups.flatMap((group) => groupBlocks(group, requirements, locale)),
    ],
    footer: word('footer'),
    pageLabel: wordsIn(locale)('page', { page: '{page}', pages: '{pages}' }),
  };
};

const groupBlocks = (
  group: Finding['group'],
  requirements: readonly Requirement[],
  locale: Locale,
): Block[] => {
  const own = requirements.filter((requirement) => requirement.group === group);
  if (own.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: wordsIn(locale)(`group.${group}`) },
    { type: 'table', columns: columns(ruleWordsIn(locale)), rows: own.map((one) => row(one, locale)) },
  ];
};

const columns = (word: SayRuleWord): Column[] => [
  { title: word('column.requirement'), share: 4 },
  { title: word('column.when'), share: 3 },
  { title: word('column.severity'), share: 3 },
  { title: word('column.accepted'), share: 5 },
  { title: word('column.age'), share: 2 },
  { title: word('column.source'), share: 4 },
];

const row = (requirement: Requirement, locale: Locale): Cell[] => {
  const { id, accepts, source, confirmed } = requirement;
  const mark = wordsIn(locale)(`confirmed.${confirmed}`);
  return [
    {
      text: label('name', id, locale),
      note: `${id}. ${say({ code: `matters.${id}`, params: {} }, locale)}`,
      strong: true,
    },
    { text: whenText(requirement, locale) },
    { text: severityText(requirement, locale) },
    { text: accepts.map((way) => acceptedText(way, locale)).join(ruleWordsIn(locale)('or.way')) },
    { text: ageText(requirement, locale) },
    { text: sourceText(source, locale), ...(mark !== '' && { note: mark }) },
  ];
};

const whenText = ({ when, need }: Requirement, locale: Locale): string => {
  const word = ruleWordsIn(locale);
  if (when) return conditionText(when, locale);
  return need === 'required' ? word('always') : word('if-there');
};

const severityText = (requirement: Requirement, locale: Locale): string => {
  const { severity, adjust = [], blocksQuestions } = requirement;
  const word = ruleWordsIn(locale);
  const weight = (value: Severity) => wordsIn(locale)(`severity.${value}`);
  const questions = blocksQuestions.map((id) => label('blocked', id, locale)).join(word('comma'));
  return [
    weight(severity),
    ...adjust.map((one) =>
      word('severity.if', { severity: weight(one.severity), condition: conditionText(one.when, locale) }),
    ),
    ...exceptions(requirement, locale).map(([value, condition]) =>
      word('severity.if', { severity: weight(value), condition }),
    ),
    ...(questions === '' ? [] : [word('blocks-questions', { questions })]),
  ].join(word('semicolon'));
};

/** Shortfalls that weigh otherwise than the whole, by what they weigh. */
const exceptions = ({ severity, severityFor = {} }: Requirement, locale: Locale): [Severity, string][] => {
  const words = locale === 'zh' ? shortfallsZh : shortfallsEn;
  const own = Object.entries(severityFor).filter(([, value]) => value !== severity);
  const byWeight = Map.groupBy(own, ([, value]) => value);
  return Array.from(byWeight, ([value, entries]) => [
    value,
    entries.map(([shortfall]) => words[shortfall as Shortfall]).join(ruleWordsIn(locale)('or')),
  ]);
};

const ageText = ({ recency = [] }: Requirement, locale: Locale): string => {
  const word = ruleWordsIn(locale);
  return recency
    .map((one) => {
      const months = { ideal: monthsText(one.ideal, word), limit: monthsText(one.limit, word) };
      const text = one.ideal === one.limit ? word('age.limit', months) : word('age.both', months);
      const fresh = one.fresh ? text + word('semicolon') + word('age.fresh') : text;
      return one.when ? word('age.if', { age: fresh, condition: conditionText(one.when, locale) }) : fresh;
    })
    .join(word('semicolon'));
};

const weeksPerMonth = 52 / 12;

const monthsText = (months: number, word: SayRuleWord): string =>
  Number.isInteger(months)
    ? word('months', { count: months })
    : word('weeks', { count: Math.round(months * weeksPerMonth) });
