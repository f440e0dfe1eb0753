import { ana, bela, tom } from '../headers/person.ts';
import { ct, radiograph } from './templates.ts';
import type { Template } from './template.ts';

const knee = { region: 'knee' } as const;
const leg = { region: 'lower-leg' } as const;
const legFilm = { region: 'LOWERLEG', person: tom } as const;
const fresh = { date: '20261112', person: tom } as const;
const nowAtLeg = { ...legFilm, date: '20261102' } as const;
const afterwards = { study: 4, date: '20220310' } as const;

export const fractureTemplates = {
  'fracture-fresh': {
    title: { en: 'Broken shin below the knee: everything is there', zh: '胫骨平台新鲜骨折：资料齐全' },
    caseType: 'fracture-revision',
    films: [
      radiograph(1, 'KNEE AP SUPINE', {
        ...fresh,
        picture: 'knee-front-broken',
        truth: { ...knee, view: 'AP', standing: 'no' },
      }),
      radiograph(2, 'KNEE LATERAL HORIZONTAL BEAM', {
        ...fresh,
        view: '',
        picture: 'knee-side-healthy',
        truth: { ...knee, view: 'cross-table-lateral' },
      }),
    ],
    stacks: [
      ct(21, 'CT KNEE 0.8 BONE', { ...fresh, picture: 'knee-axial', truth: knee }),
      ct(22, 'CT KNEE 0.8 SOFT', { ...fresh, picture: 'knee-axial', kernel: 'soft', truth: knee }),
    ],
    side: 'right',
    region: 'knee',
    answers: {
      'injured-part': 'knee',
      problem: 'fresh',
      'last-injury-date': '2026-11-11',
      'joint-involved': 'yes',
    },
    papers: [],
    met: ['fx.xr.ortho', 'fx.xr.initial', 'fx.ct', 'ct.slices', 'ct.kernel'],
  },
  'fracture-nonunion': {
    title: { en: 'Shin that will not heal: everything is there', zh: '胫骨骨不连：资料齐全' },
    caseType: 'fracture-revision',
    films: [
      radiograph(1, 'TIBIA FIBULA AP', {
        ...nowAtLeg,
        picture: 'knee-front-nailed',
        truth: { ...leg, view: 'AP' },
      }),
      radiograph(2, 'TIBIA FIBULA LATERAL', {
        ...nowAtLeg,
        view: 'LATERAL',
        picture: 'knee-side-nailed',
        truth: { ...leg, view: 'lateral' },
      }),
      radiograph(3, 'TIBIA FIBULA AP', {
        ...legFilm,
        study: 4,
        date: '20260301',
        picture: 'knee-front-broken',
        truth: { ...leg, view: 'AP' },
      }),
    ],
    stacks: [
      ct(21, 'CT TIBIA 0.8 BONE', { ...nowAtLeg, truth: leg }),
      ct(22, 'CT TIBIA 0.8 SOFT', { ...nowAtLeg, kernel: 'soft', truth: leg }),
      ct(23, 'CT TIBIA 0.8 BONE iMAR', { ...nowAtLeg, truth: leg }),
    ],
    side: 'right',
    region: 'lower-leg',
    answers: {
      'injured-part': 'lower-leg',
      problem: 'not-healed',
      'last-injury-date': '2026-03-01',
      'prior-surgery': 'yes',
      'last-surgery-date': '2026-03-03',
      metal: 'yes',
      topics: 'healed',
    },
    papers: ['operation-note', 'implant-record'],
    met: ['fx.xr.ortho', 'fx.xr.initial', 'fx.xr.serial', 'fx.ct', 'ct.metal', 'rev.op_note', 'rev.implant'],
  },
  'fracture-revision': {
    title: { en: 'Failed knee replacement: everything is there', zh: '膝关节置换失败：资料齐全' },
    caseType: 'fracture-revision',
    films: [
      radiograph(1, 'KNEE AP STANDING POST OP TKR', {
        picture: 'knee-front-replaced',
        truth: { ...knee, view: 'AP', standing: 'yes' },
      }),
      radiograph(2, 'KNEE LATERAL TKR', {
        view: 'LATERAL',
        picture: 'knee-side-replaced',
        truth: { ...knee, view: 'lateral' },
      }),
      radiograph(3, 'KNEE AP POST OP', {
        ...afterwards,
        picture: 'knee-front-replaced',
        truth: { ...knee, view: 'AP' },
      }),
    ],
    stacks: [],
    side: 'right',
    region: 'knee',
    answers: {
      'injured-part': 'knee',
      problem: 'failed-joint',
      metal: 'yes',
      'prior-surgery': 'yes',
      'last-surgery-date': '2022-03-01',
    },
    papers: ['operation-note', 'implant-record', 'laboratory'],
    met: ['rev.xr.current', 'rev.xr.postop', 'rev.op_note', 'rev.implant', 'rev.labs'],
  },
  'failed-hip': {
    title: { en: 'Failed hip replacement: everything is there', zh: '髋关节置换失败：资料齐全' },
    caseType: 'fracture-revision',
    films: [
      radiograph(1, 'PELVIS AP THR', {
        person: bela,
        region: 'PELVIS',
        side: 'B',
        picture: 'pelvis-replaced',
        truth: { region: 'pelvis', view: 'AP' },
      }),
      radiograph(2, 'HIP LATERAL THR', {
        person: bela,
        region: 'HIP',
        view: 'LATERAL',
        picture: 'hip-side-replaced',
        truth: { region: 'hip', view: 'lateral' },
      }),
      radiograph(3, 'PELVIS AP POST OP', {
        person: bela,
        ...afterwards,
        region: 'PELVIS',
        side: 'B',
        picture: 'pelvis-replaced',
        truth: { region: 'pelvis', view: 'AP' },
      }),
    ],
    stacks: [],
    side: 'right',
    region: 'hip',
    answers: {
      'injured-part': 'hip',
      problem: 'failed-joint',
      metal: 'yes',
      'prior-surgery': 'yes',
      'last-surgery-date': '2022-03-01',
      'metal-on-metal': 'no',
    },
    papers: ['operation-note', 'implant-record', 'laboratory'],
    met: ['rev.xr.current', 'rev.xr.postop', 'rev.op_note', 'rev.implant', 'rev.labs'],
  },
  'ankle-plate': {
    title: { en: 'Painful plate at the ankle: everything is there', zh: '踝部钢板疼痛：资料齐全' },
    caseType: 'fracture-revision',
    films: [
      radiograph(1, 'ANKLE AP', {
        person: ana,
        region: 'ANKLE',
        picture: 'ankle-front-plated',
        truth: { region: 'ankle', view: 'AP' },
      }),
      radiograph(2, 'ANKLE LATERAL', {
        person: ana,
        region: 'ANKLE',
        view: 'LATERAL',
        picture: 'foot-side',
        truth: { region: 'ankle', view: 'lateral' },
      }),
      radiograph(3, 'ANKLE AP POST OP', {
        ...afterwards,
        region: 'ANKLE',
        picture: 'ankle-front-plated',
        truth: { region: 'ankle', view: 'AP' },
      }),
    ],
    stacks: [],
    side: 'right',
    region: 'ankle',
    answers: {
      'injured-part': 'ankle',
      problem: 'metalwork',
      metal: 'yes',
      'prior-surgery': 'yes',
      'last-surgery-date': '2022-03-01',
    },
    papers: ['operation-note', 'implant-record', 'laboratory'],
    met: ['fx.xr.ortho', 'rev.xr.current', 'rev.xr.postop', 'rev.op_note'],
  },
} as const satisfies Record<string, Template>;
