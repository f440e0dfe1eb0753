import type { Series } from '@overread/imaging';
import type { CaseType, Circumstances, DocumentType } from '../finding.ts';
import { ct, film, madeSeries, mri, stated, circumstances } from './made-up-inventory.ts';

interface CompleteCase {
  readonly series: readonly Series[];
  readonly circumstances: Circumstances;
}

const papers: readonly DocumentType[] = [
  'radiology-report',
  'consultation-note',
  'recommendation',
  'timeline',
  'questions',
  'function-goals',
  'medical-history',
];

const of = (changes: Partial<Circumstances>, more: readonly DocumentType[] = []): Circumstances =>
  circumstances({ documents: [...papers, ...more].map((type) => stated(type)), ...changes });

const standing = { standing: 'yes' } as const;
const bothSides = { side: 'both' } as const;
const spineFilm = { region: 'lumbar-spine', side: 'unknown' } as const;
const wholeSpine = { region: 'whole-spine', side: 'unknown', ...standing } as const;
const legs = film('long-leg', { region: 'whole-leg', ...bothSides, ...standing });

const kneeMri = [
  mri('sagittal', 'PD', 'yes'),
  mri('coronal', 'PD', 'yes'),
  mri('axial', 'PD', 'yes'),
  mri('coronal', 'T1', 'no'),
];
const shoulder = { region: 'shoulder' } as const;
const ankle = { region: 'ankle', ...standing } as const;

/** For each case type a disc and papers that leave nothing open that limits. */
export const completeCases: Readonly<Record<CaseType, CompleteCase>> = {
  'knee-replacement': {
    series: [film('AP', { ...bothSides, ...standing }), film('lateral'), film('skyline'), legs],
    circumstances: of({ answers: { 'operation-proposed': 'yes', topics: 'worn-enough' } }),
  },
  'hip-replacement': {
    series: [
      film('AP', { region: 'pelvis', side: 'unknown', ...standing }),
      film('frog-leg-lateral', { region: 'hip' }),
    ],
    circumstances: of({ answers: { 'operation-proposed': 'yes', topics: 'worn-enough' } }),
  },
  spine: {
    series: [
      film('AP', { ...spineFilm, ...standing }),
      film('lateral', { ...spineFilm, ...standing }),
      film('flexion', spineFilm),
      film('extension', spineFilm),
      mri('sagittal', 'T1', 'no', spineFilm),
      mri('sagittal', 'T2', 'no', spineFilm),
      mri('sagittal', 'STIR', 'yes', spineFilm),
      mri('axial', 'T2', 'no', spineFilm),
    ],
    circumstances: of(
      {
        side: 'not-applicable',
        region: 'lumbar-spine',
        answers: { 'fusion-proposed': 'yes', topics: 'fusion' },
      },
      ['neurological-exam'],
    ),
  },
  'acl-meniscus': {
    series: [...kneeMri, film('AP'), film('lateral')],
    circumstances: of({ answers: { 'age-band': '18-39', topics: 'tear' } }, ['joint-exam']),
  },
  'shoulder-cuff': {
    series: [
      mri('coronal-oblique', 'T2', 'yes', shoulder),
      mri('sagittal-oblique', 'T2', 'yes', shoulder),
      mri('sagittal-oblique', 'T1', 'no', shoulder),
      mri('axial', 'PD', 'yes', shoulder),
      film('true-AP', shoulder),
      film('axillary', shoulder),
    ],
    circumstances: of({ answers: { topics: 'repair-or-replace' } }, ['joint-exam']),
  },
  'fracture-revision': {
    series: [
      film('AP', { region: 'hip', date: '2026-05-20' }),
      film('lateral', { region: 'hip', date: '2026-05-20' }),
      film('AP', { region: 'hip', date: '2020-01-10', description: 'after operation' }),
    ],
    circumstances: of(
      {
        region: 'hip',
        answers: {
          problem: 'failed-joint',
          metal: 'yes',
          'prior-surgery': 'yes',
          'last-surgery-date': '2020-01-02',
          topics: 'which-implant',
        },
      },
      ['operation-note', 'implant-record', 'laboratory'],
    ),
  },
  deformity: {
    series: [film('PA', wholeSpine), film('lateral', wholeSpine)],
    circumstances: of(
      {
        side: 'not-applicable',
        region: 'whole-spine',
        answers: { 'age-band': '40-54', topics: 'curve-size' },
      },
      ['neurological-exam'],
    ),
  },
  'foot-ankle': {
    series: [
      film('AP', ankle),
      film('mortise', ankle),
      film('lateral', ankle),
      ct('axial', { region: 'ankle' }),
      ct('axial', { region: 'ankle', kernel: 'soft', description: 'CT soft' }),
    ],
    circumstances: of({ region: 'ankle', answers: { topics: 'fusion-or-replacement' } }),
  },
};

/** A picture nobody can place. */
export const mystery = madeSeries({ region: 'unknown', side: 'unknown', modality: 'DX', description: 'IMG' });
