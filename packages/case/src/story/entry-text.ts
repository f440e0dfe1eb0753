import type { Language } from '../wording-support/language.ts';
import type { StoryEntry } from './story.ts';
import { sayDate } from './wording/say-date.ts';
import { sayStory } from './wording/say-story.ts';

/** One entry as a sentence without its date: “Treatment: physiotherapy, 12 weeks, helped a little. …”. */
export function entryText(entry: StoryEntry, language: Language): string {
  const label = sayStory(`kind.${entry.kind}`, language);
  const facts = factsOf(entry, language).filter((fact) => fact !== '');
  const value = [facts.join(joins[language].comma), entry.text].filter((part) => part !== '');
  return value.length === 0
    ? label
    : sayStory('page.colon', language, { label, value: value.join(joins[language].stop) });
}

/** When it was: “about March 2024”, “2023 to May 2024”, “no date”. */
export function entryWhen(entry: StoryEntry, language: Language): string {
  if (entry.date === null) return sayStory('page.undated', language);
  const from = sayDate(entry.date, language);
  const until = entry.kind === 'treatment' ? entry.until : null;
  const when =
    until === null ? from : sayStory('page.from-to', language, { from, to: sayDate(until, language) });
  return entry.about ? sayStory('page.about', language, { date: when }) : when;
}

const joins: Readonly<Record<Language, { readonly comma: string; readonly stop: string }>> = {
  en: { comma: ', ', stop: '. ' },
  zh: { comma: '，', stop: '。' },
};

function factsOf(entry: StoryEntry, language: Language): readonly string[] {
  switch (entry.kind) {
    case 'onset':
      return [sayStory(`how.${entry.how}`, language)];
    case 'trigger':
      return [sayStory(`what.${entry.what}`, language)];
    case 'change':
      return [sayStory(`direction.${entry.direction}`, language)];
    case 'treatment':
      return treatmentFacts(entry, language);
    case 'operation':
      return [entry.name];
    case 'imaging':
      return [sayStory(`modality.${entry.modality}`, language)];
    case 'told':
      return [
        sayStory(`by.${entry.by}`, language),
        entry.operationProposed ? sayStory('told.operation', language) : '',
      ];
    case 'other':
      return [];
  }
}

function treatmentFacts(
  { treatment, weeks, sessions, result, reliefWeeks }: Extract<StoryEntry, { kind: 'treatment' }>,
  language: Language,
): readonly string[] {
  return [
    sayStory(`treatment.${treatment}`, language),
    weeks === null ? '' : sayStory('length.weeks', language, { n: weeks }),
    sessions === null ? '' : sayStory('length.sessions', language, { n: sessions }),
    result === null ? '' : sayStory(`result.${result}`, language),
    reliefWeeks === null ? '' : sayStory('result.relief', language, { n: reliefWeeks }),
  ];
}
