import type { WordRow } from '../find-words.ts';
import type { DocumentSide } from '../proposal.ts';

/**
 * Words for the side in running text; `null` takes a phrase out that only looks like one. Short forms (`re`, `li`,
 * `dx`, `D`) are left to headings of the imaging package: in a letter they are too often something else.
 * Languages other than English and Chinese are to be confirmed by a native reader.
 */
export const sideWords: readonly WordRow<DocumentSide | null>[] = [
  { language: 'en', value: 'right', words: 'right|right-sided|rt' },
  { language: 'en', value: 'left', words: 'left|left-sided|lt' },
  {
    language: 'en',
    value: 'both',
    words:
      'bilateral|bilaterally|both knees|both hips|both shoulders|both feet|both ankles|both legs|right and left|left and right',
  },
  {
    language: 'en',
    value: null,
    words:
      'right-handed|right handed|left-handed|left handed|right hand dominant|left hand dominant|right-hand dominant|left-hand dominant|right away|right now|all right|left in situ|was left|were left|has left|left the|left hospital|left untreated|left over|left open|left to right|right to left|right to|right lateral decubitus|left lateral decubitus|lateral decubitus|right upper lobe|left ventric*|left message|rights|the right time|right angle*',
  },
  {
    language: 'zh',
    value: 'right',
    words: '右侧|右側|右膝|右髋|右髖|右肩|右踝|右足|右手|右腕|右肘|右下肢|右上肢|右股骨|右胫|右脛|右',
  },
  {
    language: 'zh',
    value: 'left',
    words: '左侧|左側|左膝|左髋|左髖|左肩|左踝|左足|左手|左腕|左肘|左下肢|左上肢|左股骨|左胫|左脛|左',
  },
  {
    language: 'zh',
    value: 'both',
    words: '双侧|雙側|两侧|兩側|双膝|雙膝|双髋|雙髖|双肩|双下肢|雙下肢|双足|双踝|左右两侧',
  },
  { language: 'zh', value: null, words: '左右|右侧卧位|左侧卧位|右上角|左上角|右下角|左下角|右利手|左利手' },
  { language: 'de', value: 'right', words: 'rechts|rechte|rechten|rechter|rechtes|rechtem|rechtsseitig*' },
  { language: 'de', value: 'left', words: 'links|linke|linken|linker|linkes|linkem|linksseitig*' },
  {
    language: 'de',
    value: 'both',
    words: 'beidseits|beidseitig*|bds|beider knie*|beide knie*|beide huft*|beider huft*|rechts und links',
  },
  {
    language: 'de',
    value: null,
    words: 'rechtshander*|linkshander*|rechte seitenlage|linke seitenlage|linksseitenlage|rechtsseitenlage',
  },
  { language: 'fr', value: 'right', words: 'droit|droite|droits|droites' },
  { language: 'fr', value: 'left', words: 'gauche|gauches' },
  {
    language: 'fr',
    value: 'both',
    words:
      'bilateral|bilaterale|bilateraux|bilaterales|les deux genoux|des deux genoux|des deux hanches|les deux hanches',
  },
  {
    language: 'fr',
    value: null,
    words:
      'droitier|droitiere|gaucher|gauchere|a droit|angle droit|lateral droit|lateral gauche|droits des patients',
  },
  { language: 'es', value: 'right', words: 'derecho|derecha|derechos|derechas|dcha|dcho' },
  { language: 'es', value: 'left', words: 'izquierdo|izquierda|izquierdos|izquierdas|izda|izdo|izq' },
  {
    language: 'es',
    value: 'both',
    words: 'bilateral|bilaterales|ambas rodillas|ambas caderas|ambos hombros',
  },
  {
    language: 'es',
    value: null,
    words: 'decubito lateral derecho|decubito lateral izquierdo|tiene derecho|derechos del paciente',
  },
  { language: 'it', value: 'right', words: 'destro|destra|destri|destre|dx' },
  { language: 'it', value: 'left', words: 'sinistro|sinistra|sinistri|sinistre|sx|sin' },
  {
    language: 'it',
    value: 'both',
    words: 'bilaterale|bilaterali|entrambe le ginocchia|entrambe le anche|entrambi i ginocchi',
  },
  {
    language: 'it',
    value: null,
    words: 'decubito laterale destro|decubito laterale sinistro|destrimane|mancino',
  },
  { language: 'pt', value: 'right', words: 'direito|direita|direitos|direitas' },
  { language: 'pt', value: 'left', words: 'esquerdo|esquerda|esquerdos|esquerdas' },
  { language: 'pt', value: 'both', words: 'bilateral|bilaterais|ambos os joelhos|ambos os quadris' },
  {
    language: 'pt',
    value: null,
    words: 'decubito lateral direito|decubito lateral esquerdo|destro|canhoto|tem direito',
  },
  {
    language: 'nl',
    value: 'right',
    words: 'rechts|rechter|rechterknie|rechterheup|rechterschouder|rechtszijdig*',
  },
  { language: 'nl', value: 'left', words: 'links|linker|linkerknie|linkerheup|linkerschouder|linkszijdig*' },
  { language: 'nl', value: 'both', words: 'beiderzijds|bdz|beide knieen|beide heupen|bilateraal|bilaterale' },
  { language: 'nl', value: null, words: 'rechtshandig|linkshandig|rechterzijligging|linkerzijligging' },
  {
    language: 'pl',
    value: 'right',
    words: 'prawy|prawa|prawe|prawego|prawej|prawym|prawostronn*|po stronie prawej',
  },
  { language: 'pl', value: 'left', words: 'lewy|lewa|lewe|lewego|lewej|lewym|lewostronn*|po stronie lewej' },
  { language: 'pl', value: 'both', words: 'obustronn*|obu kolan|obu stawow|oba kolana|oba biodra' },
  { language: 'pl', value: null, words: 'praworeczn*|leworeczn*|prawa pacjenta' },
  {
    language: 'ru',
    value: 'right',
    words: 'правый|правая|правое|правого|правой|правую|правом|справа|правосторонн*',
  },
  { language: 'ru', value: 'left', words: 'левый|левая|левое|левого|левой|левую|левом|слева|левосторонн*' },
  {
    language: 'ru',
    value: 'both',
    words: 'двусторонн*|с двух сторон|обоих|обеих|оба коленных|справа и слева',
  },
  { language: 'ru', value: null, words: 'на правом боку|на левом боку|правша|левша|обоих полов' },
  { language: 'tr', value: 'right', words: 'sağ' },
  { language: 'tr', value: 'left', words: 'sol' },
  { language: 'tr', value: 'both', words: 'bilateral|her iki|iki tarafli|sağ ve sol' },
  { language: 'tr', value: null, words: 'sağ el dominant|sol el dominant|sağ yan|sol yan' },
  { language: 'ar', value: 'right', words: 'يمين|ايمن|يمني|يمنى' },
  { language: 'ar', value: 'left', words: 'يسار|ايسر|يسري|يسرى' },
  { language: 'ar', value: 'both', words: 'ثنائي الجانب|كلا|كلتا|الجانبين|الركبتين|الوركين' },
  { language: 'ja', value: 'right', words: '右膝|右股|右肩|右足|右手|右側|右' },
  { language: 'ja', value: 'left', words: '左膝|左股|左肩|左足|左手|左側|左' },
  { language: 'ja', value: 'both', words: '両側|両膝|両股|両肩|両下肢|両足' },
  { language: 'ja', value: null, words: '左右差|左右|右側臥位|左側臥位|右利き|左利き' },
  { language: 'ko', value: 'right', words: '우측|오른쪽|오른|우 슬|우슬' },
  { language: 'ko', value: 'left', words: '좌측|왼쪽|왼|좌 슬|좌슬' },
  { language: 'ko', value: 'both', words: '양측|양쪽|양 슬|양슬' },
  { language: 'ko', value: null, words: '오른손잡이|왼손잡이|좌측와위|우측와위' },
  { language: 'th', value: 'right', words: 'ข้างขวา|ด้านขวา|ขวา' },
  { language: 'th', value: 'left', words: 'ข้างซ้าย|ด้านซ้าย|ซ้าย' },
  { language: 'th', value: 'both', words: 'ทั้งสองข้าง|สองข้าง' },
];
