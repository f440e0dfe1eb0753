import type { Assessment, Finding, Locale } from '../finding.ts';
import type { Block, Tone } from './document.ts';
import { say } from '../wording/say.ts';
import { openFindings } from './open-findings.ts';
import { wordsIn } from './wording/words.ts';

const verdictTones: Readonly<Record<Assessment['verdict'], Tone>> = {
  reviewable: 'good',
  'reviewable-with-limits': 'caution',
  'not-yet': 'bad',
};

/** The verdict in large; above it, when it is so, that care comes first. */
export const verdictBanner = (assessment: Assessment, locale: Locale): Block[] => [
  ...urgentBanner(assessment, locale),
  verdict(assessment, locale),
];

const verdict = ({ verdict: value, requirements }: Assessment, locale: Locale): Block => {
  const word = wordsIn(locale);
  const needed = requirements.filter(
    ({ verdict: one, severity }) => one !== 'not-needed' && severity !== 'helpful',
  );
  const count = openFindings(needed).filter((finding) => weighs(finding, value)).length;
  return {
    type: 'banner',
    tone: verdictTones[value],
    title: word(`verdict.${value}`),
    lines: [word(`verdict.${value}.line`, { count }), word('verdict.counts', countsOf(needed))],
  };
};

const weighs = ({ severity }: Finding, verdict: Assessment['verdict']): boolean =>
  verdict === 'not-yet' ? severity === 'blocks' : severity !== 'helpful';

const countsOf = (needed: readonly Finding[]) => {
  const met = needed.filter((finding) => finding.verdict === 'met').length;
  const unknown = needed.filter((finding) => finding.verdict === 'unknown').length;
  return { needed: needed.length, met, unknown, open: needed.length - met - unknown };
};

const urgentBanner = ({ setting, advice }: Assessment, locale: Locale): Block[] => {
  const emergency = setting.value === 'emergency';
  if (!emergency && advice.value !== 'not-now-urgent') return [];
  const reasons = emergency ? setting.reasons : advice.reasons;
  return [
    {
      type: 'banner',
      tone: 'bad',
      title: wordsIn(locale)(emergency ? 'emergency.title' : 'urgent.title'),
      lines: reasons.map((reason) => say(reason, locale)),
    },
  ];
};
