import type { Side } from '../../inventory/inventory.ts';
import type { RegionName } from '../regions.ts';
import type { ViewName } from '../view-names.ts';

/** SNOMED CT by all the designators archives carry, its older alphanumeric codes included (PS3.16 8). */
export const snomedSchemes: ReadonlySet<string> = new Set([
  'SCT',
  'SRT',
  'SNM3',
  '99SDM',
  'SNOMED',
  'SNOMED-CT',
  '2.16.840.1.113883.6.96',
]);

/** Anatomic Region, PS3.16 CID 4009, 4031 and Table L-1; SNOMED CT codes and the older ones beside them. */
export const regionCodes: Readonly<Record<string, RegionName>> = {
  '72696002': 'knee',
  'T-D9200': 'knee',
  '64234005': 'knee',
  'T-12730': 'knee',
  '49076000': 'knee',
  'T-15720': 'knee',
  '24136001': 'hip',
  'T-15710': 'hip',
  '29836001': 'hip',
  'T-D2500': 'hip',
  '816092008': 'pelvis',
  '12921003': 'pelvis',
  'T-D6000': 'pelvis',
  '1231522001': 'lower-limb',
  '39723000': 'sacroiliac-joint',
  'T-15680': 'sacroiliac-joint',
  '71341001': 'femur',
  'T-12710': 'femur',
  '68367000': 'femur',
  'T-D9100': 'femur',
  '30021000': 'lower-leg',
  'T-D9400': 'lower-leg',
  '12611008': 'lower-leg',
  'T-12740': 'lower-leg',
  '87342007': 'lower-leg',
  'T-12750': 'lower-leg',
  '61685007': 'lower-limb',
  'T-D9000': 'lower-limb',
  '70258002': 'ankle',
  'T-15750': 'ankle',
  '56459004': 'foot',
  'T-D9700': 'foot',
  '80144004': 'foot',
  'T-12770': 'foot',
  '29707007': 'foot',
  'T-D9800': 'foot',
  '27949001': 'foot',
  '122494005': 'cervical-spine',
  'T-11501': 'cervical-spine',
  '1217257000': 'cervical-spine',
  '122495006': 'thoracic-spine',
  'T-11502': 'thoracic-spine',
  '1217256009': 'thoracolumbar-spine',
  '122496007': 'lumbar-spine',
  'T-11503': 'lumbar-spine',
  '1217253001': 'lumbar-spine',
  '54735007': 'sacrum',
  'T-11AD0': 'sacrum',
  '64688005': 'sacrum',
  'T-11BF0': 'sacrum',
  '1217254007': 'sacrum',
  '421060004': 'spine',
  'T-D04FF': 'spine',
  '16982005': 'shoulder',
  'T-D2220': 'shoulder',
  '85856004': 'shoulder',
  'T-15420': 'shoulder',
  '51299004': 'shoulder',
  'T-12310': 'shoulder',
  '79601000': 'shoulder',
  'T-12280': 'shoulder',
  '85050009': 'humerus',
  'T-12410': 'humerus',
  '40983000': 'arm',
  'T-D8200': 'arm',
  '16953009': 'elbow',
  'T-15430': 'elbow',
  '14975008': 'forearm',
  'T-D8500': 'forearm',
  '62413002': 'forearm',
  'T-12420': 'forearm',
  '23416004': 'forearm',
  'T-12430': 'forearm',
  '74670003': 'wrist',
  'T-15460': 'wrist',
  '85562004': 'hand',
  'T-D8700': 'hand',
  '7569003': 'hand',
  'T-D8800': 'hand',
  '76505004': 'hand',
  'T-D8810': 'hand',
  '38266002': 'whole-body',
  '66019005': 'extremity',
  'T-D0300': 'extremity',
};

/** Laterality, PS3.16 CID 244. */
export const sideCodes: Readonly<Record<string, Side>> = {
  '24028007': 'right',
  'G-A100': 'right',
  '7771000': 'left',
  'G-A101': 'left',
  '51440002': 'both',
  'G-A102': 'both',
};

