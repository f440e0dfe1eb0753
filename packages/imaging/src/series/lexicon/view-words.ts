import type { Row } from '../phrases.ts';
import type { ViewWord } from '../view-names.ts';
import { viewWordsOfOtherScripts } from './view-words-of-other-scripts.ts';

/**
 * Words for the projection. `in-…` guards: the word means that only of that body part. Where several rows
 * share a word, the first whose guards hold is meant.
 */
export const viewWords: readonly Row<ViewWord>[] = [
  {
    language: 'en',
    value: 'AP',
    words: 'ap|a p|anteroposterior|antero posterior|anterior posterior|anterioposterior|ap view',
  },
  {
    language: 'en',
    value: 'PA',
    words: 'pa|p a|posteroanterior|postero anterior|posterior anterior|dorsopalmar|dorso palmar|dorsovolar',
  },
  { language: 'en', value: 'frontal', words: 'frontal' },
  {
    language: 'en',
    value: 'lateral',
    words: 'lat|lateral|laterals|ll|rl|lateromedial|mediolateral|latl',
  },
  {
    language: 'en',
    value: 'oblique',
    words: 'oblique|obliques|obl|obli|oblq|rlo|llo|rao|lao|rpo|lpo|int oblique|ext oblique',
  },
  {
    language: 'en',
    value: 'skyline',
    words:
      'skyline|sky line|sunrise|merchant|laurin|settegast|hughston|patella axial|axial patella|patellar axial|patella tangential|tangential patella|axial patellofemoral',
  },
  { language: 'en', value: 'skyline', words: 'axial|axial view|tangential', needs: 'in-knee' },
  { language: 'en', value: 'notch', words: 'notch|intercondylar|camp coventry|holmblad|beclere|tunnel view' },
  { language: 'en', value: 'notch', words: 'tunnel', needs: 'in-knee' },
  {
    language: 'en',
    value: 'PA-flexion',
    words:
      'rosenberg|schuss|pa flex|pa flexion|pa flexed|flexed pa|flexion pa|fixed flexion|lyon schuss|45 flex|45 flexion|pa45|pa 45|fl 45|flex 45|p a flexion|p a flex|pa 30|pa30|pa flexion view',
  },
  { language: 'en', value: 'PA-flexion', words: 'mtp', needs: 'in-knee' },
  { language: 'en', value: 'bent-knee', words: 'flexion|flexed|flex|bent', needs: 'in-knee' },
  {
    language: 'en',
    value: 'frog-leg-lateral',
    words: 'frog|frogleg|frog leg|frog lateral|frog leg lateral|frogleg lateral|lauenstein|cleaves',
  },
  {
    language: 'en',
    value: 'cross-table-lateral',
    words:
      'cross table|crosstable|xtable|x table|xtbl|x tbl|cross table lateral|crosstable lateral|x table lateral|x table lat|danelius miller|axial hip|hip axial|axiolateral|axio lateral|horizontal beam|horizontal beam lateral|hbl|shoot through|sven johansson|clements nakayama',
  },
  { language: 'en', value: 'cross-table-lateral', words: 'axial', needs: 'in-hip' },
  {
    language: 'en',
    value: 'Dunn',
    words: 'dunn|dunn45|dunn90|dunn 45|dunn 90|modified dunn|rippstein|dunn view|dunn lateral',
  },
  { language: 'en', value: 'false-profile', words: 'false profile|lequesne' },
  { language: 'en', value: 'Judet', words: 'judet|judets|iliac oblique|obturator oblique' },
  { language: 'en', value: 'Judet', words: 'ala|obturator|alar', needs: 'in-pelvis' },
  { language: 'en', value: 'inlet', words: 'inlet|pelvic inlet' },
  { language: 'en', value: 'outlet', words: 'outlet|pelvic outlet', needs: 'in-pelvis' },
  { language: 'en', value: 'scapular-Y', words: 'outlet|outlet view|y|y lateral', needs: 'in-shoulder' },
  {
    language: 'en',
    value: 'scapular-Y',
    words:
      'y view|scapular y|scap y|scapula y|scapular lateral|supraspinatus outlet|neer|neer view|lamy|trans scapular|transscapular|scapular y view|y view lateral',
  },
  {
    language: 'en',
    value: 'true-AP',
    words:
      'grashey|true ap|true a p|glenoid ap|ap glenoid|glenohumeral ap|ap glenohumeral|a p glenoid tangential|ap glenoid tangential|glenoid tangential|grashey ap|ap grashey',
    needs: 'in-shoulder-or-unknown',
  },
  { language: 'en', value: 'AP', words: 'true ap|true a p' },
  { language: 'en', value: 'lateral', words: 'true lateral|true lat|lateral view' },
  { language: 'en', value: 'true-AP', words: 'tangential', needs: 'in-shoulder' },
  {
    language: 'en',
    value: 'axillary',
    words:
      'axillary|axillary lateral|axillary lat|axilla|axial shoulder|shoulder axial|velpeau|west point|axiallary|axill',
  },
  { language: 'en', value: 'axillary', words: 'axial', needs: 'in-shoulder' },
  { language: 'en', value: 'Zanca', words: 'zanca' },
  { language: 'en', value: 'Garth', words: 'garth|apical oblique' },
  { language: 'en', value: 'Stryker', words: 'stryker notch|stryker', needs: 'in-shoulder-or-unknown' },
  { language: 'en', value: 'mortise', words: 'mortise|mortice|ankle mortise|ap mortise' },
  { language: 'en', value: 'dorsoplantar', words: 'dorsoplantar|dorso plantar|dorsal plantar' },
  { language: 'en', value: 'dorsoplantar', words: 'dp', needs: 'in-foot' },
  { language: 'en', value: 'PA', words: 'dp|dv|d p|d v', needs: 'in-hand' },
  {
    language: 'en',
    value: 'hindfoot',
    words: 'saltzman|hindfoot alignment|hindfoot align|cobey|long axial|djian|meary|hindfoot view',
  },
  {
    language: 'en',
    value: 'Harris',
    words:
      'harris|harris beath|axial heel|heel axial|calcaneus axial|axial calcaneus|os calcis axial|calcaneal axial|calcaneum axial|harris heel',
  },
  { language: 'en', value: 'Harris', words: 'axial', needs: 'in-foot' },
  {
    language: 'en',
    value: 'flexion',
    words: 'flexion|flex|flexion lateral|lateral flexion|flex lat|lat flex|lat flexion|inkl|inklination',
    needs: 'in-spine',
  },
  {
    language: 'en',
    value: 'extension',
    words: 'extension|ext|extension lateral|lateral extension|lat ext|ext lat|lat extension|rekl|reklination',
    needs: 'in-spine',
  },
  {
    language: 'en',
    value: 'flexion-extension',
    words:
      'flexion extension|flex ext|flexion and extension|flex and ext|flexion extension lateral|dynamic|flexion extension views|flex extension|f e views',
    needs: 'in-spine',
  },
  {
    language: 'en',
    value: 'bending',
    words:
      'bending|side bend|side bending|lateral bending|lat bending|bending right|bending left|right bending|left bending|traction|lateral flexion right|lateral flexion left',
    needs: 'in-spine',
  },
  { language: 'en', value: 'Ferguson', words: 'ferguson' },
  {
    language: 'en',
    value: 'open-mouth',
    words: 'odontoid|open mouth|openmouth|dens|transoral|ap odontoid|atlas axis',
    needs: 'in-spine-or-unknown',
  },
  { language: 'en', value: 'swimmer', words: 'swimmer|swimmers|swimmer s|twining|swimmers lateral' },
  {
    language: 'en',
    value: 'stress',
    words:
      'stress|stress view|stress views|varus stress|valgus stress|stressed|telos|gehaltene|gehaltene aufnahme|gehaltene aufnahmen',
    needs: 'not-visceral',
  },
  { language: 'en', value: 'axial', words: 'axial|axial view|gaynor hart|carpal tunnel' },
  {
    language: 'en',
    value: 'ignore',
    words:
      'lateral decubitus|lateral malleolus|lateral meniscus|lateral compartment|lateral condyle|lateral epicondyle|lateral ligament|lateral collateral|lateral femoral|lateral tibial|lateral patellar|lateral scanogram|stress fracture|stress fx|stress reaction|stress injury|stress test|ext rot|ext rotation|int rotation|int rot|external|rotator cuff|notching|y axis|axial load|axial loading|axial loaded|tunnel widening|collateral lateral|lateral release|lateral pain|lateral aspect|lateral side|pa chest pain|pa in|per pa|flexion contracture|limited flexion|r p a',
  },
  { language: 'de', value: 'AP', words: 'anterior posterior' },
  { language: 'de', value: 'lateral', words: 'seitlich|seitl|seitliche|seit|seitlicher' },
  { language: 'de', value: 'oblique', words: 'schrag|schraeg|schragaufnahme' },
  { language: 'de', value: 'skyline', words: 'axiale', needs: 'in-knee' },
  { language: 'de', value: 'axial', words: 'axiale' },
  {
    language: 'de',
    value: 'skyline',
    words:
      'patella axiale|patella tangentiale|patelladefilee|defilee|defileeaufnahme|defilee aufnahme|patella defilee',
  },
  {
    language: 'de',
    value: 'notch',
    words: 'frik|tunnelaufnahme|aufnahme nach frik',
    needs: 'in-knee-or-unknown',
  },
  { language: 'de', value: 'frog-leg-lateral', words: 'froschposition|lauensteinaufnahme' },
  {
    language: 'de',
    value: 'flexion-extension',
    words: 'funktionsaufnahme|funktionsaufnahmen|funktion|funktionsaufn',
    needs: 'in-spine',
  },
  { language: 'fr', value: 'frontal', words: 'face|de face|incidence de face', needs: 'language' },
  { language: 'fr', value: 'frontal', words: 'de face' },
  { language: 'fr', value: 'lateral', words: 'profil|de profil|profils' },
  { language: 'fr', value: 'oblique', words: 'trois quarts|3 4', needs: 'language' },
  {
    language: 'fr',
    value: 'skyline',
    words:
      'defile|defiles|defile patellaire|defile femoro patellaire|defiles femoro patellaires|fpa|femoro patellaire axiale|femoro patellaire|defile rotulien',
  },
  { language: 'fr', value: 'notch', words: 'echancrure|echancrure intercondylienne' },
  { language: 'fr', value: 'false-profile', words: 'faux profil|faux profil de lequesne' },
  {
    language: 'fr',
    value: 'flexion-extension',
    words: 'dynamiques|cliches dynamiques|dynamique',
    needs: 'in-spine',
  },
  { language: 'es', value: 'frontal', words: 'frente|de frente' },
  { language: 'es', value: 'lateral', words: 'perfil|de perfil' },
  { language: 'es', value: 'oblique', words: 'oblicua|oblicuas|oblicuo|oblicuos' },
  {
    language: 'es',
    value: 'skyline',
    words:
      'axial de rotula|axial de rotulas|axiales de rotula|axial rotula|axiales de rotulas|axial de patela|axial patela',
  },
  { language: 'es', value: 'notch', words: 'escotadura|tunel', needs: 'in-knee-or-unknown' },
  { language: 'es', value: 'axillary', words: 'axilar' },
  { language: 'es', value: 'false-profile', words: 'falso perfil' },
  { language: 'es', value: 'frog-leg-lateral', words: 'rana|posicion de rana|lowenstein|loewenstein' },
  { language: 'es', value: 'flexion-extension', words: 'dinamicas|dinamica|funcionales', needs: 'in-spine' },
  { language: 'pt', value: 'oblique', words: 'obliqua|obliquas' },
  { language: 'pt', value: 'frog-leg-lateral', words: 'ra|posicao de ra|batraquio', needs: 'language' },
  { language: 'it', value: 'AP', words: 'antero posteriore|anteroposteriore' },
  { language: 'it', value: 'frontal', words: 'frontale' },
  { language: 'it', value: 'lateral', words: 'laterale|latero laterale|laterali|lat lat' },
  { language: 'it', value: 'oblique', words: 'obliqua|oblique|obliquo' },
  {
    language: 'it',
    value: 'skyline',
    words: 'assiale di rotula|assiali di rotula|assiale rotula|assiale delle rotule|assiali rotula',
  },
  { language: 'it', value: 'skyline', words: 'assiale|assiali', needs: 'in-knee' },
  { language: 'it', value: 'axial', words: 'assiale|assiali' },
  { language: 'it', value: 'false-profile', words: 'falso profilo' },
  { language: 'it', value: 'lateral', words: 'profilo' },
  { language: 'nl', value: 'lateral', words: 'zijdelings|lateraal' },
  { language: 'nl', value: 'frontal', words: 'voorachterwaarts' },
  { language: 'nl', value: 'skyline', words: 'axiaal', needs: 'in-knee' },
  { language: 'nl', value: 'axial', words: 'axiaal' },
  { language: 'pl', value: 'lateral', words: 'boczne|boczny|bok|boczna|z boku' },
  { language: 'pl', value: 'AP', words: 'przednio tylne|przednio tylny' },
  { language: 'pl', value: 'oblique', words: 'skos|skosne|skosny' },
  { language: 'pl', value: 'flexion-extension', words: 'funkcyjne|czynnosciowe', needs: 'in-spine' },
  { language: 'pl', value: 'skyline', words: 'osiowe rzepki|osiowe', needs: 'in-knee' },
  { language: 'tr', value: 'lateral', words: 'yan' },
  { language: 'tr', value: 'frontal', words: 'on arka' },
  { language: 'tr', value: 'skyline', words: 'tanjansiyel|tanjansiyel patella|aksiyel', needs: 'in-knee' },
  { language: 'vi', value: 'lateral', words: 'nghieng' },
  { language: 'vi', value: 'frontal', words: '=thẳng|thang nghieng' },
  { language: 'sv', value: 'lateral', words: 'sida|sidobild' },
  ...viewWordsOfOtherScripts,
];
