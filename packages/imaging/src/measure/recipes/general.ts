import { angleBetween, between, crosses, distance, offset } from '../point.ts';
import { recipe } from '../recipe.ts';
import { cornerAngle, share } from '../formulas.ts';
import { isFault } from '../fault.ts';
import { film, frontal, ct, standingFilm } from './needs.ts';
import { clinician, usual } from './usual.ts';

/** What is measured anywhere, and what belongs to broken bones. */
export const generalRecipes = [
  recipe({
    id: 'length',
    unit: 'mm',
    caseTypes: 'all',
    needs: [],
    spots: [
      ['end-one', 0.2, 0.7],
      ['end-two', 0.8, 0.3],
    ],
    source: 'plain geometry',
    of: (at) => distance(at['end-one'], at['end-two']),
  }),
  recipe({
    id: 'angle',
    unit: 'deg',
    caseTypes: 'all',
    needs: [],
    spots: [
      ['arm-one', 0.8, 0.3],
      ['corner', 0.2, 0.7],
      ['arm-two', 0.85, 0.75],
    ],
    source: 'plain geometry',
    of: (at) => cornerAngle(at['arm-one'], at.corner, at['arm-two']),
  }),
  recipe({
    id: 'cobb',
    unit: 'deg',
    caseTypes: ['spine', 'deformity'],
    needs: [standingFilm(...frontal), film('bending')],
    spots: [
      ['upper-plate-left', 0.36, 0.24],
      ['upper-plate-right', 0.6, 0.16],
      ['lower-plate-left', 0.36, 0.78],
      ['lower-plate-right', 0.6, 0.86],
    ],
    reference: usual(null, 10, clinician),
    source: 'Cobb 1948',
    of: (at) =>
      crosses(
        at['upper-plate-left'],
        at['lower-plate-left'],
        at['upper-plate-right'],
        at['lower-plate-right'],
      )
        ? 'sides-swapped'
        : angleBetween(
            between(at['upper-plate-left'], at['upper-plate-right']),
            between(at['lower-plate-left'], at['lower-plate-right']),
          ),
  }),
  recipe({
    id: 'union-percent',
    unit: 'percent',
    caseTypes: ['fracture-revision', 'spine', 'foot-ankle'],
    needs: [ct('sagittal', 'coronal', 'axial', 'oblique')],
    spots: [
      ['fracture-line-start', 0.15, 0.5],
      ['fracture-line-end', 0.85, 0.5],
      ['bridge-start', 0.4, 0.5],
      ['bridge-end', 0.82, 0.5],
    ],
    mayCoincide: [
      ['fracture-line-start', 'bridge-start'],
      ['fracture-line-end', 'bridge-end'],
    ],
    source: 'share of the fracture line bridged by bone on one slice',
    of: (at) => {
      const bridged = share(
        distance(at['bridge-start'], at['bridge-end']),
        distance(at['fracture-line-start'], at['fracture-line-end']),
      );
      return isFault(bridged) ? bridged : bridged > 1 ? 'wrong-order' : 100 * bridged;
    },
  }),
  recipe({
    id: 'gap',
    unit: 'mm',
    caseTypes: ['fracture-revision', 'foot-ankle'],
    needs: [ct('sagittal', 'coronal', 'axial', 'oblique'), film(...frontal, 'lateral')],
    spots: [
      ['fragment-edge-one', 0.46, 0.5],
      ['fragment-edge-two', 0.52, 0.5],
    ],
    source: 'shortest distance between the fragments',
    of: (at) => distance(at['fragment-edge-one'], at['fragment-edge-two']),
  }),
  recipe({
    id: 'step',
    unit: 'mm',
    caseTypes: ['fracture-revision', 'foot-ankle'],
    needs: [ct('sagittal', 'coronal', 'axial', 'oblique'), film(...frontal, 'lateral')],
    spots: [
      ['surface-far', 0.1, 0.45],
      ['surface-near', 0.45, 0.45],
      ['surface-other', 0.55, 0.5],
    ],
    reference: usual(null, 2, clinician),
    source: 'distance of one fragment’s joint surface from the line of the other',
    of: (at) =>
      Math.abs(
        offset(
          between(at['surface-far'], at['surface-near']),
          between(at['surface-near'], at['surface-other']),
        ),
      ),
  }),
  recipe({
    id: 'lucency-width',
    unit: 'mm',
    caseTypes: ['fracture-revision', 'hip-replacement', 'knee-replacement'],
    needs: [film(...frontal, 'lateral'), ct('axial', 'coronal', 'sagittal')],
    spots: [
      ['lucency-implant-side', 0.5, 0.5],
      ['lucency-bone-side', 0.55, 0.5],
    ],
    source: 'width of the dark line between implant and bone, per zone',
    of: (at) => distance(at['lucency-implant-side'], at['lucency-bone-side']),
  }),
] as const;
