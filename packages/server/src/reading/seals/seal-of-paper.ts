import type { DocumentFacts, ProposedFacts, SealedThing } from '@overread/case';
import type { Seals } from './seals-of.ts';

type DocumentType = DocumentFacts['type'];

/** What a paper is kept closed with: all of it must be open before the paper is. */
export function sealsOfPaper(
  confirmed: DocumentType,
  proposed: ProposedFacts['type'] | undefined,
): readonly SealedThing[] {
  const stated = sealedTypes[confirmed];
  if (!vague.has(confirmed)) return stated;
  const likely = proposed && !vague.has(proposed) ? sealedTypes[proposed] : stated;
  return likely.length > 0 ? likely : stated;
}

/** The first thing that still keeps it closed; null: nothing does. */
export const closedBy = (things: readonly SealedThing[], seals: Seals): SealedThing | null =>
  things.find((thing) => !seals.isOpen(thing)) ?? null;

/** Types that do not say what is in them: a translation may be of the report, another paper a consent form for the plan. */
const vague: ReadonlySet<DocumentType> = new Set<DocumentType>(['translation', 'other']);

const both: readonly SealedThing[] = ['report', 'plan'];
const none: readonly SealedThing[] = [];

const sealedTypes: Readonly<Record<DocumentType, readonly SealedThing[]>> = {
  'radiology-report': ['report'],
  'consultation-note': ['plan'],
  recommendation: ['plan'],
  translation: both,
  other: both,
  'operation-note': none,
  'implant-record': none,
  timeline: none,
  questions: none,
  'function-goals': none,
  'physiotherapy-record': none,
  'neurological-exam': none,
  'joint-exam': none,
  emg: none,
  laboratory: none,
  arthroscopy: none,
  'medical-history': none,
  pathology: none,
  'bone-density': none,
  'implant-photo': none,
};
