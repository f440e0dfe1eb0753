import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const standing = (text: string, origin = {}) => {
  const { value, strength } = readText(text, origin).standing;
  return strength === 'contradicted' ? 'contradicted' : value;
};

describe('standing words of the domain file, section 13', () => {
  it.each([
    'KNEE AP WEIGHT-BEARING',
    'Knie bds. a.p. im Stehen',
    'GENOU DROIT FACE EN CHARGE',
    'Rodilla AP en carga',
    'JOELHO AP COM CARGA',
    'RX ginocchio sotto carico',
    'Knie belast staand',
    'Kolano AP na stojąco',
    'Коленный сустав стоя',
    'с нагрузкой',
    'Diz AP ayakta basarak',
    'ركبة وقوفا',
    '膝関節 立位正面',
    '무릎 기립 AP',
    '双膝负重位正位',
    '膝關節站立位',
    'Genu AP berdiri',
    'khớp gối chịu lực',
    'เข่า ท่ายืน',
    'Knee_AP_WB',
    'Rosenberg both knees',
    'ERECT L-SPINE LAT',
  ])('%s: standing', (text) => expect(standing(text)).toBe('yes'));

  it.each([
    'Knee AP NON WEIGHT BEARING',
    'Knie re ohne Belastung',
    'Knie unbelastet',
    'genou sans charge',
    'rodilla sin carga',
    'ginocchio senza carico',
    'knie onbelast',
    'kolano bez obciążenia',
    'Коленный сустав без нагрузки',
    'Diz yatarak',
    'ركبة بدون تحميل',
    '膝 非荷重',
    '슬관절 비체중부하',
    '膝关节非负重位',
    '膝關節不負重',
    'genu tanpa beban',
    'khớp gối không chịu lực',
    'เข่า ไม่ลงน้ำหนัก',
    'KNEE X-TABLE LAT',
  ])('%s: not standing', (text) => expect(standing(text)).toBe('no'));

  it.each([
    ['KNEE STANDARD 2V', 'unknown'],
    ['RX de pie derecho AP', 'unknown'],
    ['bilateral knee standing, supine lateral', 'contradicted'],
  ])('%s: %s', (text, expected) => expect(standing(text)).toBe(expected));
});

