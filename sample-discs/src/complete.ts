import type { CaseType, Circumstances, DocumentType } from '@overread/readiness';
import type { Film, Stack } from './parts.ts';
import { ct, mr, radiograph, today, weighted } from './templates.ts';

/** What a complete case of a type holds. */
export interface Template {
  readonly films: readonly Film[];
  readonly stacks: readonly Stack[];
  readonly circumstances: Circumstances;
}

const always: readonly DocumentType[] = [
  'radiology-report',
  'consultation-note',
  'recommendation',
  'timeline',
  'questions',
  'function-goals',
  'medical-history',
];

const circumstances = (
  changes: Partial<Circumstances>,
  more: readonly DocumentType[] = [],
): Circumstances => ({
  today,
  side: 'right',
  answers: {},
  documents: [...always, ...more].map((type) => ({ type, file: `PAPERS/${type}.pdf`, date: '2026-10-20' })),
  ...changes,
});

const lumbar = { region: 'LSPINE', side: '' } as const;
const shoulder = { region: 'SHOULDER', picture: 'shoulder' } as const;
const ankle = { region: 'ANKLE', picture: 'ankle' } as const;

/** The films and stacks each case type's rules ask for, and the papers. */
export const complete: Readonly<Record<CaseType, Template>> = {
  'knee-replacement': {
    films: [
      radiograph(1, { words: 'BOTH KNEES AP STANDING', side: 'B', picture: 'both-knees' }),
      radiograph(2, { words: 'KNEE LATERAL', view: 'LATERAL', picture: 'knee-lateral' }),
      radiograph(3, { words: 'PATELLA SKYLINE', view: '', picture: 'knee-skyline' }),
      radiograph(4, {
        words: 'LONG LEG STANDING HIP TO ANKLE',
        region: 'LOWERLIMB',
        side: 'B',
        picture: 'both-legs',
      }),
    ],
    stacks: [],
    circumstances: circumstances({ answers: { 'operation-proposed': 'yes' } }),
  },
  'hip-replacement': {
    films: [
      radiograph(1, { words: 'PELVIS AP STANDING', region: 'PELVIS', side: 'B', picture: 'pelvis' }),
      radiograph(2, { words: 'HIP FROG LEG LATERAL', region: 'HIP', view: '', picture: 'hip-lateral' }),
    ],
    stacks: [],
    circumstances: circumstances({ answers: { 'operation-proposed': 'yes' } }),
  },
  spine: {
    films: [
      radiograph(1, { ...lumbar, words: 'L-SPINE AP STANDING', picture: 'spine-frontal' }),
      radiograph(2, {
        ...lumbar,
        words: 'L-SPINE LATERAL STANDING',
        view: 'LATERAL',
        picture: 'spine-lateral',
      }),
      radiograph(3, { ...lumbar, words: 'L-SPINE FLEXION', view: '', picture: 'spine-lateral' }),
      radiograph(4, { ...lumbar, words: 'L-SPINE EXTENSION', view: '', picture: 'spine-lateral' }),
    ],
    stacks: [
      mr(1, { ...lumbar, words: 'SAG T1 TSE', times: weighted.t1, picture: 'slice-spine' }),
      mr(2, { ...lumbar, words: 'SAG T2 TSE', times: weighted.t2, picture: 'slice-spine' }),
      mr(3, { ...lumbar, words: 'SAG STIR', times: weighted.stir, picture: 'slice-spine' }),
      mr(4, { ...lumbar, words: 'AX T2 TSE', times: weighted.t2, plane: 'axial', picture: 'slice-axial' }),
    ],
    circumstances: circumstances(
      { side: 'not-applicable', region: 'lumbar-spine', answers: { 'fusion-proposed': 'yes' } },
      ['neurological-exam'],
    ),
  },
  'acl-meniscus': {
    films: [
      radiograph(1, { words: 'KNEE AP STANDING' }),
      radiograph(2, { words: 'KNEE LATERAL', view: 'LATERAL', picture: 'knee-lateral' }),
    ],
    stacks: [
      mr(1, { words: 'SAG PD FS' }),
      mr(2, { words: 'COR PD FS', plane: 'coronal' }),
      mr(3, { words: 'AX PD FS', plane: 'axial', picture: 'slice-axial' }),
      mr(4, { words: 'COR T1', plane: 'coronal', times: weighted.t1 }),
    ],
    circumstances: circumstances({ answers: { 'age-band': '18-39' } }, ['joint-exam']),
  },
  'shoulder-cuff': {
    films: [
      radiograph(1, { ...shoulder, words: 'SHOULDER TRUE AP GRASHEY', view: '' }),
      radiograph(2, { ...shoulder, words: 'SHOULDER AXILLARY', view: '' }),
    ],
    stacks: [
      mr(1, { region: 'SHOULDER', words: 'COR OBL T2 FS', plane: 'coronal-oblique', times: weighted.t2Fs }),
      mr(2, { region: 'SHOULDER', words: 'SAG OBL T2 FS', plane: 'sagittal-oblique', times: weighted.t2Fs }),
      mr(3, { region: 'SHOULDER', words: 'SAG OBL T1', plane: 'sagittal-oblique', times: weighted.t1 }),
      mr(4, { region: 'SHOULDER', words: 'AX PD FS', plane: 'axial', picture: 'slice-axial' }),
    ],
    circumstances: circumstances({}, ['joint-exam']),
  },
  'fracture-revision': {
    films: [
      radiograph(1, { words: 'KNEE AP STANDING POST OP TKR' }),
      radiograph(2, { words: 'KNEE LATERAL', view: 'LATERAL', picture: 'knee-lateral' }),
    ],
    stacks: [],
    circumstances: circumstances(
      {
        region: 'knee',
        answers: {
          problem: 'failed-joint',
          metal: 'yes',
          'prior-surgery': 'yes',
          'last-surgery-date': '2022-03-01',
        },
      },
      ['operation-note', 'implant-record', 'laboratory'],
    ),
  },
  deformity: {
    films: [
      radiograph(1, {
        region: 'SPINE',
        words: 'FULL SPINE PA STANDING',
        view: 'PA',
        side: '',
        picture: 'whole-spine',
      }),
      radiograph(2, {
        region: 'SPINE',
        words: 'FULL SPINE LATERAL STANDING',
        view: 'LATERAL',
        side: '',
        picture: 'whole-spine',
      }),
    ],
    stacks: [],
    circumstances: circumstances({ side: 'not-applicable', region: 'whole-spine', answers: {} }, [
      'neurological-exam',
    ]),
  },
  'foot-ankle': {
    films: [
      radiograph(1, { ...ankle, words: 'ANKLE AP WEIGHT BEARING' }),
      radiograph(2, { ...ankle, words: 'ANKLE MORTISE WEIGHT BEARING', view: '' }),
      radiograph(3, { ...ankle, words: 'ANKLE LATERAL WEIGHT BEARING', view: 'LATERAL' }),
    ],
    stacks: [ct(1, { region: 'ANKLE' })],
    circumstances: circumstances({ region: 'ankle' }),
  },
};
