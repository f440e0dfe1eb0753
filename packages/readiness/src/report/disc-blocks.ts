import type { Inventory, Patient, Series, Study } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import type { Block, Cell, Column } from './document.ts';
import { sayProblem } from './problem-text.ts';
import { seriesNotes, seriesText } from './series-text.ts';
import { wordsIn } from './wording/words.ts';

type Thumbnails = ReadonlyMap<string, string>;

/** The picture of the disc: persons, their studies, and every series as a row. */
export const discBlocks = (
  inventory: Inventory,
  locale: Locale,
  thumbnails: Thumbnails = new Map(),
): Block[] => {
  const word = wordsIn(locale);
  return [
    { type: 'heading', level: 2, text: word('disc.heading') },
    ...(inventory.patients.length === 0 ? [{ type: 'paragraph', text: word('disc.nobody') } as const] : []),
    ...inventory.patients.flatMap((patient) => patientBlocks(patient, locale, thumbnails)),
  ];
};

const patientBlocks = (patient: Patient, locale: Locale, thumbnails: Thumbnails): Block[] => {
  const word = wordsIn(locale);
  const none = word('value.none');
  const sexes = { F: word('sex.F'), M: word('sex.M'), O: word('sex.O') };
  return [
    { type: 'heading', level: 3, text: patient.name || word('patient.unnamed') },
    {
      type: 'facts',
      pairs: [
        { label: word('patient.id'), text: patient.id || none },
        { label: word('patient.birth-date'), text: patient.birthDate ?? none },
        {
          label: word('patient.sex'),
          text: sexes[patient.sex as keyof typeof sexes] ?? (patient.sex || none),
        },
      ],
    },
    ...patient.problems.map(
      (problem) => ({ type: 'note', tone: 'caution', text: sayProblem(problem, locale) }) as const,
    ),
    ...patient.studies.flatMap((study) => studyBlocks(study, locale, thumbnails)),
  ];
};

const studyBlocks = (study: Study, locale: Locale, thumbnails: Thumbnails): Block[] => {
  const word = wordsIn(locale);
  const note = [
    study.institution,
    study.accession && word('study.accession', { accession: study.accession }),
  ];
  const noted = note.filter((part) => part !== '').join(' · ');
  return [
    {
      type: 'heading',
      level: 4,
      text: `${study.date ?? word('study.undated')} · ${study.description || word('study.untitled')}`,
      ...(noted !== '' && { note: noted }),
    },
    {
      type: 'table',
      columns: columns(locale),
      rows: study.series.map((series) => seriesRow(series, locale, thumbnails)),
    },
  ];
};

const columns = (locale: Locale): Column[] => {
  const word = wordsIn(locale);
  return [
    { title: word('series.number'), share: 0, align: 'right' },
    { title: word('series.what'), share: 5 },
    { title: word('series.date'), share: 0 },
    { title: word('series.images'), share: 0, align: 'right' },
    { title: word('series.notes'), share: 3 },
  ];
};

const seriesRow = (series: Series, locale: Locale, thumbnails: Thumbnails): Cell[] => {
  const word = wordsIn(locale);
  const picture = thumbnails.get(series.files[0] ?? '');
  const notes = [
    ...seriesNotes(series, locale),
    ...series.problems.map((problem) => sayProblem(problem, locale)),
  ];
  return [
    { text: series.number === null ? '–' : String(series.number) },
    {
      text: seriesText(series, locale),
      note: series.description || word('series.untitled'),
      ...(picture !== undefined && { picture }),
    },
    { text: series.date ?? '–' },
    { text: String(series.images) },
    { text: [...new Set(notes)].join('; ') },
  ];
};