describe('standing: more words, spellings and traps', () => {
  it.each([
    // English
    ['KneeApWB', 'yes'],
    ['KNEE_AP_W.B.', 'yes'],
    ['ＫＮＥＥ　ＡＰ　ＷＢ', 'yes'],
    ['Knees STANDING-AP/PA', 'yes'],
    ['Knee WBearing AP', 'yes'],
    ['XR KNEE 4V STNDG', 'yes'],
    ['Foot 3V Wt Bearing LT', 'yes'],
    ['single-leg stance hip AP', 'yes'],
    ['KNEE AP STAND', 'yes'],
    ['knee without brace standing', 'yes'],
    ['knee w/o contrast standing', 'yes'],
    ['NO OBLIQUES, STANDING AP KNEES', 'yes'],
    ['Knee schuss view', 'yes'],
    ['fixed flexion PA knees', 'yes'],
    ['KNEE NWB', 'no'],
    ['knee non-WB', 'no'],
    ['knee not in standing', 'no'],
    ['Knee without full weight bearing', 'no'],
    ['KNEE AP SUPINE', 'no'],
    ['hip cross-table lateral', 'no'],
    ['hip shoot through', 'no'],
    ['shoulder seated AP', 'no'],
    ['L-SPINE SITTING LAT', 'no'],
    ['long-standing pain knee', 'unknown'],
    ['outstanding study knee', 'unknown'],
    ['knee standard', 'unknown'],
    ['STANDARD KNEE AP LAT', 'unknown'],
    ['underlying lesion knee', 'unknown'],
    ['knee stress view', 'unknown'],
    ['KNEE AP', 'unknown'],
    ['', 'unknown'],
    ['wall stand knee', 'unknown'],
    ['whole body WB', 'unknown'],
    ['CT WB trauma', 'unknown'],
    ['WB bone scan', 'unknown'],
    // German, and "Stand" in it
    ['Knie li. a.p. belastet', 'yes'],
    ['Ganzbeinstandaufnahme', 'yes'],
    ['Ganzbeinaufnahme im Stehen', 'yes'],
    ['Fuß dp unter Belastung', 'yes'],
    ['LWS seitlich im Stand', 'yes'],
    ['Knie Stand nach OP', 'unknown'],
    ['Knie nicht unter Belastung', 'no'],
    ['Becken im Liegen', 'no'],
    ['Knie im Sitzen', 'no'],
    ['Knie gehaltene Aufnahme', 'unknown'],
    ['Belastungs-EKG', 'unknown'],
    ['Wandstativ Knie', 'unknown'],
    ['Knie ohne Gips im Stehen', 'yes'],
    // French
    ['genoux en schuss', 'yes'],
    ['bassin debout', 'yes'],
    ['pied en charge profil', 'yes'],
    ['genou en décharge', 'no'],
    ['genou hors charge', 'no'],
    ['genou couché', 'no'],
    ['bassin décubitus dorsal', 'no'],
    ['genou prise en charge', 'unknown'],
    ['genou, pris en charge', 'unknown'],
    ['cliché forcé genou', 'unknown'],
    // Spanish: "de pie" is of the foot, or standing
    ['rodilla de pie', 'yes'],
    ['columna lumbar de pie', 'yes'],
    ['rodillas en bipedestación', 'yes'],
    ['RX de pie', 'unknown'],
    ['dedo de pie', 'unknown'],
    ['RX DE PIE IZQUIERDO', 'unknown'],
    ['RADIOGRAFIA DE PIE AP Y OBLICUA', 'unknown'],
    ['rodilla en descarga', 'no'],
    ['rodilla decúbito supino', 'no'],
    ['pie en carga', 'yes'],
    // Portuguese
    ['RX de pé direito', 'unknown'],
    ['joelho em pé', 'yes'],
    ['coluna lombar em ortostase', 'yes'],
    ['joelho sem carga', 'no'],
    ['joelho deitado', 'no'],
    ['joelho de pé', 'yes'],
    // Italian: "piedi" are feet, "in piedi" is standing; "sin" is left
    ['RX piedi', 'unknown'],
    ['ginocchio in piedi', 'yes'],
    ['ginocchio sin sotto carico', 'yes'],
    ['ginocchio dx in ortostatismo', 'yes'],
    ['piedi sotto carico', 'yes'],
    ['ginocchio non sotto carico', 'no'],
    ['bacino in clinostatismo', 'no'],
    // Dutch: "stand" is position
    ['knie stand', 'unknown'],
    ['knieën staand', 'yes'],
    ['knie niet belast', 'no'],
    ['knie liggend', 'no'],
    // Polish
    ['kręgosłup lędźwiowy na stojąco', 'yes'],
    ['staw kolanowy w obciążeniu', 'yes'],
    ['kolano na leżąco', 'no'],
    // Russian
    ['Стопы под нагрузкой', 'yes'],
    ['коленные суставы не под нагрузкой', 'no'],
    ['тест с нагрузкой', 'unknown'],
    ['таз лёжа', 'no'],
    // Turkish: "ayak" is foot
    ['ayak AP', 'unknown'],
    ['ayak ayakta', 'yes'],
    ['diz yük vermeden', 'no'],
    ['DİZ YÜKLENMELİ', 'yes'],
    // Arabic
    ['الركبة واقفا', 'yes'],
    ['الركبه مستلقيا', 'no'],
    ['الركبة تحميل الوزن', 'yes'],
    ['رُكبة بدون حمل', 'no'],
    // Japanese
    ['両膝 荷重時', 'yes'],
    ['膝荷重', 'yes'],
    ['荷重', 'unknown'],
    ['膝 荷重なし', 'no'],
    ['股関節 仰臥位', 'no'],
    ['腰椎 立位 側面', 'yes'],
    // Korean
    ['무릎 부하', 'yes'],
    ['부하', 'unknown'],
    ['무릎 체중 부하', 'yes'],
    ['무릎 체중부하 없이', 'no'],
    ['양측 무릎 서서', 'yes'],
    ['무릎 누워서', 'no'],
    // Chinese
    ['双下肢全长站立位', 'yes'],
    ['左膝关节仰卧位', 'no'],
    ['膝关节未负重', 'no'],
    ['腰椎中立位', 'unknown'],
    ['右膝承重位', 'yes'],
    ['膝關節免負重', 'no'],
    // Indonesian, Vietnamese, Thai, Scandinavian
    ['lutut tidak menumpu', 'no'],
    ['genu posisi berdiri', 'yes'],
    ['khop goi chiu luc', 'yes'],
    ['Nam 45 tuoi', 'unknown'],
    ['gối đứng', 'yes'],
    ['gối nằm', 'no'],
    ['ยืนยัน เข่า', 'unknown'],
    ['เข่า นอนหงาย', 'no'],
    ['knä stående', 'yes'],
    ['knæ stående', 'yes'],
    ['knä utan belastning', 'no'],
    ['kne uten belastning', 'no'],
  ])('%s: %s', (text, expected) => expect(standing(text)).toBe(expected));

  it('reads a rehabilitation instruction as a view only in text about the picture', () => {
    expect(standing('knee PWB')).toBe('yes');
    expect(standing('knee PWB', { aboutImage: false })).toBe('unknown');
  });

  it.each(['CT', 'MR', 'NM', 'PT'])('takes WB for the whole body under %s', (modality) => {
    expect(standing('KNEE WB', { modality })).toBe('unknown');
  });
});

