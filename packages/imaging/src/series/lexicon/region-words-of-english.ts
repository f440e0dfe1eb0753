import type { Row } from '../phrases.ts';
import type { RegionWord } from './region-word.ts';

/** English and Latin. */
export const regionWordsOfEnglish: readonly Row<RegionWord>[] = [
  {
    language: 'en',
    value: 'knee',
    words:
      'knee|knees|kn|kne es|patella|patellae|patellar|patellofemoral|femoropatellar|tibiofemoral|menisc*',
  },
  { language: 'la', value: 'knee', words: 'genu|genus|genua|art genu|articulatio genus' },
  {
    language: 'en',
    value: 'hip',
    words:
      'hip|hips|hipjoint|hip joint|acetabulum|acetabular|femoral head|femoral neck|neck of femur|proximal femur|coxarthrosis',
  },
  { language: 'la', value: 'hip', words: 'coxa|coxae', needs: 'not-portuguese' },
  {
    language: 'en',
    value: 'pelvis',
    words: 'pelvis|pelvic|hips and pelvis|pelvis and hips|pelvis with hips|pelvis hips|pelvis hip|ap pelvis',
  },
  {
    language: 'en',
    value: 'sacroiliac-joint',
    words: 'sijoint|si joint|si joints|sacroiliac|sacro iliac|sacroiliac joints|s i joint|s i joints|sij',
  },
  { language: 'en', value: 'femur', words: 'femur|femora|femoral|thigh|upper leg|upperleg' },
  {
    language: 'en',
    value: 'lower-leg',
    words:
      'tibia|tibial|fibula|tib fib|tibfib|tibia fibula|tibia and fibula|lower leg|lowerleg|calf|calves|tibia plateau|crus',
  },
  { language: 'en', value: 'leg', words: 'leg|legs' },
  {
    language: 'en',
    value: 'lower-limb',
    words:
      'lower limb|lowerlimb|lower limbs|lower extremity|lower extremities|lowerextremity|low ext|low exm|lower ext|lext|lxt|l ext|low extremity|lower extrem|pelvislowextremt',
  },
  {
    language: 'en',
    value: 'whole-leg',
    words:
      'long leg|longleg|long legs|long standing ap|long standing leg|long standing legs|full leg|full legs|fullleg|whole leg|entire leg|full length leg|full length legs|full length lower extremity|full length lower extremities|full length standing|hip to ankle|hips to ankles|hip knee ankle|hka|mechanical axis|leg alignment|lower limb alignment|leg length|leg lengths|leg length discrepancy|scanogram|orthoroentgenogram|orthoroentgenography|bone length|teleoroentgenogram|teleroentgenogram|long film legs|3 joint|three joint',
  },
  { language: 'en', value: 'ankle', words: 'ankle|ankles|mortise|mortice|talocrural|tibiotalar|talus|talar' },
  {
    language: 'en',
    value: 'foot',
    words:
      'foot|feet|calcaneus|calcaneum|os calcis|calcaneal|heel|heels|toe|toes|hallux|great toe|forefoot|hindfoot|midfoot|tarsal|tarsus|subtalar|metatarsal|metatarsals|sesamoid|sesamoids|lisfranc|navicular',
  },
  {
    language: 'en',
    value: 'cervical-spine',
    words:
      'cspine|c spine|c sp|csp|cerv|cerv spine|cervical|cervical spine|atlas axis|odontoid|cs spine|cervic',
  },
  { language: 'en', value: 'neck', words: 'neck' },
  {
    language: 'en',
    value: 'ignore',
    words:
      'neck pain|head neck ct|neck of|growth plate|hand injection|hand dominance|hand held|handheld|head first|feet first|foot first|chest stand|hip hop',
  },
  {
    language: 'en',
    value: 'cervical-spine',
    words: 'ctspine|cervicothoracic|cervico thoracic|ct spine cervical|ct junction',
  },
  {
    language: 'en',
    value: 'thoracic-spine',
    words: 'tspine|t spine|t sp|tsp|thoracic spine|dspine|d spine|dorsal spine|thor spine|thoracic vertebrae',
  },
  { language: 'en', value: 'thorax', words: 'thoracic|thorax', needs: 'not-joined-word' },
  { language: 'en', value: 'thoracic-spine', words: 'dorsal', needs: 'weak not-decubitus' },
  {
    language: 'en',
    value: 'thoracolumbar-spine',
    words: 'tlspine|tl spine|t l spine|thoracolumbar|thoraco lumbar|dorsolumbar|dorso lumbar|tl junction',
  },
  {
    language: 'en',
    value: 'lumbar-spine',
    words:
      'lspine|l spine|l sp|lsp|ls spine|lsspine|l s spine|lumbar|lumbar spine|lumb|lumbosacral|lumbo sacral|lumbar sacral|lumbalis',
  },
  { language: 'en', value: 'lumbar-spine', words: 'ls', needs: 'weak upper' },
  {
    language: 'en',
    value: 'sacrum',
    words: 'sspine|s spine|sacrum|sacral|coccyx|scspine|sacrococcygeal|sacrum coccyx',
  },
  {
    language: 'en',
    value: 'whole-spine',
    words:
      'full spine|fullspine|whole spine|wholespine|entire spine|total spine|complete spine|scoliosis|scoli|scoliosis study|36 inch spine|spine full length|long spine|c t l spine|ctl spine',
  },
  { language: 'en', value: 'spine', words: 'spine|spines|spinal|vertebral column|backbone' },
  {
    language: 'en',
    value: 'extent',
    words:
      'full length|whole length|36 inch|36 in|eos|eosedge|stitched|stitching|long film|panoramic|long view',
  },
  {
    language: 'en',
    value: 'shoulder',
    words:
      'shoulder|shoulders|gh joint|glenohumeral|gleno humeral|glenoid|acjoint|ac joint|ac joints|acromioclavicular|acromio clavicular|scjoint|sc joint|sternoclavicular|clavicle|clavicles|clavicula|scapula|scapular|scap|rotator cuff|acromion',
  },
  { language: 'en', value: 'humerus', words: 'humerus|humeri|humeral|upper arm|upperarm' },
  { language: 'en', value: 'arm', words: 'arm|arms' },
  {
    language: 'en',
    value: 'upper-limb',
    words:
      'upper limb|upperlimb|upper extremity|upper extremities|upperextremity|uext|u ext|upper ext|up ext|up exm',
  },
  { language: 'en', value: 'extremity', words: 'extremity|extremities|extrem|limb|limbs|joint extremity' },
  { language: 'en', value: 'elbow', words: 'elbow|elbows|olecranon' },
  { language: 'en', value: 'forearm', words: 'forearm|forearms|radius|ulna|radius ulna|radius and ulna' },
  { language: 'en', value: 'wrist', words: 'wrist|wrists|carpal|carpus|scaphoid|carpal tunnel' },
  {
    language: 'en',
    value: 'hand',
    words: 'hand|hands|finger|fingers|thumb|thumbs|metacarpal|metacarpals|digit',
  },
  { language: 'en', value: 'chest', words: 'chest|cxr|heart|cardiac|lung|lungs|rib|ribs|sternum|pulmonary' },
  { language: 'la', value: 'chest', words: 'pulmo' },
  {
    language: 'en',
    value: 'abdomen',
    words: 'abdomen|abdominal|abd|liver|pancreas|kidney|kidneys|kub|stomach|bowel',
  },
  {
    language: 'en',
    value: 'head',
    words:
      'head|brain|skull|cranium|face|facial|sinus|sinuses|orbit|orbits|neuro|mandible|dental|tmj|iac|pituitary',
    needs: 'not-french',
  },
  { language: 'en', value: 'whole-body', words: 'whole body|wholebody|total body|full body|skeletal survey' },
];
