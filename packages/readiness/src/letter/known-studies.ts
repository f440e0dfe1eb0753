import type { Inventory, Study } from '@overread/imaging';
import type { Locale } from '../finding.ts';
import type { Block } from '../report/document.ts';
import { letterWordsIn } from './wording/words.ts';

const most = 12;

/** The studies already in hand, so that the hospital need not guess what is meant. Left out when two persons are on the disc. */
export const knownStudies = ({ patients }: Inventory, locale: Locale): Block[] => {
  const [patient, another] = patients;
  if (!patient || another || patient.studies.length === 0) return [];
  const word = letterWordsIn(locale);
  return [
    { type: 'heading', level: 3, text: word('known'), note: word('known.note') },
    {
      type: 'list',
      ordered: false,
      items: patient.studies.slice(0, most).map((study) => ({ text: studyText(study, locale) })),
    },
  ];
};

const studyText = (study: Study, locale: Locale): string => {
  const word = letterWordsIn(locale);
  return word('known.study', {
    date: study.date ?? word('undated'),
    description: study.description || word('untitled'),
    modalities: [...new Set(study.series.map(({ modality }) => modality))].join(', '),
    accession: study.accession || 'none',
  });
};
