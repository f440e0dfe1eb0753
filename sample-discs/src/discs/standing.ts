import type { Standing, Strength } from '@overread/imaging';
import type { Verdict } from '@overread/readiness';
import type { DataSet } from '../dicom/element.ts';
import { abroad, ana, type Country } from '../headers/person.ts';
import type { VendorName } from '../headers/vendor.ts';
import type { SampleDisc } from '../sample-disc.ts';
import { template } from './complete.ts';
import { disc } from './lay-out.ts';
import { radiograph } from './templates.ts';

/** How one frontal knee film is described standing and lying, in the words and from the units of many countries. */
const rows: readonly (readonly [language: string, vendor: VendorName, standing: string, lying: string])[] = [
  ['en', 'ge', 'KNEE AP WEIGHT-BEARING', 'Knee AP NON WEIGHT BEARING'],
  ['de', 'siemens', 'Knie bds. a.p. im Stehen', 'Knie a.p. ohne Belastung'],
  ['fr', 'carestream', 'GENOU DROIT FACE EN CHARGE', 'genou face sans charge'],
  ['es', 'philips', 'Rodilla AP en carga', 'rodilla AP sin carga'],
  ['pt', 'agfa', 'JOELHO AP COM CARGA', 'joelho AP sem carga'],
  ['it', 'fujifilm', 'RX ginocchio AP sotto carico', 'ginocchio AP senza carico'],
  ['nl', 'agfa', 'Knie AP belast staand', 'knie AP onbelast'],
  ['pl', 'siemens', 'Kolano AP na stojąco', 'kolano AP bez obciążenia'],
  ['ru', 'philips', 'Коленный сустав прямая стоя', 'Коленный сустав прямая без нагрузки'],
  ['tr', 'ge', 'Diz AP ayakta basarak', 'Diz AP yatarak'],
  ['ar', 'carestream', 'ركبة AP وقوفا', 'ركبة AP بدون تحميل'],
  ['ja', 'konica', '膝関節 立位正面', '膝 正面 非荷重'],
  ['ko', 'fujifilm', '무릎 기립 AP', '슬관절 AP 비체중부하'],
  ['zh-Hans', 'uih', '双膝负重位正位', '膝关节正位非负重位'],
  ['zh-Hant', 'canon', '膝關節站立位正位', '膝關節正位不負重'],
  ['id', 'mindray', 'Genu AP berdiri', 'genu AP tanpa beban'],
  ['vi', 'mindray', 'khớp gối AP chịu lực', 'khớp gối AP không chịu lực'],
  ['th', 'fujifilm', 'เข่า AP ท่ายืน', 'เข่า AP ไม่ลงน้ำหนัก'],
];

const knee = template('knee-replacement');
const beside = knee.films.slice(1, 3);

interface Row {
  readonly words: string;
  readonly standing: Standing;
  readonly strength?: Strength;
  readonly verdict: Verdict;
  readonly studyWords?: string;
  readonly more?: DataSet;
  readonly vendor?: VendorName;
  readonly country?: string;
  readonly title?: SampleDisc['title'];
  readonly problem?: 'standing-contradicted';
}

/** A frontal film about which only `row` differs, with the lateral and the skyline view beside it. */
function film(id: string, row: Row): SampleDisc {
  const both = /bds|双膝/.test(row.words);
  const [person, characters] =
    row.country && row.country in abroad ? abroad[row.country as Country] : ([ana, 'ISO_IR 192'] as const);
  const frontal = radiograph(1, row.words, {
    person,
    characters,
    modality: 'CR',
    side: both ? 'B' : 'R',
    vendor: row.vendor ?? 'siemens',
    studyWords: row.studyWords ?? 'XR',
    more: row.more ?? [],
    picture: both ? 'both-knees' : 'knee-front-worn',
    truth: {
      region: 'knee',
      view: 'AP',
      standing: row.standing,
      ...(row.strength === undefined ? {} : { standingStrength: row.strength }),
    },
  });
  return disc({
    id,
    title: row.title ?? {
      en: `A knee film described as “${row.words}”`,
      zh: `膝关节片，描述为“${row.words}”`,
    },
    template: knee,
    films: [
      frontal,
      ...beside.map(
        (one) =>
          ({
            ...one,
            person,
            characters,
            vendor: row.vendor === 'eos' ? 'siemens' : (row.vendor ?? 'siemens'),
          }) as const,
      ),
    ],
    expected: {
      verdict: both && row.verdict === 'met' ? 'reviewable' : 'reviewable-with-limits',
      findings: { 'knee.xr.ap_wb': row.verdict },
      problems: row.problem === undefined ? [] : [{ code: row.problem }],
    },
  });
}

