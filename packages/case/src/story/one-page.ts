import type { Language } from '../wording-support/language.ts';
import { wrap, cutToLines } from '../wording-support/wrap.ts';
import { entryText, entryWhen } from './entry-text.ts';
import { factTexts } from './fact-text.ts';
import { fitEntries } from './fit-entries.ts';
import { page } from './page.ts';
import { placeKnown, type Placed } from './place-known.ts';
import type { Story } from './story.ts';
import { sayStory } from './wording/say-story.ts';

/** What had to be shortened or left out, for the person to know before it is printed. */
export interface PageCut {
  readonly code:
    | 'entries-shortened'
    | 'entries-left-out'
    | 'facts-left-out'
    | 'medicines-left-out'
    | 'activities-shortened'
    | 'goals-shortened'
    | 'subtitle-shortened';
  readonly count: number;
}

export interface PageSection {
  readonly id: 'function' | 'timeline' | 'medicines' | 'activities' | 'goals';
  readonly heading: string;
  /** Each fits the page's width at {@link page}'s type size; print them without breaking again. */
  readonly lines: readonly string[];
}

/** A page of A4, line by line; it never needs more than `page.lines` lines. */
export interface OnePage {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Lines kept free for the drawn line; none without dated entries. */
  readonly drawingLines: number;
  readonly sections: readonly PageSection[];
  /** Printed at the foot: what is not on the page, and whose words these are. */
  readonly footer: readonly string[];
  readonly linesUsed: number;
  readonly cut: readonly PageCut[];
}

export interface PageInput {
  /** With studies and operations placed; the story's own entries when left out. */
  readonly placed?: Placed;
  /** Such as the case's code and side. No name: the page travels with the pseudonymous case. */
  readonly subtitle?: string;
}

/** The story on exactly one page of A4. What does not fit is shortened or left out, oldest images first, and said. */
export function onePage(story: Story, language: Language, input: PageInput = {}): OnePage {
  const placed = input.placed ?? placeKnown(story, { studies: [], operations: [] });
  const subtitle = cutToLines(input.subtitle ?? '', page.columnEm, 1);
  const facts = joinedToFit(factTexts(story, language), page.limits.function, language);
  const medicines = joinedToFit(medicineTexts(story), page.limits.medicines, language);
  const activities = cutToLines(activityText(story, language), page.columnEm, page.limits.activities);
  const goals = cutToLines(story.goals, page.columnEm, page.limits.goals);
  const sections = [
    section('function', facts.lines, language),
    section('medicines', medicines.lines, language),
    section('activities', activities.lines, language),
    section('goals', goals.lines, language),
  ].flat();
  const drawingLines = placed.entries.length === 0 ? 0 : page.drawingLines;
  const taken = page.titleLines + drawingLines + page.footerLines + height(sections) + page.headingLines;
  const told = [...placed.entries, ...placed.undated].map((entry) => ({
    entry,
    text: `${entryWhen(entry, language)} · ${entryText(entry, language)}`,
  }));
  const timeline = fitEntries(told, page.lines - taken);
  const cut = [
    counted('subtitle-shortened', subtitle.cut ? 1 : 0),
    counted('facts-left-out', facts.leftOut),
    counted('entries-shortened', timeline.shortened),
    counted('entries-left-out', timeline.leftOut),
    counted('medicines-left-out', medicines.leftOut),
    counted('activities-shortened', activities.cut ? 1 : 0),
    counted('goals-shortened', goals.cut ? 1 : 0),
  ].flat();
  const all = inOrder([...sections, ...section('timeline', timeline.lines, language)]);
  const footer = footerLines(cut, language);
  return {
    language,
    title: sayStory('page.title', language),
    subtitle: subtitle.lines.join(''),
    drawingLines,
    sections: all,
    footer,
    linesUsed: page.titleLines + drawingLines + height(all) + footer.length,
    cut,
  };
}

const order: readonly PageSection['id'][] = ['function', 'timeline', 'medicines', 'activities', 'goals'];

const inOrder = (sections: readonly PageSection[]): readonly PageSection[] =>
  sections.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

const section = (id: PageSection['id'], lines: readonly string[], language: Language): PageSection[] =>
  lines.length === 0 ? [] : [{ id, heading: sayStory(`page.${id}`, language), lines }];

const height = (sections: readonly PageSection[]): number =>
  sections.reduce((sum, { lines }) => sum + page.headingLines + lines.length, 0);

const counted = (code: PageCut['code'], count: number): PageCut[] => (count === 0 ? [] : [{ code, count }]);

/** Phrases one after the other, as many as fit; the rest is counted. */
function joinedToFit(phrases: readonly string[], limit: number, language: Language) {
  const join = language === 'zh' ? '；' : ' · ';
  for (let kept = phrases.length; kept > 0; kept -= 1) {
    const lines = wrap(phrases.slice(0, kept).join(join), page.columnEm);
    if (lines.length <= limit) return { lines, leftOut: phrases.length - kept };
  }
  return { lines: [], leftOut: phrases.length };
}

const medicineTexts = ({ medicines }: Story): readonly string[] =>
  medicines.map(({ name, dose, often }) => [name, dose, often].filter((part) => part !== '').join(' '));

function activityText({ activities }: Story, language: Language): string {
  const join = language === 'zh' ? '；' : ' · ';
  return activities
    .map(({ name, ability }) => sayStory('page.colon', language, { label: name, value: ability }))
    .join(join);
}

/** One sentence each; together they never need more than the lines kept for them. */
function footerLines(cut: readonly PageCut[], language: Language): readonly string[] {
  const sentences = [
    ...cut.map(({ code, count }) => sayStory(`cut.${code}`, language, { count })),
    sayStory('page.footer', language),
  ];
  return wrap(sentences.join(' '), page.columnEm);
}
