import type { DiscDocument, Evidence } from '@overread/imaging';
import type { ImagingFact } from '../facts.ts';
import type { StatedDocument } from '../finding.ts';
import type { ImagingNeed } from '../rules/imaging-need.ts';

/** What a series' headers said on the points the need looks at; never empty. */
export function seriesEvidence(need: ImagingNeed | null, fact: ImagingFact): readonly Evidence[] {
  const { series } = fact;
  const about = aboutOf(need);
  const relevant = series.evidence.filter((piece) => about.includes(piece.about)).slice(0, most);
  return [
    {
      about: 'series',
      value: `${series.modality} ${series.description}`.trim(),
      source: '(0008,0060) Modality, (0008,103E) SeriesDescription',
      file: series.files[0] ?? '',
    },
    ...relevant,
    ...(fact.date === null ? [] : [dated(fact, fact.date)]),
  ];
}

const most = 12;

function dated({ series }: ImagingFact, date: string): Evidence {
  return {
    about: 'date',
    value: date,
    source: '(0008,0022) AcquisitionDate or (0008,0020) StudyDate',
    file: series.files[0] ?? '',
  };
}

function aboutOf(need: ImagingNeed | null): readonly string[] {
  if (need === null) return everything;
  return everything.filter(
    (about) =>
      always.includes(about) ||
      need[about as keyof ImagingNeed] !== undefined ||
      (about === 'view' && need.views !== undefined) ||
      (about === 'plane' && need.planes !== undefined) ||
      (about === 'weighting' && need.weightings !== undefined),
  );
}

const always: readonly string[] = ['region', 'side', 'kind'];
const everything: readonly string[] = [
  ...always,
  'view',
  'standing',
  'plane',
  'weighting',
  'fatSuppressed',
  'contrast',
  'kernel',
  'metalArtefactReduction',
];

export function statedEvidence(document: StatedDocument): Evidence {
  return {
    about: 'document',
    value: document.type,
    source: 'said by the person; not read',
    file: document.file,
    strength: 'claimed',
  };
}

export function discDocumentEvidence(document: DiscDocument): Evidence {
  return {
    about: 'document',
    value: document.looks,
    source: `file format ${document.format}`,
    file: document.file,
  };
}

export function answerEvidence(question: string, answer: string): Evidence {
  return { about: question, value: answer, source: 'answered by the person', file: '', strength: 'claimed' };
}
