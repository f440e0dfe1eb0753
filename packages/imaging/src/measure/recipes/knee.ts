import { cornerAngle, share } from '../formulas.ts';
import { angleBetween, between, distance, dot, lengthOf, middle, offset, reach } from '../point.ts';
import { recipe, type MeasureCaseType } from '../recipe.ts';
import { ct, film, frontal, mr, standingFilm } from './needs.ts';
import { clinician, memory, usual } from './usual.ts';

const wear: readonly MeasureCaseType[] = ['knee-replacement', 'acl-meniscus', 'deformity'];
const standing = [standingFilm(...frontal, 'PA-flexion')];
const patella: readonly MeasureCaseType[] = ['knee-replacement', 'acl-meniscus', 'deformity'];

export const kneeRecipes = [
  recipe({
    id: 'joint-space-knee-medial',
    unit: 'mm',
    caseTypes: wear,
    needs: standing,
    spots: [
      ['femur-surface-medial', 0.3, 0.46],
      ['tibia-surface-medial', 0.3, 0.51],
    ],
    reference: usual(4, 6, clinician),
    source: 'least distance between femur and tibia, inner compartment',
    of: (at) => distance(at['femur-surface-medial'], at['tibia-surface-medial']),
  }),
  recipe({
    id: 'joint-space-knee-lateral',
    unit: 'mm',
    caseTypes: wear,
    needs: standing,
    spots: [
      ['femur-surface-lateral', 0.7, 0.45],
      ['tibia-surface-lateral', 0.7, 0.51],
    ],
    reference: usual(4, 6, clinician),
    source: 'least distance between femur and tibia, outer compartment',
    of: (at) => distance(at['femur-surface-lateral'], at['tibia-surface-lateral']),
  }),
  recipe({
    id: 'tibial-slope',
    unit: 'deg',
    caseTypes: ['knee-replacement', 'acl-meniscus', 'deformity', 'fracture-revision'],
    needs: [film('lateral')],
    spots: [
      ['tibia-plateau-front', 0.3, 0.2],
      ['tibia-plateau-back', 0.7, 0.25],
      ['tibia-shaft-upper', 0.5, 0.5],
      ['tibia-shaft-lower', 0.5, 0.92],
    ],
    anteriorPair: ['tibia-plateau-back', 'tibia-plateau-front'],
    reference: usual(5, 10, clinician),
    source: 'inner plateau against a right angle to the tibial axis; positive when its back is lower',
    of: (at) => {
      const plateau = middle(at['tibia-plateau-front'], at['tibia-plateau-back']);
      if (distance(plateau, at['tibia-shaft-upper']) > distance(plateau, at['tibia-shaft-lower']))
        return 'wrong-order';
      return (
        90 -
        angleBetween(
          between(at['tibia-plateau-front'], at['tibia-plateau-back']),
          between(at['tibia-shaft-upper'], at['tibia-shaft-lower']),
        )
      );
    },
  }),
  recipe({
    id: 'insall-salvati',
    unit: 'ratio',
    caseTypes: patella,
    needs: [film('lateral'), mr('sagittal')],
    spots: [
      ['patella-upper', 0.32, 0.2],
      ['patella-lower', 0.3, 0.45],
      ['tibial-tubercle', 0.38, 0.7],
    ],
    reference: usual(0.8, 1.2, memory, 'Insall and Salvati 1971'),
    source: 'Insall and Salvati 1971: tendon length over patella length',
    of: (at) => {
      const tendon = distance(at['patella-lower'], at['tibial-tubercle']);
      return tendon > distance(at['patella-upper'], at['tibial-tubercle'])
        ? 'wrong-order'
        : share(tendon, distance(at['patella-upper'], at['patella-lower']));
    },
  }),
  recipe({
    id: 'caton-deschamps',
    unit: 'ratio',
    caseTypes: patella,
    needs: [film('lateral'), mr('sagittal')],
    spots: [
      ['patella-cartilage-upper', 0.36, 0.2],
      ['patella-cartilage-lower', 0.36, 0.4],
      ['tibia-upper-front', 0.42, 0.6],
    ],
    reference: usual(0.6, 1.2, memory, 'Caton 1982'),
    source:
      'Caton 1982: patellar joint surface to upper front edge of the tibia, over the length of the surface',
    of: (at) => {
      const gap = distance(at['patella-cartilage-lower'], at['tibia-upper-front']);
      return gap > distance(at['patella-cartilage-upper'], at['tibia-upper-front'])
        ? 'wrong-order'
        : share(gap, distance(at['patella-cartilage-upper'], at['patella-cartilage-lower']));
    },
  }),
  recipe({
    id: 'blackburne-peel',
    unit: 'ratio',
    caseTypes: patella,
    needs: [film('lateral'), mr('sagittal')],
    spots: [
      ['patella-cartilage-upper', 0.36, 0.2],
      ['patella-cartilage-lower', 0.36, 0.42],
      ['tibia-plateau-front', 0.42, 0.6],
      ['tibia-plateau-back', 0.8, 0.62],
    ],
    anteriorPair: ['tibia-plateau-back', 'tibia-plateau-front'],
    source: 'Blackburne and Peel 1977: height above the plateau line over the length of the joint surface',
    of: (at) =>
      share(
        Math.abs(
          offset(
            between(at['tibia-plateau-front'], at['tibia-plateau-back']),
            between(at['tibia-plateau-front'], at['patella-cartilage-lower']),
          ),
        ),
        distance(at['patella-cartilage-upper'], at['patella-cartilage-lower']),
      ),
  }),
  recipe({
    id: 'sulcus-angle',
    unit: 'deg',
    caseTypes: patella,
    needs: [film('skyline'), mr('axial'), ct('axial')],
    spots: [
      ['trochlea-top-medial', 0.26, 0.52],
      ['trochlear-groove', 0.48, 0.66],
      ['trochlea-top-lateral', 0.76, 0.46],
    ],
    lateralPair: ['trochlea-top-medial', 'trochlea-top-lateral'],
    reference: usual(null, 145, memory, 'Brattström 1964'),
    source: 'Brattström 1964: at the deepest point of the groove, between its two highest points',
    of: (at) => cornerAngle(at['trochlea-top-medial'], at['trochlear-groove'], at['trochlea-top-lateral']),
  }),
  recipe({
    id: 'tt-tg',
    unit: 'mm',
    caseTypes: ['knee-replacement', 'acl-meniscus', 'deformity'],
    needs: [ct('axial'), mr('axial')],
    spots: [
      ['condyle-back-medial', 0.25, 0.8],
      ['condyle-back-lateral', 0.75, 0.8],
      ['trochlear-groove', 0.46, 0.35],
      ['tibial-tubercle', 0.58, 0.2],
    ],
    acrossSlices: true,
    lateralPair: ['condyle-back-medial', 'condyle-back-lateral'],
    reference: usual(null, 15, clinician),
    mayCoincide: [['trochlear-groove', 'tibial-tubercle']],
    source:
      'Dejour 1994: along the line of the posterior condyles, positive when the tubercle lies further out',
    of: (at) =>
      reach(
        between(at['condyle-back-medial'], at['condyle-back-lateral']),
        between(at['trochlear-groove'], at['tibial-tubercle']),
      ),
  }),
  recipe({
    id: 'meniscal-extrusion',
    unit: 'mm',
    caseTypes: ['acl-meniscus', 'knee-replacement'],
    needs: [mr('coronal')],
    spots: [
      ['plateau-inside', 0.6, 0.55],
      ['plateau-edge', 0.25, 0.55],
      ['meniscus-edge', 0.21, 0.5],
    ],
    reference: usual(null, 3, memory),
    source: 'outer edge of the meniscus beyond the edge of the tibia, along the plateau',
    of: (at) =>
      reach(
        between(at['plateau-inside'], at['plateau-edge']),
        between(at['plateau-edge'], at['meniscus-edge']),
      ),
  }),
  recipe({
    id: 'tunnel-width',
    unit: 'mm',
    caseTypes: ['acl-meniscus'],
    needs: [ct('sagittal', 'coronal', 'axial', 'oblique')],
    spots: [
      ['tunnel-wall-one', 0.45, 0.5],
      ['tunnel-wall-two', 0.55, 0.5],
    ],
    source: 'at a right angle to the tunnel',
    of: (at) => distance(at['tunnel-wall-one'], at['tunnel-wall-two']),
  }),
  recipe({
    id: 'tunnel-position',
    unit: 'percent',
    caseTypes: ['acl-meniscus'],
    needs: [ct('sagittal', 'axial'), film('lateral')],
    spots: [
      ['depth-front', 0.2, 0.4],
      ['depth-back', 0.8, 0.4],
      ['tunnel-centre', 0.46, 0.44],
    ],
    anteriorPair: ['depth-back', 'depth-front'],
    source: 'centre of the tunnel along the depth of the bone, 0 at the front, 100 at the back',
    of: (at) => {
      const depth = between(at['depth-front'], at['depth-back']);
      return (100 * dot(depth, between(at['depth-front'], at['tunnel-centre']))) / lengthOf(depth) ** 2;
    },
  }),
] as const;
