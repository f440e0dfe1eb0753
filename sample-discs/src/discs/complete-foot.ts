import { sol } from '../headers/person.ts';
import type { Template } from './template.ts';
import { ct, radiograph } from './templates.ts';

const ankle = { region: 'ankle', standing: 'yes' } as const;
const foot = { region: 'foot', standing: 'yes' } as const;
const ankleFilm = { region: 'ANKLE', person: sol } as const;
const footFilm = { region: 'FOOT', person: sol } as const;

export const footTemplates = {
  'foot-ankle': {
    title: { en: 'Worn ankle: everything is there', zh: '踝关节磨损：资料齐全' },
    caseType: 'foot-ankle',
    films: [
      radiograph(1, 'ANKLE AP WEIGHT BEARING', {
        ...ankleFilm,
        picture: 'ankle-front',
        truth: { ...ankle, view: 'AP' },
      }),
      radiograph(2, 'ANKLE MORTISE WEIGHT BEARING', {
        ...ankleFilm,
        view: '',
        picture: 'ankle-mortise',
        truth: { ...ankle, view: 'mortise' },
      }),
      radiograph(3, 'ANKLE LATERAL WEIGHT BEARING', {
        ...ankleFilm,
        view: 'LATERAL',
        picture: 'foot-side',
        truth: { ...ankle, view: 'lateral' },
      }),
    ],
    stacks: [
      ct(21, 'CT ANKLE 0.8 BONE', { ...ankleFilm, truth: { region: 'ankle' } }),
      ct(22, 'CT ANKLE 0.8 SOFT', { ...ankleFilm, kernel: 'soft', truth: { region: 'ankle' } }),
    ],
    side: 'right',
    region: 'ankle',
    answers: { 'foot-or-ankle': 'ankle' },
    papers: [],
    met: ['fa.xr.ankle_wb', 'ct.slices', 'ct.kernel'],
  },
  foot: {
    title: { en: 'Crooked great toe: everything is there', zh: '拇外翻：资料齐全' },
    caseType: 'foot-ankle',
    films: [
      radiograph(1, 'FOOT DP WEIGHT BEARING', {
        ...footFilm,
        view: '',
        picture: 'foot-top',
        truth: { ...foot, view: 'dorsoplantar' },
      }),
      radiograph(2, 'FOOT LATERAL WEIGHT BEARING', {
        ...footFilm,
        view: 'LATERAL',
        picture: 'foot-side-flat',
        truth: { ...foot, view: 'lateral' },
      }),
      radiograph(3, 'FOOT OBLIQUE', {
        ...footFilm,
        view: '',
        picture: 'foot-oblique',
        truth: { region: 'foot', view: 'oblique' },
      }),
    ],
    stacks: [],
    side: 'right',
    region: 'foot',
    answers: { 'foot-or-ankle': 'foot' },
    papers: [],
    met: ['fa.xr.foot_wb'],
  },
} as const satisfies Record<string, Template>;
