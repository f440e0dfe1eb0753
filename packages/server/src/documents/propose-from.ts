import {
  joinUdis,
  parseUdi,
  proposeDocument,
  type DocumentKind,
  type DocumentProposal,
  type ProposedFacts,
} from '@overread/case';
import type { DocumentIntake, PageText } from '../papers/reader/reader-messages.ts';
import type { DocumentContent } from './document-content.ts';

type Proposed = Pick<DocumentContent, 'proposed' | 'modality' | 'shownBy' | 'devices'>;

/** What a paper seems to be, from its words and codes; a person confirms it. */
export function proposeFrom(intake: DocumentIntake, fileName: string, now: Date): Proposed {
  const today = now.toISOString().slice(0, 10);
  const text = intake.text.map((page) => page.text).join('\n');
  const found = proposeDocument(text, { fileName, today });
  const devices = devicesIn(intake, today);
  const type = found.kind.value === null ? null : typeOf[found.kind.value];
  return {
    proposed: {
      type: type ?? (devices.length > 0 ? 'implant-photo' : null),
      language: found.language.value,
      date: found.date.value,
      side: found.side.value ?? 'unknown',
      bodyPart: found.bodyPart.value,
      studyUid: null,
    },
    modality: found.modality.value,
    shownBy: wordsThatShowed(found, intake.text),
    devices,
  };
}

/** The readiness rules' names for kinds of paper. A discharge letter is no operation note, and a form no evidence. */
const typeOf: Readonly<Record<DocumentKind, ProposedFacts['type']>> = {
  'imaging-report': 'radiology-report',
  'operation-note': 'operation-note',
  'consultation-note': 'consultation-note',
  'proposed-plan': 'recommendation',
  'implant-record': 'implant-record',
  'discharge-summary': 'other',
  laboratory: 'laboratory',
  consent: 'other',
  'referral-letter': 'consultation-note',
};

const facts = {
  type: 'kind',
  language: 'language',
  date: 'date',
  side: 'side',
  bodyPart: 'bodyPart',
} as const satisfies Record<string, keyof DocumentProposal>;

function wordsThatShowed(found: DocumentProposal, pages: readonly PageText[]): DocumentContent['shownBy'] {
  return Object.entries(facts).flatMap(([about, key]) =>
    found[key].shown.slice(0, 3).map((quote) => ({
      about,
      words: quote.text,
      page: quote.in === 'text' ? pageAt(pages, quote.start) : null,
    })),
  );
}

/** The page on which a place of the joined text lies. */
function pageAt(pages: readonly PageText[], offset: number): number | null {
  let start = 0;
  for (const { page, text } of pages) {
    start += text.length + 1;
    if (offset < start) return page;
  }
  return null;
}

function devicesIn({ codes }: DocumentIntake, today: string): DocumentContent['devices'] {
  return joinUdis(codes.map(({ text }) => parseUdi(text, today))).flatMap(
    ({ issuer, deviceIdentifier, lot, serial, expiry }) =>
      issuer === null || deviceIdentifier === null ? [] : [{ issuer, deviceIdentifier, lot, serial, expiry }],
  );
}
