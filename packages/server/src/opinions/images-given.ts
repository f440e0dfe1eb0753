import type { ImageGiven, Opinion } from '@overread/case';
import type { Inventory, Series } from '@overread/imaging';
import type { ReadingWords } from '../reading/brief/reading-words.ts';

export interface GivenSeries extends ImageGiven {
  readonly date: string | null;
  /** To be read; a scout or a screen shot may be pointed at, but nobody must have looked at it. */
  readonly isToRead: boolean;
}

/** The series of a case as an opinion knows them, one each, by the names a reviewer knows them by. */
export function imagesGiven(inventory: Inventory, words: ReadingWords): readonly GivenSeries[] {
  const bySeries = new Map<string, Series[]>();
  const studies = inventory.patients.flatMap((patient) => patient.studies);
  for (const { series } of studies)
    for (const one of series) bySeries.set(one.uid, [...(bySeries.get(one.uid) ?? []), one]);
  return [...bySeries].flatMap(([uid, parts]) => {
    const pictures = parts.filter(({ kind }) => kind !== 'not-image');
    return pictures.length === 0 ? [] : [givenSeries(words.uid(uid), pictures, words)];
  });
}

function givenSeries(seriesUid: string, parts: readonly Series[], words: ReadingWords): GivenSeries {
  const date = shared(parts, (part) => part.date) ?? null;
  return {
    seriesUid,
    modality: shared(parts, ({ modality }) => modality) ?? 'OT',
    view: shared(parts, ({ view }) => view) ?? 'unknown',
    plane: shared(parts, ({ plane }) => plane) ?? 'unknown',
    weighting: shared(parts, ({ weighting }) => weighting) ?? 'unknown',
    side: shared(parts, ({ side }) => side) ?? 'unknown',
    standing: shared(parts, ({ standing }) => standing) ?? 'unknown',
    date: words.date(date),
    isToRead: parts.some(({ kind }) => toRead.has(kind)),
  };
}

const toRead: ReadonlySet<Series['kind']> = new Set(['image', 'derived', 'digitised-film']);

/** What all parts of a series agree on; pictures of several views in one series leave it open. */
function shared<T>(parts: readonly Series[], of: (part: Series) => T): T | undefined {
  const values = new Set(parts.map(of));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The rows of the opinion's list of what was reviewed, nothing of it confirmed yet. */
export const toReview = (given: readonly GivenSeries[]): Opinion['reviewed'] =>
  given
    .filter(({ isToRead }) => isToRead)
    .map(({ isToRead, ...series }) => ({ ...series, confirmed: !isToRead }));
