import type { Finding, Locale } from '../finding.ts';
import type { Block, ListItem } from './document.ts';
import { label, say } from '../wording/say.ts';
import { openFindings } from './open-findings.ts';
import { wordsIn } from './wording/words.ts';

const mostSteps = 7;

/** The few things to do first; one step may serve several requirements. */
export const firstBlocks = (findings: readonly Finding[], locale: Locale): Block[] => {
  const word = wordsIn(locale);
  const steps = stepsOf(
    openFindings(findings).filter(({ severity }) => severity !== 'helpful'),
    locale,
  );
  const heading: Block = { type: 'heading', level: 2, text: word('first.heading') };
  if (steps.size === 0) return [heading, { type: 'paragraph', text: word('first.nothing') }];
  const items = Array.from(steps, ([text, names]): ListItem => ({
    text,
    note: word('first.for', { items: names.join(locale === 'zh' ? '；' : '; ') }),
  }));
  const more = items.length - mostSteps;
  return [
    { ...heading, note: word('first.note') },
    { type: 'list', ordered: true, items: items.slice(0, mostSteps) },
    ...(more > 0
      ? [{ type: 'paragraph', text: word('first.more', { count: more }), quiet: true } as const]
      : []),
  ];
};

const stepsOf = (findings: readonly Finding[], locale: Locale): Map<string, string[]> => {
  const steps = new Map<string, string[]>();
  for (const finding of findings) {
    if (!finding.remedy) continue;
    const text = say(finding.remedy, locale);
    steps.set(text, [...(steps.get(text) ?? []), label('name', finding.id, locale)]);
  }
  return steps;
};