/** DX View, PS3.16 CID 4010, and projection eponyms, CID 4012. `undefined` body part: any. */
export const viewCodes: Readonly<Record<string, ViewName>> = {
  '399348003': 'AP',
  'R-10206': 'AP',
  '272479007': 'PA',
  'R-40888': 'PA',
  '399033003': 'frontal',
  '399067008': 'lateral',
  'R-102CD': 'lateral',
  '399173006': 'lateral',
  'R-10236': 'lateral',
  '399198007': 'lateral',
  'R-10232': 'lateral',
  '399260004': 'lateral',
  '399352003': 'lateral',
  '399061009': 'axial',
  'R-10241': 'axial',
  '399182000': 'oblique',
  'R-102C1': 'oblique',
  '399335002': 'dorsoplantar',
  '399071006': 'PA',
  '425042007': 'PA-flexion',
  'R-40A97': 'PA-flexion',
  '399284007': 'skyline',
  '399243009': 'skyline',
  '399003005': 'skyline',
  '399212002': 'notch',
  '399285008': 'notch',
  '399263002': 'notch',
  '399169008': 'frog-leg-lateral',
  '399245002': 'frog-leg-lateral',
  '424811006': 'cross-table-lateral',
  '399320003': 'cross-table-lateral',
  '260496000': 'Judet',
  '399146005': 'true-AP',
  '422795009': 'scapular-Y',
  '425188003': 'Garth',
  '399130002': 'axillary',
  '422954003': 'Stryker',
  '399372008': 'Ferguson',
  '260493008': 'Harris',
  '260497009': 'mortise',
  '399025004': 'oblique',
  '399157000': 'oblique',
  '399082003': 'axial',
};

/** The same codes where the body part decides what the projection is called: axial and tangential. */
export const viewCodesByRegion: Readonly<Record<string, Readonly<Partial<Record<RegionName, ViewName>>>>> = {
  '399061009': { knee: 'skyline', shoulder: 'axillary', hip: 'cross-table-lateral', foot: 'Harris' },
  'R-10241': { knee: 'skyline', shoulder: 'axillary', hip: 'cross-table-lateral', foot: 'Harris' },
  '399110001': { knee: 'skyline', shoulder: 'true-AP' },
  'R-102C2': { knee: 'skyline', shoulder: 'true-AP' },
};

/** Modifiers that make the view: cross-table (PS3.16 CID 4011), frog (CID 20), transoral. */
export const viewModifierCodes: Readonly<Record<string, ViewName>> = {
  '111069': 'cross-table-lateral',
  '34296003': 'frog-leg-lateral',
  'F-10380': 'frog-leg-lateral',
  '118438002': 'open-mouth',
};

/** Functional condition present during acquisition = weight bearing, PS3.16 TID 3460, CID 91. */
export const functionalCondition = '130324';
export const weightBearingCodes: ReadonlySet<string> = new Set(['87731000', 'F-12300']);

/** Patient orientation modifier, PS3.16 CID 20. Lordotic, stooped and frog say nothing of gravity. */
export const orientationModifierCodes: Readonly<Record<string, 'yes' | 'no'>> = {
  '10904000': 'yes',
  'F-10320': 'yes',
  '40199007': 'no',
  'F-10340': 'no',
  '1240000': 'no',
  'F-10310': 'no',
  '33586001': 'no',
  '55864004': 'no',
  '32185000': 'no',
  '102536004': 'no',
  '102535000': 'no',
};

/** Patient orientation, PS3.16 CID 19; F-10440 "upright" was retired as ambiguous, archives still carry it. */
export const orientationCodes: Readonly<Record<string, 'yes' | 'no'>> = {
  C86043: 'yes',
  'F-10440': 'yes',
  '102538003': 'no',
  'F-10450': 'no',
};

/** Rosenberg is a standing projection by definition, PS3.16 CID 4012. */
export const standingProjectionCodes: ReadonlySet<string> = new Set(['425042007', 'R-40A97']);

export const imageStitching = '113090';