const code = (value: string, scheme: string, meaning: string): DataSet => [
  [0x00080100, 'SH', value],
  [0x00080102, 'SH', scheme],
  [0x00080104, 'LO', meaning],
];

const held = (posture: DataSet, modifier?: DataSet): DataSet => [
  [0x00540410, 'SQ', [modifier === undefined ? posture : [...posture, [0x00540412, 'SQ', [modifier]]]]],
];

const erect = code('C86043', 'NCIt', 'erect');

/** Standing said in codes, by equipment only, in two minds, or not at all. */
const otherwise: Readonly<Record<string, Row>> = {
  'knee-standing-unsaid': { words: 'KNEE AP', standing: 'unknown', verdict: 'unknown' },
  'knee-standard-is-not-standing': { words: 'KNEE STANDARD 2V AP', standing: 'unknown', verdict: 'unknown' },
  'knee-outstanding-is-not-standing': {
    words: 'KNEE AP OUTSTANDING REPORT',
    standing: 'unknown',
    verdict: 'unknown',
  },
  'knee-standing-coded': {
    words: 'KNEE AP',
    more: held(erect, code('10904000', 'SCT', 'standing')),
    standing: 'yes',
    strength: 'proven',
    verdict: 'met',
    title: { en: 'Standing by code, in no words', zh: '站立位以代码注明' },
  },
  'knee-standing-coded-of-old': {
    words: 'KNEE AP',
    more: held(code('F-10440', '99SDM', 'erect')),
    standing: 'yes',
    strength: 'likely',
    verdict: 'met',
    title: { en: 'Upright by a code of the old kind', zh: '以旧式代码注明直立' },
  },
  'knee-weight-bearing-coded': {
    words: 'KNEE AP',
    more: [
      [
        0x00400555,
        'SQ',
        [
          [
            [0x0040a040, 'CS', 'CODE'],
            [0x0040a043, 'SQ', [code('130324', 'DCM', 'Functional condition present during acquisition')]],
            [0x0040a168, 'SQ', [code('87731000', 'SCT', 'Weight bearing')]],
          ],
        ],
      ],
    ],
    standing: 'yes',
    strength: 'proven',
    verdict: 'met',
    title: { en: 'Weight bearing in the acquisition context', zh: '采集信息中以代码注明负重' },
  },
  'knee-lying-coded': {
    words: 'KNEE AP',
    more: held(code('102538003', 'SCT', 'recumbent')),
    standing: 'no',
    strength: 'proven',
    verdict: 'missing',
    title: { en: 'Lying by code', zh: '以代码注明卧位' },
  },
  'knee-erect-but-sitting': {
    words: 'KNEE AP',
    more: held(erect, code('33586001', 'SCT', 'sitting')),
    standing: 'no',
    verdict: 'missing',
    title: { en: 'Upright, but sitting', zh: '直立但为坐位' },
  },
  'knee-standing-by-equipment': {
    words: 'KNEE AP',
    vendor: 'eos',
    standing: 'yes',
    strength: 'claimed',
    verdict: 'doubtful',
    title: { en: 'Only the maker of the unit hints at standing', zh: '仅设备型号提示站立位' },
  },
  'knee-standing-contradicted': {
    words: 'KNEE AP STANDING / SUPINE',
    standing: 'unknown',
    strength: 'contradicted',
    verdict: 'doubtful',
    problem: 'standing-contradicted',
    title: { en: 'Standing and lying in one description', zh: '同时写着站立与卧位' },
  },
  'knee-standing-by-study': {
    words: 'KNEE AP',
    studyWords: 'KNEE STANDING',
    standing: 'yes',
    strength: 'likely',
    verdict: 'met',
    title: { en: 'Only the name of the study says standing', zh: '仅检查名称写明站立' },
  },
  'knee-series-lies-study-stands': {
    words: 'KNEE AP SUPINE',
    studyWords: 'KNEE STANDING',
    standing: 'no',
    verdict: 'missing',
    title: { en: 'The study says standing, the film says supine', zh: '检查写站立，片子写仰卧' },
  },
  'knee-stress-is-not-load': {
    words: 'Knie a.p. gehaltene Aufnahme',
    country: 'de',
    standing: 'unknown',
    verdict: 'unknown',
  },
};

export const standingDiscs: readonly SampleDisc[] = [
  ...rows.map(([language, vendor, words]) =>
    film(`knee-standing-${language}`, { words, vendor, country: language, standing: 'yes', verdict: 'met' }),
  ),
  ...rows.map(([language, vendor, , words]) =>
    film(`knee-lying-${language}`, { words, vendor, country: language, standing: 'no', verdict: 'missing' }),
  ),
  ...Object.entries(otherwise).map(([id, row]) => film(id, row)),
];
