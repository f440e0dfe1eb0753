import type { Standing } from '@overread/imaging';
import type { Verdict } from '@overread/readiness';
import { complete } from './complete.ts';
import { layOut, papersOf } from './lay-out.ts';
import { radiograph } from './templates.ts';
import type { SampleDisc } from './sample-disc.ts';

/** How one frontal knee film is described, and what that says of standing. */
const rows: readonly (readonly [language: string, standing: string, lying: string])[] = [
  ['en', 'KNEE AP WEIGHT-BEARING', 'Knee AP NON WEIGHT BEARING'],
  ['de', 'Knie bds. a.p. im Stehen', 'Knie a.p. ohne Belastung'],
  ['fr', 'GENOU DROIT FACE EN CHARGE', 'genou face sans charge'],
  ['es', 'Rodilla AP en carga', 'rodilla AP sin carga'],
  ['pt', 'JOELHO AP COM CARGA', 'joelho AP sem carga'],
  ['it', 'RX ginocchio AP sotto carico', 'ginocchio AP senza carico'],
  ['nl', 'Knie AP belast staand', 'knie AP onbelast'],
  ['pl', 'Kolano AP na stojąco', 'kolano AP bez obciążenia'],
  ['ru', 'Коленный сустав прямая стоя', 'Коленный сустав прямая без нагрузки'],
  ['tr', 'Diz AP ayakta basarak', 'Diz AP yatarak'],
  ['ar', 'ركبة AP وقوفا', 'ركبة AP بدون تحميل'],
  ['ja', '膝関節 立位正面', '膝 正面 非荷重'],
  ['ko', '무릎 기립 AP', '슬관절 AP 비체중부하'],
  ['zh-Hans', '双膝负重位正位', '膝关节正位非负重位'],
  ['zh-Hant', '膝關節站立位正位', '膝關節正位不負重'],
  ['id', 'Genu AP berdiri', 'genu AP tanpa beban'],
  ['vi', 'khớp gối AP chịu lực', 'khớp gối AP không chịu lực'],
  ['th', 'เข่า AP ท่ายืน', 'เข่า AP ไม่ลงน้ำหนัก'],
];

const knee = complete['knee-replacement'];

function disc(id: string, words: string, standing: Standing, verdict: Verdict): SampleDisc {
  const frontal = radiograph(1, {
    words: Buffer.from(words),
    side: /bds|双膝/.test(words) ? 'B' : 'R',
    characters: 'ISO_IR 192',
    studyWords: 'XR',
    modality: 'CR',
  });
  return {
    id,
    title: { en: `A knee film described as “${words}”`, zh: `膝关节片，描述为“${words}”` },
    caseType: 'knee-replacement',
    circumstances: knee.circumstances,
    make: () => layOut({ films: [frontal, ...knee.films.slice(1, 3)], stacks: [], files: papersOf(knee) }),
    expected: {
      patients: 1,
      series: { 1: { region: 'knee', standing } },
      findings: { 'knee.xr.ap_wb': verdict },
    },
  };
}

/** The same knee, standing and lying down, in the words of eighteen languages; and words that say neither. */
export const languageDiscs: readonly SampleDisc[] = [
  ...rows.map(([language, standing]) => disc(`knee-standing-${language}`, standing, 'yes', 'met')),
  ...rows.map(([language, , lying]) => disc(`knee-lying-${language}`, lying, 'no', 'missing')),
  disc('knee-standing-unsaid', 'KNEE AP', 'unknown', 'unknown'),
  disc('knee-standard-is-not-standing', 'KNEE STANDARD 2V AP', 'unknown', 'unknown'),
];
