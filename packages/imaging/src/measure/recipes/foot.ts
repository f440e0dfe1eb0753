import { sideOf, smallTurnTowards } from '../formulas.ts';
import { between, offset } from '../point.ts';
import { recipe, type MeasureCaseType } from '../recipe.ts';
import { standingFilm } from './needs.ts';
import { clinician, usual } from './usual.ts';

const foot: readonly MeasureCaseType[] = ['foot-ankle', 'deformity'];
const above = [standingFilm('dorsoplantar', ...(['AP', 'frontal'] as const))];
const beside = [standingFilm('lateral')];

/** Angles of the foot are defined on weight-bearing films. */
export const footRecipes = [
  recipe({
    id: 'hallux-valgus-angle',
    unit: 'deg',
    caseTypes: foot,
    needs: above,
    spots: [
      ['first-metatarsal-base', 0.42, 0.85],
      ['first-metatarsal-head', 0.3, 0.5],
      ['toe-bone-base', 0.3, 0.42],
      ['toe-bone-head', 0.36, 0.22],
      ['second-metatarsal-head', 0.46, 0.46],
    ],
    lateralPair: ['first-metatarsal-head', 'second-metatarsal-head'],
    reference: usual(null, 15, clinician),
    source: 'first metatarsal to first toe bone; positive when the toe leans to the second toe',
    of: (at) =>
      smallTurnTowards(
        between(at['first-metatarsal-head'], at['second-metatarsal-head']),
        between(at['first-metatarsal-base'], at['first-metatarsal-head']),
        between(at['toe-bone-base'], at['toe-bone-head']),
      ),
  }),
  recipe({
    id: 'intermetatarsal-angle',
    unit: 'deg',
    caseTypes: foot,
    needs: above,
    spots: [
      ['first-metatarsal-base', 0.42, 0.85],
      ['first-metatarsal-head', 0.3, 0.5],
      ['second-metatarsal-base', 0.53, 0.82],
      ['second-metatarsal-head', 0.47, 0.42],
    ],
    lateralPair: ['first-metatarsal-head', 'second-metatarsal-head'],
    reference: usual(null, 9, clinician),
    source: 'first to second metatarsal; positive when they spread towards the toes',
    of: (at) =>
      smallTurnTowards(
        between(at['second-metatarsal-head'], at['first-metatarsal-head']),
        between(at['second-metatarsal-base'], at['second-metatarsal-head']),
        between(at['first-metatarsal-base'], at['first-metatarsal-head']),
      ),
  }),
  recipe({
    id: 'meary-angle',
    unit: 'deg',
    caseTypes: foot,
    needs: beside,
    spots: [
      ['talus-back', 0.25, 0.42],
      ['talus-front', 0.42, 0.5],
      ['first-metatarsal-base', 0.55, 0.55],
      ['first-metatarsal-head', 0.85, 0.7],
      ['sole-mark', 0.5, 0.92],
    ],
    reference: usual(-4, 4, clinician),
    source: 'Méary 1967; positive when the metatarsal points further to the sole than the talus (high arch)',
    of: (at) =>
      smallTurnTowards(
        between(at['talus-front'], at['sole-mark']),
        between(at['talus-back'], at['talus-front']),
        between(at['first-metatarsal-base'], at['first-metatarsal-head']),
      ),
  }),
  recipe({
    id: 'calcaneal-pitch',
    unit: 'deg',
    caseTypes: foot,
    needs: beside,
    spots: [
      ['floor-heel', 0.1, 0.96],
      ['floor-front', 0.9, 0.96],
      ['calcaneus-low-back', 0.2, 0.86],
      ['calcaneus-low-front', 0.5, 0.75],
    ],
    source: 'underside of the heel bone against the floor; positive when its front is higher',
    of: (at) =>
      smallTurnTowards(
        between(at['floor-heel'], at['calcaneus-low-front']),
        between(at['floor-heel'], at['floor-front']),
        between(at['calcaneus-low-back'], at['calcaneus-low-front']),
      ),
  }),
  recipe({
    id: 'hindfoot-alignment',
    unit: 'mm',
    caseTypes: foot,
    needs: [standingFilm('hindfoot')],
    spots: [
      ['tibia-shaft-upper', 0.5, 0.08],
      ['tibia-shaft-lower', 0.5, 0.45],
      ['heel-lowest', 0.55, 0.9],
      ['fibula-tip', 0.64, 0.55],
    ],
    lateralPair: ['tibia-shaft-lower', 'fibula-tip'],
    source: 'Saltzman and el-Khoury 1995: heel from the tibial axis; positive to the outer side (valgus)',
    of: (at) => {
      const axis = between(at['tibia-shaft-upper'], at['tibia-shaft-lower']);
      const outer = sideOf(axis, between(at['tibia-shaft-lower'], at['fibula-tip']));
      return outer === 0
        ? 'side-unclear'
        : outer * offset(axis, between(at['tibia-shaft-lower'], at['heel-lowest']));
    },
  }),
] as const;
