import type { Inventory } from '@overread/imaging';
import type { Assessment, CaseType, Circumstances, Locale } from '../finding.ts';
import { checklistBlocks } from './checklist-blocks.ts';
import { discBlocks } from './disc-blocks.ts';
import type { Block, ReportDocument } from './document.ts';
import { elseBlocks } from './else-blocks.ts';
import { filterBlocks } from './filter-blocks.ts';
import { firstBlocks } from './first-blocks.ts';
import { label } from '../wording/say.ts';
import { problemBlocks } from './problem-blocks.ts';
import { verdictBanner } from './verdict-banner.ts';
import { wordsIn, type SayWord } from './wording/words.ts';

export interface ReportInput {
  readonly inventory: Inventory;
  readonly assessment: Assessment;
  readonly caseType: CaseType;
  readonly circumstances: Circumstances;
  readonly locale: Locale;
  /** Small pictures as `data:` addresses, by the first file of the series. */
  readonly thumbnails?: ReadonlyMap<string, string>;
}

/** The readiness report in one language: verdict, what to do first, checklist, and the picture of the disc. */
export const reportDocument = (input: ReportInput): ReportDocument => {
  const { inventory, assessment, locale } = input;
  const word = wordsIn(locale);
  return {
    kind: 'report',
    locale,
    title: titleOf(input, word),
    subtitle: word('subtitle', {
      source: inventory.source,
      files: inventory.counts.files,
      date: input.circumstances.today,
    }),
    blocks: [
      ...verdictBanner(assessment, locale),
      ...firstBlocks(assessment.requirements, locale),
      ...filterBlocks(assessment, locale),
      ...checklistBlocks(assessment.requirements, locale),
      ...discBlocks(inventory, locale, input.thumbnails),
      ...elseBlocks(inventory, locale),
      ...problemBlocks(inventory, locale),
      ...limitBlocks(word),
    ],
    footer: word('footer'),
    pageLabel: word('page', { page: '{page}', pages: '{pages}' }),
  };
};

const titleOf = ({ caseType, circumstances, locale }: ReportInput, word: SayWord): string => {
  const name = { caseType: label('case-type', caseType, locale) };
  const { side } = circumstances;
  if (side === 'both') return word('title.both', name);
  if (side === 'left' || side === 'right')
    return word('title.side', { ...name, side: label('side', side, locale) });
  return word('title', name);
};

const limitBlocks = (word: SayWord): Block[] => [
  { type: 'heading', level: 2, text: word('limits.heading'), note: word('limits.note') },
  {
    type: 'list',
    ordered: false,
    items: (['limits.standing', 'limits.agrees', 'limits.quality', 'limits.papers'] as const).map((key) => ({
      text: word(key),
    })),
  },
];
