import type { Template } from './template.ts';
import { tom } from '../headers/person.ts';
import { mr, radiograph } from './templates.ts';
import { spineTemplates } from './complete-spine.ts';
import { deformityTemplates } from './complete-deformity.ts';
import { footTemplates } from './complete-foot.ts';
import { fractureTemplates } from './complete-fracture.ts';

const knee = { region: 'knee' } as const;
const shoulder = { region: 'shoulder' } as const;
const shoulderStack = { region: 'SHOULDER', truth: shoulder } as const;

export const templates = {
  'knee-replacement': {
    title: { en: 'Worn knee: everything is there', zh: '膝关节磨损：资料齐全' },
    caseType: 'knee-replacement',
    films: [
      radiograph(1, 'BOTH KNEES AP STANDING', {
        side: 'B',
        picture: 'both-knees',
        truth: { ...knee, view: 'AP', standing: 'yes' },
      }),
      radiograph(2, 'KNEE LATERAL', {
        view: 'LATERAL',
        picture: 'knee-side-worn',
        truth: { ...knee, view: 'lateral' },
      }),
      radiograph(3, 'PATELLA SKYLINE', {
        view: '',
        picture: 'knee-skyline',
        truth: { ...knee, view: 'skyline' },
      }),
      radiograph(4, 'BOTH KNEES PA ROSENBERG', {
        side: 'B',
        view: '',
        picture: 'both-knees-bent',
        truth: { ...knee, view: 'PA-flexion', standing: 'yes' },
      }),
      radiograph(5, 'LONG LEG STANDING HIP TO ANKLE', {
        side: 'B',
        region: 'LOWERLIMB',
        picture: 'long-legs',
        truth: { region: 'whole-leg', view: 'long-leg', standing: 'yes' },
      }),
    ],
    stacks: [],
    side: 'right',
    answers: { 'operation-proposed': 'yes' },
    papers: [],
    met: ['knee.xr.ap_wb', 'knee.xr.both', 'knee.xr.lat', 'knee.xr.skyline', 'knee.xr.long_leg'],
  },
  'hip-replacement': {
    title: { en: 'Worn hip: everything is there', zh: '髋关节磨损：资料齐全' },
    caseType: 'hip-replacement',
    films: [
      radiograph(1, 'PELVIS AP STANDING', {
        region: 'PELVIS',
        side: 'B',
        picture: 'pelvis-worn',
        truth: { region: 'pelvis', view: 'AP', standing: 'yes' },
      }),
      radiograph(2, 'HIP FROG LEG LATERAL', {
        region: 'HIP',
        view: '',
        picture: 'hip-side-worn',
        truth: { region: 'hip', view: 'frog-leg-lateral' },
      }),
    ],
    stacks: [],
    side: 'right',
    answers: { 'operation-proposed': 'yes' },
    papers: [],
    met: ['hip.xr.ap_pelvis', 'hip.xr.wb', 'hip.xr.lat'],
  },
  'acl-meniscus': {
    title: { en: 'Knee ligament and meniscus: everything is there', zh: '膝关节韧带与半月板：资料齐全' },
    caseType: 'acl-meniscus',
    films: [
      radiograph(1, 'KNEE AP STANDING', {
        person: tom,
        picture: 'knee-front-healthy',
        truth: { ...knee, view: 'AP', standing: 'yes' },
      }),
      radiograph(2, 'KNEE LATERAL', {
        person: tom,
        view: 'LATERAL',
        picture: 'knee-side-healthy',
        truth: { ...knee, view: 'lateral' },
      }),
    ],
    stacks: [
      mr(11, 'SAG PD FS', { person: tom, truth: knee }),
      mr(12, 'COR PD FS', { person: tom, plane: 'coronal', picture: 'knee-coronal', truth: knee }),
      mr(13, 'AX PD FS', { person: tom, plane: 'axial', picture: 'knee-axial', truth: knee }),
      mr(14, 'COR T1', { person: tom, plane: 'coronal', picture: 'knee-coronal', look: 'T1', truth: knee }),
    ],
    side: 'right',
    answers: { 'age-band': '18-39' },
    papers: ['joint-exam'],
    met: ['acl.mr', 'acl.xr', 'mr.knee.sequences', 'mr.knee.slices', 'acl.doc.exam'],
  },
  'shoulder-cuff': {
    title: { en: 'Shoulder tendon: everything is there', zh: '肩袖：资料齐全' },
    caseType: 'shoulder-cuff',
    films: [
      radiograph(1, 'SHOULDER TRUE AP GRASHEY', {
        region: 'SHOULDER',
        view: '',
        picture: 'shoulder-true-ap',
        truth: { ...shoulder, view: 'true-AP' },
      }),
      radiograph(2, 'SHOULDER AXILLARY', {
        region: 'SHOULDER',
        view: '',
        picture: 'shoulder-axillary',
        truth: { ...shoulder, view: 'axillary' },
      }),
      radiograph(3, 'SHOULDER SCAPULAR Y', {
        region: 'SHOULDER',
        view: '',
        picture: 'shoulder-y',
        truth: { ...shoulder, view: 'scapular-Y' },
      }),
    ],
    stacks: [
      mr(11, 'COR OBL T2 FS', {
        ...shoulderStack,
        plane: 'coronal-oblique',
        picture: 'shoulder-coronal',
        look: 'T2-FS',
      }),
      mr(12, 'SAG OBL T2 FS', {
        ...shoulderStack,
        plane: 'sagittal-oblique',
        picture: 'shoulder-sagittal',
        look: 'T2-FS',
      }),
      mr(13, 'SAG OBL T1', {
        ...shoulderStack,
        plane: 'sagittal-oblique',
        picture: 'shoulder-sagittal',
        look: 'T1',
      }),
      mr(14, 'AX PD FS', { ...shoulderStack, plane: 'axial', picture: 'shoulder-axial' }),
    ],
    side: 'right',
    answers: {},
    papers: ['joint-exam'],
    met: [
      'sh.mr',
      'sh.xr.grashey',
      'sh.xr.axillary',
      'mr.shoulder.sequences',
      'mr.shoulder.muscle',
      'sh.doc.exam',
    ],
  },
  ...footTemplates,
  ...deformityTemplates,
  ...spineTemplates,
  ...fractureTemplates,
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof templates;

/** A template by name, seen as one like any other. */
export const template = (name: TemplateName): Template => templates[name];
