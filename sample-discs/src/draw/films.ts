import { chest } from './chest.ts';
import { ankleFront, footSide, footTop, hindfoot } from './foot.ts';
import { hipFromSide, hipFront, pelvis } from './hip.ts';
import { bothKneesBent, bothKneesFront, kneeFromSide, kneeFront, longLegs, skyline } from './knee.ts';
import type { Picture } from './picture.ts';
import {
  cervicalFront,
  cervicalSide,
  lumbarFront,
  lumbarSide,
  wholeSpineFront,
  wholeSpineSide,
} from './spine.ts';
import { sideMarked, synthetic } from './stamp.ts';
import { axillary, scapularY, trueAp, wristFront } from './upper-limb.ts';

type Side = 'L' | 'R';

const drawn = {
  'knee-front-worn': (side: Side) => kneeFront(side, 'worn'),
  'knee-front-healthy': (side: Side) => kneeFront(side, 'healthy'),
  'knee-front-replaced': (side: Side) => kneeFront(side, 'replaced'),
  'knee-front-broken': (side: Side) => kneeFront(side, 'broken'),
  'knee-front-nonunion': (side: Side) => kneeFront(side, 'nonunion'),
  'knee-front-plated': (side: Side) => kneeFront(side, 'plated'),
  'knee-front-nailed': (side: Side) => kneeFront(side, 'nailed'),
  'knee-side-worn': (side: Side) => kneeFromSide(side, 'worn'),
  'knee-side-healthy': (side: Side) => kneeFromSide(side, 'healthy'),
  'knee-side-replaced': (side: Side) => kneeFromSide(side, 'replaced'),
  'knee-side-plated': (side: Side) => kneeFromSide(side, 'plated'),
  'knee-side-nailed': (side: Side) => kneeFromSide(side, 'nailed'),
  'knee-skyline': (side: Side) => skyline(side, 'worn'),
  'both-knees': () => bothKneesFront('worn', 'mild'),
  'both-knees-bent': () => bothKneesBent('worn', 'mild'),
  'both-knees-replaced': () => bothKneesFront('replaced', 'mild'),
  'long-legs': () => longLegs({ right: 0.06, left: 0.015 }),
  'long-legs-knock': () => longLegs({ right: -0.06, left: -0.03 }),
  'pelvis-worn': () => pelvis('worn', 'healthy'),
  'pelvis-replaced': () => pelvis('replaced', 'worn'),
  'pelvis-dysplastic': () => pelvis('dysplastic', 'healthy'),
  'hip-front-broken': (side: Side) => hipFront(side, 'broken'),
  'hip-front-worn': (side: Side) => hipFront(side, 'worn'),
  'hip-side-worn': (side: Side) => hipFromSide(side, 'worn'),
  'hip-side-replaced': (side: Side) => hipFromSide(side, 'replaced'),
  'lumbar-front': () => lumbarFront('worn'),
  'lumbar-front-fused': () => lumbarFront('fused'),
  'lumbar-side': () => lumbarSide('slipped'),
  'lumbar-side-flexion': () => lumbarSide('slipped', 'flexion'),
  'lumbar-side-extension': () => lumbarSide('slipped', 'extension'),
  'lumbar-side-fused': () => lumbarSide('fused'),
  'cervical-front': () => cervicalFront(),
  'cervical-side': () => cervicalSide(),
  'cervical-side-flexion': () => cervicalSide('flexion'),
  'cervical-side-extension': () => cervicalSide('extension'),
  'whole-spine-front': () => wholeSpineFront(0.12),
  'whole-spine-side': () => wholeSpineSide(),
  'shoulder-true-ap': (side: Side) => trueAp(side, 'worn'),
  'shoulder-axillary': (side: Side) => axillary(side),
  'shoulder-y': (side: Side) => scapularY(side),
  'wrist-front': (side: Side) => wristFront(side, 'plated'),
  'ankle-front': (side: Side) => ankleFront(side, 'worn'),
  'ankle-front-plated': (side: Side) => ankleFront(side, 'plated'),
  'ankle-mortise': (side: Side) => ankleFront(side, 'worn', true),
  'foot-side': (side: Side) => footSide(side),
  'foot-side-flat': (side: Side) => footSide(side, true),
  'foot-top': (side: Side) => footTop(side, true),
  'foot-oblique': (side: Side) => footTop(side, true, true),
  hindfoot: (side: Side) => hindfoot(side, -0.05),
  chest: () => chest(),
} as const satisfies Record<string, (side: Side) => Picture>;

export type FilmPicture = keyof typeof drawn;

const known = new Map<string, Picture>();

/** The radiograph, marked as made up and with its lead letter: `''` leaves the letter out. Drawn once. */
export function filmPicture(name: FilmPicture, side: Side | 'B' | ''): Picture {
  const key = `${name} ${side}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const picture = synthetic(drawn[name](side === 'L' ? 'L' : 'R'), 4000);
  const marked = side === '' ? picture : sideMarked(picture, side === 'L' ? 'L' : 'R', 4095, side === 'L');
  known.set(key, marked);
  return marked;
}
