import { circleThrough } from '../circle.ts';
import { isFault } from '../fault.ts';
import { cornerAngle, riseOver, share, smallTurnTowards, withCircle } from '../formulas.ts';
import { between, distance, inDegrees, middle, offset, reach } from '../point.ts';
import { recipe, type MeasureCaseType } from '../recipe.ts';
import { ct, film, frontal, mr, standingFilm } from './needs.ts';
import { clinician, memory, usual } from './usual.ts';

const hip: readonly MeasureCaseType[] = ['hip-replacement', 'deformity'];
const implant: readonly MeasureCaseType[] = ['hip-replacement', 'fracture-revision'];
const pelvis = [film(...frontal)];

export const hipRecipes = [
  recipe({
    id: 'joint-space-hip',
    unit: 'mm',
    caseTypes: hip,
    needs: [...pelvis, standingFilm(...frontal)],
    spots: [
      ['head-surface', 0.68, 0.4],
      ['socket-surface', 0.68, 0.36],
    ],
    reference: usual(2, null, 'source-read', 'Radiopaedia, hip osteoarthritis grading'),
    source: 'least distance between head and socket, at the top, inner or outer part',
    of: (at) => distance(at['head-surface'], at['socket-surface']),
  }),
  recipe({
    id: 'lcea',
    unit: 'deg',
    caseTypes: hip,
    needs: pelvis,
    spots: [
      ['teardrop-other', 0.08, 0.72],
      ['teardrop-this', 0.46, 0.72],
      ['head-rim-one', 0.52, 0.56],
      ['head-rim-two', 0.68, 0.4],
      ['head-rim-three', 0.84, 0.56],
      ['sourcil-outer', 0.79, 0.39],
    ],
    lateralPair: ['teardrop-other', 'teardrop-this'],
    reference: usual(25, 40, clinician),
    source: 'Wiberg 1939; positive when the roof reaches beyond the centre of the head',
    of: (at) =>
      withCircle([at['head-rim-one'], at['head-rim-two'], at['head-rim-three']], (centre) => {
        const level = between(at['teardrop-other'], at['teardrop-this']);
        const edge = between(centre, at['sourcil-outer']);
        const height = Math.abs(offset(level, edge));
        return height === 0 ? 'wrong-order' : inDegrees(Math.atan2(reach(level, edge), height));
      }),
  }),
  recipe({
    id: 'ace',
    unit: 'deg',
    caseTypes: hip,
    needs: [film('false-profile')],
    spots: [
      ['head-rim-one', 0.35, 0.55],
      ['head-rim-two', 0.5, 0.4],
      ['head-rim-three', 0.65, 0.55],
      ['sourcil-front', 0.6, 0.38],
      ['front-mark', 0.9, 0.5],
    ],
    source:
      'Lequesne and de Sèze 1961; against the vertical of the film, positive when the roof reaches forward',
    of: (at, { gravity }) => {
      if (gravity === null) return 'not-upright';
      return withCircle([at['head-rim-one'], at['head-rim-two'], at['head-rim-three']], (centre) => {
        const edge = between(centre, at['sourcil-front']);
        const front = Math.sign(at['front-mark'].x - centre.x);
        if (front === 0) return 'side-unclear';
        return edge.y >= 0 ? 'not-upright' : inDegrees(Math.atan2(front * edge.x, -edge.y));
      });
    },
  }),
  recipe({
    id: 'tonnis-angle',
    unit: 'deg',
    caseTypes: hip,
    needs: pelvis,
    spots: [
      ['teardrop-other', 0.08, 0.72],
      ['teardrop-this', 0.46, 0.72],
      ['sourcil-inner', 0.57, 0.41],
      ['sourcil-outer', 0.79, 0.39],
      ['head-centre', 0.68, 0.56],
    ],
    lateralPair: ['teardrop-other', 'teardrop-this'],
    reference: usual(0, 10, clinician),
    source: 'Tönnis 1987; positive when the outer end of the roof is higher',
    of: (at) => {
      const level = between(at['teardrop-other'], at['teardrop-this']);
      const roof = between(at['sourcil-inner'], at['sourcil-outer']);
      if (reach(level, roof) <= 0) return 'sides-swapped';
      return riseOver(
        level,
        roof,
        between(at['head-centre'], middle(at['sourcil-inner'], at['sourcil-outer'])),
      );
    },
  }),
  recipe({
    id: 'alpha-angle',
    unit: 'deg',
    caseTypes: hip,
    needs: [
      film('Dunn', 'frog-leg-lateral', 'cross-table-lateral'),
      mr('oblique', 'axial'),
      ct('oblique', 'axial'),
    ],
    spots: [
      ['head-rim-one', 0.3, 0.6],
      ['head-rim-two', 0.15, 0.45],
      ['head-rim-three', 0.3, 0.3],
      ['neck-middle', 0.7, 0.45],
      ['head-leaves-circle', 0.39, 0.33],
    ],
    reference: usual(null, 55, clinician),
    source: 'Nötzli 2002: neck axis to where bone first leaves the circle',
    of: (at) =>
      withCircle([at['head-rim-one'], at['head-rim-two'], at['head-rim-three']], (centre) =>
        cornerAngle(at['neck-middle'], centre, at['head-leaves-circle']),
      ),
  }),
  recipe({
    id: 'femoral-anteversion',
    unit: 'deg',
    caseTypes: ['hip-replacement', 'fracture-revision', 'deformity', 'acl-meniscus'],
    needs: [ct('axial'), mr('axial')],
    spots: [
      ['neck-base', 0.75, 0.35],
      ['head-centre', 0.3, 0.23],
      ['condyle-back-lateral', 0.75, 0.85],
      ['condyle-back-medial', 0.25, 0.85],
      ['condyles-front', 0.5, 0.6],
    ],
    acrossSlices: true,
    lateralPair: ['condyle-back-medial', 'condyle-back-lateral'],
    reference: usual(10, 20, clinician),
    source: 'Murphy 1987: neck axis against the posterior condyles; positive when the neck points forward',
    of: (at) =>
      smallTurnTowards(
        between(at['condyle-back-medial'], at['condyles-front']),
        between(at['condyle-back-lateral'], at['condyle-back-medial']),
        between(at['neck-base'], at['head-centre']),
      ),
  }),
  recipe({
    id: 'cup-inclination',
    unit: 'deg',
    caseTypes: implant,
    needs: pelvis,
    spots: [
      ['teardrop-other', 0.08, 0.72],
      ['teardrop-this', 0.46, 0.72],
      ['cup-lower-end', 0.54, 0.66],
      ['cup-upper-end', 0.82, 0.42],
    ],
    lateralPair: ['teardrop-other', 'teardrop-this'],
    reference: usual(30, 50, memory, 'Lewinnek 1978, historic'),
    source: 'long axis of the cup opening against the pelvic line (radiographic inclination)',
    of: (at) => {
      const level = between(at['teardrop-other'], at['teardrop-this']);
      const opening = between(at['cup-lower-end'], at['cup-upper-end']);
      if (reach(level, opening) < 0) return 'sides-swapped';
      return inDegrees(Math.atan2(Math.abs(offset(level, opening)), reach(level, opening)));
    },
  }),
  recipe({
    id: 'cup-anteversion',
    unit: 'deg',
    caseTypes: implant,
    needs: pelvis,
    spots: [
      ['cup-lower-end', 0.2, 0.7],
      ['cup-upper-end', 0.8, 0.3],
      ['cup-short-one', 0.46, 0.44],
      ['cup-short-two', 0.54, 0.56],
    ],
    reference: usual(5, 25, memory, 'Lewinnek 1978, historic'),
    source:
      'Lewinnek 1978: arcsine of short over long axis; a frontal film does not tell forward from backward',
    of: (at) => {
      const ratio = share(
        distance(at['cup-short-one'], at['cup-short-two']),
        distance(at['cup-lower-end'], at['cup-upper-end']),
      );
      return isFault(ratio) ? ratio : ratio > 1 ? 'wrong-order' : inDegrees(Math.asin(ratio));
    },
  }),
  recipe({
    id: 'stem-height',
    unit: 'mm',
    caseTypes: implant,
    needs: pelvis,
    spots: [
      ['stem-axis-upper', 0.5, 0.3],
      ['stem-axis-lower', 0.54, 0.92],
      ['trochanter-tip', 0.68, 0.18],
      ['stem-shoulder', 0.56, 0.24],
    ],
    source: 'shoulder of the stem below the tip of the trochanter, along the stem; subsidence is its change',
    of: (at) =>
      reach(
        between(at['stem-axis-upper'], at['stem-axis-lower']),
        between(at['trochanter-tip'], at['stem-shoulder']),
      ),
  }),
  recipe({
    id: 'polyethylene-wear',
    unit: 'mm',
    caseTypes: implant,
    needs: pelvis,
    spots: [
      ['cup-rim-one', 0.2, 0.5],
      ['cup-rim-two', 0.5, 0.2],
      ['cup-rim-three', 0.8, 0.5],
      ['head-rim-one', 0.32, 0.49],
      ['head-rim-two', 0.5, 0.31],
      ['head-rim-three', 0.68, 0.49],
    ],
    source: 'centre of the head from the centre of the cup, in the plane of the film',
    of: (at) =>
      withCircle([at['cup-rim-one'], at['cup-rim-two'], at['cup-rim-three']], (cup) => {
        const head = circleThrough(at['head-rim-one'], at['head-rim-two'], at['head-rim-three']);
        return typeof head === 'string' ? head : distance(cup, head.centre);
      }),
  }),
] as const;
