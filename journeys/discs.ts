import { zipSync } from 'fflate';
import { dicomFile, type Film } from './dicom-file.ts';
import type { GivenFile } from './disc-check.ts';

const maria = { name: 'Example^Maria', id: 'MU-1042', born: '19580402' };
const anton = { name: 'Example^Anton', id: 'MU-2071', born: '19490117' };

/** So recent that no rule calls it old, whenever the journey is made. */
const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

const film = (number: number, changes: Partial<Film>): Film => ({
  patient: maria,
  study: '1.2.826.0.1.3680043.2.1143.1',
  series: `1.2.826.0.1.3680043.2.1143.1.${number}`,
  image: `1.2.826.0.1.3680043.2.1143.1.${number}.1`,
  date: lastWeek,
  description: 'KNEE AP STANDING',
  view: 'AP',
  side: 'B',
  ...changes,
});

const lateral = film(2, { description: 'KNEE LATERAL', view: 'LATERAL', side: 'R' });

/** Both knees standing, and the right from the side. */
export const kneeWithStandingFilm = (): GivenFile => zipped('standing.zip', [film(1, {}), lateral]);

/** The film that was taken lying down, as hospitals send it. */
export const kneeWithoutStandingFilm = (): GivenFile =>
  zipped('lying.zip', [film(1, { description: 'KNEE AP SUPINE', side: 'R' }), lateral]);

export const twoPersons = (): GivenFile =>
  zipped('two-persons.zip', [
    film(1, {}),
    film(3, {
      patient: anton,
      study: '1.2.826.0.1.3680043.2.1143.2',
      series: '1.2.826.0.1.3680043.2.1143.2.1',
    }),
  ]);

export const withPaper = (): GivenFile =>
  zipped('paper.zip', [film(1, {}), lateral], { 'REPORT.PDF': Buffer.from('%PDF-1.4\n%%EOF\n') });

/** Files as they lie in a folder. */
export const looseFilms = (): GivenFile[] =>
  [film(1, {}), lateral].map((one, index) => loose(`IM${index + 1}`, one));

/** As many films of one person as are wanted. */
export const manyFilms = (count: number): GivenFile[] =>
  Array.from({ length: count }, (_, index) =>
    loose(
      `IM${String(index).padStart(5, '0')}`,
      film(index % 20, { image: `1.2.826.0.1.3680043.2.1143.9.${index}` }),
    ),
  );

const loose = (name: string, one: Film): GivenFile => ({
  name,
  mimeType: 'application/dicom',
  buffer: Buffer.from(dicomFile(one)),
});

function zipped(
  name: string,
  films: readonly Film[],
  others: Readonly<Record<string, Uint8Array>> = {},
): GivenFile {
  const images = Object.fromEntries(films.map((one, index) => [`DICOM/IM${index + 1}`, dicomFile(one)]));
  return { name, mimeType: 'application/zip', buffer: Buffer.from(zipSync({ ...images, ...others })) };
}
