import type { Inventory } from '@overread/imaging';
import type { Assessment, CaseType, Circumstances, Locale } from '../finding.ts';
import type { Block, ReportDocument } from '../report/document.ts';
import { say } from '../wording/say.ts';
import { openFindings } from '../report/open-findings.ts';
import { knownStudies } from './known-studies.ts';
import { letterWordsIn, type LetterWord } from './wording/words.ts';

/** What the letter names; what is left out stays a blank line to fill in by hand. */
export interface LetterDetails {
  readonly hospital?: string;
  readonly patient?: string;
  /** `YYYY-MM-DD` */
  readonly born?: string;
  readonly hospitalNumber?: string;
  /** Address, e-mail, telephone. */
  readonly contact?: string;
}

export interface LetterInput {
  readonly assessment: Assessment;
  readonly inventory: Inventory;
  readonly caseType: CaseType;
  readonly circumstances: Circumstances;
  readonly details: LetterDetails;
  readonly locale: Locale;
}

/**
 * The letter that asks a hospital for what it holds and the case lacks. Names, dates and numbers come from
 * `details` only: what a disc says of a person is not put into that person's mouth.
 */
export const requestLetter = ({
  assessment,
  inventory,
  circumstances,
  details,
  locale,
}: LetterInput): ReportDocument => {
  const word = letterWordsIn(locale);
  const filled = (key: keyof LetterDetails, blank: LetterWord) => details[key]?.trim() || word(blank);
  const patient = filled('patient', 'blank.patient');
  return {
    kind: 'letter',
    locale,
    title: word('title'),
    subtitle: '',
    blocks: [
      { type: 'lines', lines: [word('to'), filled('hospital', 'blank.hospital'), '', circumstances.today] },
      paragraph(word('greeting')),
      paragraph(
        word('who.full', {
          patient,
          born: filled('born', 'blank.born'),
          number: filled('hospitalNumber', 'blank.number'),
        }),
      ),
      paragraph(word('consent')),
      ...itemBlocks(assessment, locale),
      paragraph(word('format')),
      paragraph(`${word('not-held')}${locale === 'zh' ? '' : ' '}${word('fee')}`),
      ...knownStudies(inventory, locale),
      paragraph(word('return', { contact: filled('contact', 'blank.contact') })),
      paragraph(word('collect')),
      paragraph(word('thanks')),
      {
        type: 'lines',
        ruled: true,
        lines: [
          word('signature'),
          word('signed', { patient, date: circumstances.today }),
          '',
          word('enclosed'),
        ],
      },
    ],
    footer: word('footer'),
    pageLabel: word('page', { page: '{page}', pages: '{pages}' }),
  };
};

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** One sentence per thing to send; the same sentence is not said twice. */
const itemBlocks = ({ requirements }: Assessment, locale: Locale): Block[] => {
  const word = letterWordsIn(locale);
  const sentences = openFindings(requirements).flatMap(({ request }) =>
    request ? [say(request, locale)] : [],
  );
  const items = [...new Set(sentences)];
  if (items.length === 0) return [paragraph(word('items.none'))];
  return [
    { type: 'heading', level: 3, text: word('items') },
    { type: 'list', ordered: true, items: items.map((text) => ({ text })) },
  ];
};
