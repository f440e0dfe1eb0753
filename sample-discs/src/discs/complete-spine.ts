import { bela } from '../headers/person.ts';
import { ct, mr, radiograph } from './templates.ts';
import type { Template } from './template.ts';

const lumbar = { region: 'lumbar-spine' } as const;
const cervical = { region: 'cervical-spine' } as const;
const lumbarFilm = { region: 'LSPINE', side: '', person: bela } as const;
const cervicalFilm = { region: 'CSPINE', side: '' } as const;
const lumbarStack = {
  ...lumbarFilm,
  truth: lumbar,
  picture: 'lumbar-sagittal',
  thickness: 4,
  spacing: 4.4,
} as const;
const cervicalStack = {
  ...cervicalFilm,
  truth: cervical,
  picture: 'cervical-sagittal',
  pixel: 0.9,
  thickness: 3,
  spacing: 3.3,
} as const;

const lumbarFilms = [
  radiograph(1, 'L-SPINE AP STANDING', {
    ...lumbarFilm,
    picture: 'lumbar-front',
    truth: { ...lumbar, view: 'AP', standing: 'yes' },
  }),
  radiograph(2, 'L-SPINE LATERAL STANDING', {
    ...lumbarFilm,
    view: 'LATERAL',
    picture: 'lumbar-side',
    truth: { ...lumbar, view: 'lateral', standing: 'yes' },
  }),
  radiograph(3, 'L-SPINE FLEXION', {
    ...lumbarFilm,
    view: '',
    picture: 'lumbar-side-flexion',
    truth: { ...lumbar, view: 'flexion' },
  }),
  radiograph(4, 'L-SPINE EXTENSION', {
    ...lumbarFilm,
    view: '',
    picture: 'lumbar-side-extension',
    truth: { ...lumbar, view: 'extension' },
  }),
];

const lumbarStacks = [
  mr(11, 'SAG T1 TSE', { ...lumbarStack, look: 'T1' }),
  mr(12, 'SAG T2 TSE', { ...lumbarStack, look: 'T2' }),
  mr(13, 'SAG STIR', { ...lumbarStack, look: 'STIR' }),
  mr(14, 'AX T2 TSE', { ...lumbarStack, plane: 'axial', picture: 'lumbar-axial', look: 'T2' }),
];

/** Fat saturation and contrast medium on a T1. */
const enhanced = [
  [0x00180010, 'LO', 'GADOTERATE MEGLUMINE'],
  [0x00180022, 'CS', 'FS'],
] as const;

export const spineTemplates = {
  spine: {
    title: { en: 'Lower back: everything is there', zh: '腰椎：资料齐全' },
    caseType: 'spine',
    films: lumbarFilms,
    stacks: lumbarStacks,
    side: 'not-applicable',
    region: 'lumbar-spine',
    answers: { 'spine-segment': 'lumbar-spine', 'fusion-proposed': 'yes' },
    papers: ['neurological-exam'],
    met: [
      'spine.mr',
      'spine.xr.standing',
      'spine.xr.flex_ext',
      'mr.lumbar.sequences',
      'mr.lumbar.axial',
      'spine.doc.neuro',
    ],
  },
  'spine-cervical': {
    title: { en: 'Neck: everything is there', zh: '颈椎：资料齐全' },
    caseType: 'spine',
    films: [
      radiograph(1, 'C-SPINE AP STANDING', {
        ...cervicalFilm,
        picture: 'cervical-front',
        truth: { ...cervical, view: 'AP', standing: 'yes' },
      }),
      radiograph(2, 'C-SPINE LATERAL STANDING', {
        ...cervicalFilm,
        view: 'LATERAL',
        picture: 'cervical-side',
        truth: { ...cervical, view: 'lateral', standing: 'yes' },
      }),
      radiograph(3, 'C-SPINE FLEXION', {
        ...cervicalFilm,
        view: '',
        picture: 'cervical-side-flexion',
        truth: { ...cervical, view: 'flexion' },
      }),
      radiograph(4, 'C-SPINE EXTENSION', {
        ...cervicalFilm,
        view: '',
        picture: 'cervical-side-extension',
        truth: { ...cervical, view: 'extension' },
      }),
    ],
    stacks: [
      mr(11, 'SAG T1 TSE', { ...cervicalStack, look: 'T1' }),
      mr(12, 'SAG T2 TSE', { ...cervicalStack, look: 'T2' }),
      mr(13, 'SAG STIR', { ...cervicalStack, look: 'STIR' }),
      mr(14, 'AX T2* MEDIC', { ...cervicalStack, plane: 'axial', picture: 'cervical-axial', look: 'T2*' }),
    ],
    side: 'not-applicable',
    region: 'cervical-spine',
    answers: { 'spine-segment': 'cervical-spine' },
    papers: ['neurological-exam'],
    met: [
      'spine.mr',
      'spine.xr.standing',
      'mr.cervical.sequences',
      'mr.cervical.slices',
      'mr.cervical.axial',
    ],
  },
  'spine-hardware': {
    title: { en: 'Fused back that still hurts: everything is there', zh: '腰椎融合术后仍疼痛：资料齐全' },
    caseType: 'spine',
    films: [
      ...lumbarFilms.map((one) => ({
        ...one,
        picture: one.view === 'AP' ? ('lumbar-front-fused' as const) : ('lumbar-side-fused' as const),
      })),
      radiograph(5, 'FULL SPINE AP STANDING', {
        ...lumbarFilm,
        region: 'SPINE',
        picture: 'whole-spine-front',
        truth: { region: 'whole-spine', view: 'AP', standing: 'yes' },
      }),
      radiograph(6, 'FULL SPINE LATERAL STANDING', {
        ...lumbarFilm,
        region: 'SPINE',
        view: 'LATERAL',
        picture: 'whole-spine-side',
        truth: { region: 'whole-spine', view: 'lateral', standing: 'yes' },
      }),
    ],
    stacks: [
      ...lumbarStacks,
      mr(15, 'SAG T1 FS +C', {
        ...lumbarStack,
        look: 'T1',
        more: enhanced,
        truth: { ...lumbar, fatSuppressed: 'yes', contrast: 'yes' },
      }),
      ct(21, 'CT L-SPINE 0.8 BONE', { ...lumbarFilm, picture: 'lumbar-axial', truth: lumbar }),
      ct(22, 'CT L-SPINE 0.8 SOFT', {
        ...lumbarFilm,
        picture: 'lumbar-axial',
        kernel: 'soft',
        truth: lumbar,
      }),
      ct(23, 'CT L-SPINE 0.8 BONE iMAR', { ...lumbarFilm, picture: 'lumbar-axial', truth: lumbar }),
    ],
    side: 'not-applicable',
    region: 'lumbar-spine',
    answers: {
      'spine-segment': 'lumbar-spine',
      'prior-surgery': 'yes',
      metal: 'yes',
      'last-surgery-date': '2024-05-06',
    },
    papers: ['neurological-exam', 'operation-note', 'implant-record'],
    met: [
      'spine.mr',
      'spine.xr.standing',
      'spine.xr.flex_ext',
      'spine.xr.full',
      'spine.ct',
      'spine.mr.contrast',
      'doc.op_note',
      'doc.implant_record',
    ],
  },
} as const satisfies Record<string, Template>;