describe('body parts', () => {
  it.each([
    ['knee', 'KNEE AP'], ['knee', 'KNEE2V'], ['knee', 'e+1 KNEE-RT.'], ['knee', 'Kniegelenk'], ['knee', 'genoux'], ['knee', 'rodilla de pie'],
    ['knee', 'joelho'], ['knee', 'ginocchia'], ['knee', 'staw kolanowy'], ['knee', 'Коленный сустав'], ['knee', 'diz'], ['knee', 'الركبة'],
    ['knee', '膝関節'], ['knee', '슬관절'], ['knee', '膝关节'], ['knee', 'lutut'], ['knee', 'khớp gối'], ['knee', 'ข้อเข่า'], ['knee', 'knä'], ['knee', 'Patella axial'],
    ['hip', 'HIP JOINT'], ['hip', 'Hüfte'], ['hip', 'HUEFTE'], ['hip', 'hanche'], ['hip', 'cadera'], ['hip', 'quadril'], ['hip', 'anca'], ['hip', 'heup'],
    ['hip', 'biodro'], ['hip', 'тазобедренный сустав'], ['hip', 'kalça'], ['hip', 'ورك'], ['hip', '股関節'], ['hip', '고관절'], ['hip', '髋关节'], ['hip', 'khớp háng'], ['hip', 'สะโพก'], ['hip', 'coxa'],
    ['hip', 'Femoral neck'],
    ['pelvis', 'AP PELVIS'], ['pelvis', 'BÄCKEN FRONTAL'], ['pelvis', 'Beckenübersicht'], ['pelvis', 'bassin'], ['pelvis', 'bacino'], ['pelvis', 'miednica'], ['pelvis', 'таз'], ['pelvis', '骨盆'], ['pelvis', '骨盤'], ['pelvis', '골반'],
    ['femur', 'thigh'], ['femur', 'Oberschenkel'], ['femur', 'coxa esquerda perfil joelho ao lado'.slice(0, 13)], ['femur', '股骨'], ['femur', '大腿骨'],
    ['lower-leg', 'TIB/FIB'], ['lower-leg', 'Unterschenkel'], ['lower-leg', 'jambe'], ['lower-leg', 'pierna'], ['lower-leg', '胫骨'], ['lower-leg', 'голень'],
    ['ankle', 'RT ANKLE'], ['ankle', 'Sprunggelenk'], ['ankle', 'cheville'], ['ankle', 'tobillo'], ['ankle', 'tornozelo'], ['ankle', 'caviglia'], ['ankle', 'enkel'], ['ankle', 'голеностопный сустав'], ['ankle', 'ayak bileği'], ['ankle', '踝关节'], ['ankle', '足関節'], ['ankle', '발목'], ['ankle', 'ข้อเท้า'], ['ankle', 'cổ chân'],
    ['foot', 'FOOT'], ['foot', 'RX de pie derecho AP'], ['foot', 'RX de pé direito'], ['foot', 'RX piedi'], ['foot', 'Fersenbein'], ['foot', 'dedo de pie'], ['foot', 'stopa'], ['foot', 'стопы'], ['foot', 'ayak'], ['foot', '足部'], ['foot', '발'], ['foot', 'เท้า'], ['foot', 'นิ้วเท้า'],
    ['cervical-spine', 'C-SPINE LAT'], ['cervical-spine', 'HWS'], ['cervical-spine', 'rachis cervical'], ['cervical-spine', 'ШОП'], ['cervical-spine', '颈椎'], ['cervical-spine', '頚椎'], ['cervical-spine', '경추'],
    ['thoracic-spine', 'T SPINE'], ['thoracic-spine', 'BWS'], ['thoracic-spine', 'TWK'], ['thoracic-spine', '胸椎'],
    ['lumbar-spine', 'L_SPINE'], ['lumbar-spine', 'MRI LUMBAR SPINE WO'], ['lumbar-spine', 'LWS'], ['lumbar-spine', 'ERECT L-SPINE LAT'], ['lumbar-spine', 'columna lumbar'], ['lumbar-spine', 'coluna lombar'], ['lumbar-spine', 'rachide lombosacrale'], ['lumbar-spine', 'kręgosłup lędźwiowy'], ['lumbar-spine', 'поясничный отдел позвоночника'], ['lumbar-spine', 'lomber'], ['lumbar-spine', '腰椎'], ['lumbar-spine', '요추'], ['lumbar-spine', 'lumbosacral spine'], ['lumbar-spine', 'cột sống thắt lưng'],
    ['thoracolumbar-spine', 'T-L SPINE'], ['thoracolumbar-spine', '胸腰椎'],
    ['whole-spine', 'WHOLE SPINE'], ['whole-spine', 'Ganzwirbelsäule'], ['whole-spine', 'rachis en totalité'], ['whole-spine', 'telerradiografía de columna'], ['whole-spine', 'EOS spine'], ['whole-spine', '全脊柱'], ['whole-spine', '전척추'], ['whole-spine', 'весь позвоночник'],
    ['whole-leg', 'LONG LEG AP'], ['whole-leg', 'Hip to ankle'], ['whole-leg', 'Ganzbeinaufnahme'], ['whole-leg', 'pangonogramme'], ['whole-leg', 'telerradiografía de miembros inferiores'], ['whole-leg', 'EOS lower limbs'], ['whole-leg', '双下肢全长'], ['whole-leg', '下肢全長'], ['whole-leg', '하지 전장'], ['whole-leg', 'FULL LENGTH LEGS'], ['whole-leg', 'hip knee and ankle'],
    ['shoulder', 'Shoulder Grashey'], ['shoulder', 'AC joints'], ['shoulder', 'Schulter'], ['shoulder', 'épaule'], ['shoulder', 'hombro'], ['shoulder', 'ombro'], ['shoulder', 'spalla'], ['shoulder', 'bark'], ['shoulder', 'плечевой сустав'], ['shoulder', 'omuz'], ['shoulder', '肩关节'], ['shoulder', '어깨'],
    ['elbow', 'coude'], ['elbow', 'Ellenbogen'], ['elbow', '肘'],
    ['wrist', 'LEFT WRIST'], ['wrist', 'Handgelenk'], ['wrist', 'poignet'], ['wrist', 'muñeca'], ['wrist', 'el bileği'], ['wrist', '腕关节'], ['wrist', '手関節'], ['wrist', '손목'],
    ['hand', 'XRAY RIGHT HAND'], ['hand', 'main droite'], ['hand', 'mano'], ['hand', 'ręka'], ['hand', '手'], ['hand', 'นิ้ว'],
    ['chest', 'CHEST PA'], ['head', 'BRAIN'], ['abdomen', 'ABDOMEN'], ['whole-body', 'WHOLE BODY'],
    // Wide, foreign or other things
    ['unknown', 'SPINE'], ['unknown', 'EXTREMITY'], ['unknown', 'main series'], ['unknown', '手术'], ['unknown', '손상'], ['unknown', 'el paciente'], ['unknown', 'PE protocol'], ['unknown', 'USG'], ['unknown', 'DR DARBOIS'], ['unknown', 'hip and hand'], ['unknown', 'teleradiografia'], ['unknown', 'FULL LENGTH'], ['unknown', ''],
  ])('%s: %s', (expected, text) => expect(readText(text).region.value).toBe(expected));
});

