import { isFault } from '../fault.ts';
import { meetingAlong, opening, share, sideOf } from '../formulas.ts';
import { angleBetween, between, distance, offset } from '../point.ts';
import { recipe, type MeasureCaseType } from '../recipe.ts';
import { film, standingFilm } from './needs.ts';
import { clinician, usual } from './usual.ts';

const axisCases: readonly MeasureCaseType[] = [
  'knee-replacement',
  'acl-meniscus',
  'fracture-revision',
  'deformity',
];
const longLeg = [standingFilm('long-leg')];

/** Axes of the whole leg, on the standing film from hip to ankle. */
export const legRecipes = [
  recipe({
    id: 'hka',
    unit: 'deg',
    caseTypes: axisCases,
    needs: longLeg,
    spots: [
      ['hip-centre', 0.46, 0.08],
      ['knee-centre', 0.5, 0.5],
      ['ankle-centre', 0.46, 0.94],
      ['fibular-head', 0.58, 0.54],
    ],
    lateralPair: ['knee-centre', 'fibular-head'],
    reference: usual(177, 183, clinician),
    source: 'Moreland 1987; below 180 varus, above 180 valgus',
    of: (at) => {
      const bend = angleBetween(
        between(at['knee-centre'], at['hip-centre']),
        between(at['knee-centre'], at['ankle-centre']),
      );
      if (bend < 90) return 'wrong-order';
      const axis = between(at['hip-centre'], at['ankle-centre']);
      const outer = sideOf(axis, between(at['knee-centre'], at['fibular-head']));
      if (outer === 0) return 'side-unclear';
      return sideOf(axis, between(at['hip-centre'], at['knee-centre'])) === -outer ? 360 - bend : bend;
    },
  }),
  recipe({
    id: 'mechanical-axis-deviation',
    unit: 'mm',
    caseTypes: axisCases,
    needs: longLeg,
    spots: [
      ['hip-centre', 0.46, 0.08],
      ['knee-centre', 0.5, 0.5],
      ['ankle-centre', 0.46, 0.94],
      ['fibular-head', 0.58, 0.54],
    ],
    lateralPair: ['knee-centre', 'fibular-head'],
    source: 'Paley and Tetsworth 1992; positive when the axis runs on the inner side of the knee centre',
    of: (at) => {
      const axis = between(at['hip-centre'], at['ankle-centre']);
      const outer = sideOf(axis, between(at['knee-centre'], at['fibular-head']));
      return outer === 0
        ? 'side-unclear'
        : outer * offset(axis, between(at['hip-centre'], at['knee-centre']));
    },
  }),
  recipe({
    id: 'weight-bearing-line',
    unit: 'percent',
    caseTypes: axisCases,
    needs: longLeg,
    spots: [
      ['hip-centre', 0.46, 0.08],
      ['tibia-edge-medial', 0.42, 0.5],
      ['tibia-edge-lateral', 0.58, 0.5],
      ['ankle-centre', 0.46, 0.94],
    ],
    lateralPair: ['tibia-edge-medial', 'tibia-edge-lateral'],
    source: 'Fujisawa 1979: 0 at the inner edge of the plateau, 100 at the outer',
    of: (at) => {
      const met = meetingAlong(
        at['hip-centre'],
        at['ankle-centre'],
        at['tibia-edge-medial'],
        at['tibia-edge-lateral'],
      );
      return isFault(met) ? met : 100 * met;
    },
  }),
  recipe({
    id: 'mpta',
    unit: 'deg',
    caseTypes: axisCases,
    needs: longLeg,
    spots: [
      ['tibia-edge-medial', 0.3, 0.17],
      ['tibia-edge-lateral', 0.68, 0.15],
      ['tibia-knee-centre', 0.49, 0.15],
      ['ankle-centre', 0.49, 0.92],
    ],
    lateralPair: ['tibia-edge-medial', 'tibia-edge-lateral'],
    reference: usual(84, 90, clinician),
    source: 'Paley and Tetsworth 1992: inner angle between tibial joint line and mechanical axis',
    of: (at) =>
      angleBetween(
        between(at['tibia-edge-lateral'], at['tibia-edge-medial']),
        between(at['tibia-knee-centre'], at['ankle-centre']),
      ),
  }),
  recipe({
    id: 'ldfa',
    unit: 'deg',
    caseTypes: axisCases,
    needs: longLeg,
    spots: [
      ['hip-centre', 0.49, 0.08],
      ['femur-knee-centre', 0.49, 0.85],
      ['femur-edge-medial', 0.3, 0.87],
      ['femur-edge-lateral', 0.68, 0.85],
    ],
    lateralPair: ['femur-edge-medial', 'femur-edge-lateral'],
    reference: usual(84, 90, clinician),
    source:
      'Paley and Tetsworth 1992 (mechanical): outer angle between femoral joint line and mechanical axis',
    of: (at) =>
      angleBetween(
        between(at['femur-edge-medial'], at['femur-edge-lateral']),
        between(at['femur-knee-centre'], at['hip-centre']),
      ),
  }),
  recipe({
    id: 'jlca',
    unit: 'deg',
    caseTypes: axisCases,
    needs: longLeg,
    spots: [
      ['femur-edge-medial', 0.25, 0.46],
      ['femur-edge-lateral', 0.75, 0.45],
      ['tibia-edge-medial', 0.25, 0.52],
      ['tibia-edge-lateral', 0.75, 0.52],
    ],
    lateralPair: ['tibia-edge-medial', 'tibia-edge-lateral'],
    reference: usual(0, 2, clinician),
    mayCoincide: [
      ['femur-edge-medial', 'tibia-edge-medial'],
      ['femur-edge-lateral', 'tibia-edge-lateral'],
    ],
    source: 'Paley and Tetsworth 1992; positive when the joint opens on the outer side',
    of: (at) =>
      opening(
        { back: at['femur-edge-medial'], front: at['femur-edge-lateral'] },
        { back: at['tibia-edge-medial'], front: at['tibia-edge-lateral'] },
      ),
  }),
  recipe({
    id: 'leg-length-difference',
    unit: 'mm',
    caseTypes: ['hip-replacement', 'fracture-revision', 'deformity', 'knee-replacement'],
    needs: longLeg,
    spots: [
      ['right-head-top', 0.3, 0.1],
      ['right-ankle-centre', 0.32, 0.92],
      ['left-head-top', 0.7, 0.11],
      ['left-ankle-centre', 0.68, 0.92],
    ],
    source: 'top of the femoral head to the ankle, right minus left',
    of: (at) =>
      distance(at['right-head-top'], at['right-ankle-centre']) -
      distance(at['left-head-top'], at['left-ankle-centre']),
  }),
  recipe({
    id: 'leg-length-ratio',
    unit: 'ratio',
    caseTypes: ['hip-replacement', 'fracture-revision', 'deformity', 'knee-replacement'],
    needs: [...longLeg, film('long-leg')],
    spots: [
      ['right-head-top', 0.3, 0.1],
      ['right-ankle-centre', 0.32, 0.92],
      ['left-head-top', 0.7, 0.11],
      ['left-ankle-centre', 0.68, 0.92],
    ],
    source: 'top of the femoral head to the ankle, right over left',
    of: (at) =>
      share(
        distance(at['right-head-top'], at['right-ankle-centre']),
        distance(at['left-head-top'], at['left-ankle-centre']),
      ),
  }),
] as const;