describe('sides', () => {
  it.each([
    ['right', 'KNEE RT'], ['right', 'e+1 KNEE-RT.'], ['right', 'R KNEE AP'], ['right', 'KNEE AP R'], ['right', 'RTKnee'], ['right', 'Knie re. ohne Belastung'], ['right', 'genou droit'], ['right', 'genou D'], ['right', 'rodilla dcha'], ['right', 'joelho direito'], ['right', 'ginocchio dx'], ['right', 'kolano prawe'], ['right', 'kolano P'], ['right', 'правый коленный сустав'], ['right', 'sağ diz'], ['right', 'SAG DIZ'], ['right', 'الركبة اليمنى'], ['right', '右膝'], ['right', '우측 무릎'], ['right', '무릎 (우)'], ['right', '右膝关节'], ['right', 'lutut kanan'], ['right', 'khớp gối phải'], ['right', 'เข่าขวา'], ['right', 'höger knä'], ['right', 'højre knæ'], ['right', 'rechter knie'], ['right', 'RX de pie derecho AP'],
    ['left', 'LEFT WRIST'], ['left', 'L HAND'], ['left', 'KNEE LAT L'], ['left', 'Knie li'], ['left', 'genou gauche'], ['left', 'GENOU G'], ['left', 'rodilla izq'], ['left', 'joelho E'], ['left', 'ginocchio sin sotto carico'], ['left', 'ginocchio sx'], ['left', 'kolano lewe'], ['left', 'левая стопа'], ['left', 'sol diz'], ['left', '左膝'], ['left', '좌측 무릎'], ['left', 'khớp gối trái'], ['left', 'เข่าซ้าย'], ['left', 'venstre knæ'],
    ['both', 'Rosenberg both knees'], ['both', 'Knie bds.'], ['both', 'KNEES R+L'], ['both', 'KNEE B/L'], ['both', 'LT/RT KNEES'], ['both', 'deux genoux'], ['both', 'ambas rodillas'], ['both', 'ginocchia bilaterali'], ['both', 'oba kolana'], ['both', 'обе стопы'], ['both', 'her iki diz'], ['both', 'كلتا الركبتين'], ['both', '両膝'], ['both', '양측 무릎'], ['both', '양 무릎'], ['both', '双膝负重位'], ['both', 'hai bên khớp gối'], ['both', 'begge knæ'],
    // Traps: diagnosis, digital x-ray, sagittal, rule out, articles, decubitus, dominance
    ['unknown', 'Knee Dx: osteoarthritis'], ['unknown', 'DX KNEE AP'], ['unknown', 'KNEE SAG T2'], ['unknown', 'SAG 3D KNEE'], ['unknown', 'KNEE R/O FRACTURE'], ['unknown', 'Röntgen der Hand'], ['unknown', 'JOELHO E TORNOZELO'], ['unknown', 'L-SPINE AP'], ['unknown', 'rodilla sin carga'], ['unknown', 'Re: results'], ['unknown', 'left lateral chest'], ['unknown', 'L SPINE right bending'], ['unknown', 'right hand dominant'], ['unknown', 'genou 2 incidences'], ['unknown', 'genou deux incidences'], ['unknown', '右側臥位 膝'], ['unknown', '膝 경우'], ['unknown', 'KNEE AP L5'], ['unknown', 'sx after surgery knee'], ['unknown', 'KNEE'], ['unknown', '手 左右差'], ['unknown', 'diz sağlıklı'],
  ])('%s: %s', (expected, text) => expect(readText(text).side.value).toBe(expected));
});

describe('views', () => {
  it.each([
    ['AP', 'KNEE AP'], ['AP', 'Knie a.p.'], ['PA', 'HAND PA'], ['frontal', 'BÄCKEN FRONTAL'], ['frontal', 'genou de face'], ['frontal', 'GENOU DROIT FACE EN CHARGE'], ['frontal', '双膝负重位正位'], ['frontal', '膝関節 立位正面'], ['AP', '무릎 전후면'], ['frontal', 'rodilla frente'], ['frontal', 'стопа прямая проекция'],
    ['lateral', 'KNEE LAT'], ['lateral', 'Knie seitlich'], ['lateral', 'genou profil'], ['lateral', 'rodilla perfil'], ['lateral', 'ginocchio laterale'], ['lateral', 'kolano boczne'], ['lateral', 'боковая проекция'], ['lateral', 'diz yan'], ['lateral', '膝关节侧位'], ['lateral', '膝 側面'], ['lateral', '무릎 측면'], ['lateral', 'khớp gối nghiêng'], ['lateral', 'Cervical LAT'], ['lateral', 'knee 30° flexion lateral'],
    ['oblique', 'Cervical OBLI 1'], ['oblique', 'Hand schräg'], ['oblique', '足 斜位'],
    ['skyline', 'knee skyline'], ['skyline', 'Knee sunrise'], ['skyline', 'patella axial'], ['skyline', 'Knee axial'], ['skyline', 'Patella Défilé'], ['skyline', 'axial de rótula'], ['skyline', '髌骨轴位'], ['skyline', 'Knie tangential'],
    ['notch', 'knee notch'], ['notch', 'Knee tunnel view'], ['PA-flexion', 'Rosenberg both knees'], ['PA-flexion', 'genoux schuss'], ['PA-flexion', 'knee PA 45 flexion'], ['PA-flexion', 'knees fixed flexion PA'], ['PA-flexion', 'KNEE PA FLEXION STANDING'],
    ['long-leg', 'LONG LEG AP STANDING'], ['long-leg', 'Ganzbeinaufnahme'], ['long-leg', '双下肢全长站立位'], ['lateral', 'long leg lateral'],
    ['frog-leg-lateral', 'hip frog leg'], ['frog-leg-lateral', 'Hüfte Lauenstein'], ['frog-leg-lateral', '髋关节蛙式位'], ['cross-table-lateral', 'HIP X-TABLE LAT'], ['cross-table-lateral', 'KNEE X-TABLE LAT'], ['cross-table-lateral', 'hip axial'], ['Dunn', 'Hip Dunn 45'], ['false-profile', 'hanche faux profil'], ['Judet', 'pelvis judet'], ['inlet', 'pelvis inlet'], ['outlet', 'PELVIS OUTLET'],
    ['true-AP', 'shoulder Grashey'], ['true-AP', 'shoulder true AP'], ['AP', 'knee true AP'], ['axillary', 'Shoulder axial'], ['axillary', 'shoulder axillary lateral'], ['scapular-Y', 'shoulder outlet'], ['scapular-Y', 'Shoulder Y view'], ['scapular-Y', 'Neer shoulder'], ['scapular-Y', '肩关节 冈上肌出口位'], ['Zanca', 'AC joint zanca'], ['Garth', 'shoulder garth'], ['Stryker', 'shoulder stryker notch'],
    ['mortise', 'ANKLE MORTISE'], ['dorsoplantar', 'Fuß dp'], ['PA', 'Hand dp'], ['hindfoot', 'Saltzman view'], ['Harris', 'calcaneus axial'],
    ['flexion', 'L-SPINE LAT FLEXION'], ['extension', 'C spine lateral extension'], ['flexion-extension', 'LWS Funktionsaufnahmen'], ['flexion-extension', 'L SPINE FLEX/EXT'], ['flexion-extension', '腰椎过伸过屈位'], ['flexion', '腰椎 前屈'], ['bending', 'whole spine bending right'], ['Ferguson', 'L spine ferguson'], ['open-mouth', 'C-SPINE ODONTOID'], ['swimmer', "C SPINE SWIMMER'S"], ['stress', 'ankle stress view'],
    // Several, none, or something else
    ['unknown', 'KNEE AP/LAT'], ['unknown', 'XR CHEST 2 VIEWS AP OR PA+LAT'], ['unknown', 'KNEE'], ['unknown', 'lateral meniscus knee'], ['unknown', 'knee stress fracture'], ['unknown', 'right lateral decubitus'], ['unknown', 'face CT'], ['unknown', 'SPINE AP LAT FLEX EXT'],
  ])('%s: %s', (expected, text) => expect(readText(text).view.value).toBe(expected));
});

it('bounds its work on hostile text', () => {
  const text = 'non weight '.repeat(20_000);
  expect(readText(text).standing.value).toBe('unknown');
});
