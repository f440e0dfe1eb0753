import type { Film } from '../headers/film.ts';
import type { Country } from '../headers/person.ts';
import type { VendorName } from '../headers/vendor.ts';
import type { SampleDisc, Truth } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc } from './lay-out.ts';
import { from } from './templates.ts';

interface Abroad {
  readonly of: TemplateName;
  readonly country: Country;
  readonly vendor: VendorName;
  /** Descriptions of the template's films in order; no view, side or body part is said elsewhere in the header. */
  readonly words: readonly string[];
  /** Where the words say less than the template's truth. */
  readonly truth?: readonly Truth[];
}

/** Joints of other countries, said in words only. */
const rows: readonly Abroad[] = [
  {
    of: 'hip-replacement',
    country: 'de',
    vendor: 'siemens',
    words: ['Beckenübersicht a.p. im Stehen', 'Hüfte re. Lauenstein'],
  },
  {
    of: 'hip-replacement',
    country: 'fr',
    vendor: 'carestream',
    words: ['BASSIN FACE DEBOUT', 'HANCHE DROITE LEQUESNE faux profil'],
    truth: [{ view: 'frontal' }, { view: 'false-profile' }],
  },
  {
    of: 'hip-replacement',
    country: 'zh-Hans',
    vendor: 'uih',
    words: ['骨盆正位 站立位', '右髋关节蛙式位'],
    truth: [{ view: 'frontal' }, {}],
  },
  {
    of: 'spine-cervical',
    country: 'ja',
    vendor: 'konica',
    words: ['頸椎 立位 正面', '頸椎 立位 側面', '頸椎 前屈', '頸椎 後屈'],
    truth: [{ view: 'frontal' }, {}, {}, {}],
  },
  {
    of: 'shoulder-cuff',
    country: 'it',
    vendor: 'fujifilm',
    words: ['RX spalla dx true AP Grashey', 'RX spalla dx axillary', 'RX spalla dx Y view'],
  },
  {
    of: 'foot',
    country: 'pl',
    vendor: 'agfa',
    words: ['Stopa prawa AP w obciążeniu', 'Stopa prawa boczne w obciążeniu', 'Stopa prawa skos'],
    truth: [{ view: 'AP' }, {}, {}],
  },
  {
    of: 'foot-ankle',
    country: 'ru',
    vendor: 'philips',
    words: [
      'Голеностопный сустав правый прямая с нагрузкой',
      'Голеностопный сустав правый mortise с нагрузкой',
      'Голеностопный сустав правый боковая с нагрузкой',
    ],
    truth: [{ view: 'frontal' }, {}, {}],
  },
  {
    of: 'deformity-limb',
    country: 'zh-Hans',
    vendor: 'mindray',
    words: ['双下肢全长站立位正位', '右膝关节侧位'],
  },
  {
    of: 'deformity-limb',
    country: 'es',
    vendor: 'philips',
    words: ['Telemetría de miembros inferiores en bipedestación', 'Rodilla derecha lateral'],
    truth: [{ side: 'unknown' }, {}],
  },
  {
    of: 'knee-replacement',
    country: 'ko',
    vendor: 'fujifilm',
    words: [
      '양측 무릎 기립 AP',
      '우측 무릎 측면',
      '우측 무릎 skyline',
      '양측 무릎 Rosenberg',
      '양측 하지 전장 기립',
    ],
  },
];

const told = (one: Film, row: Abroad, index: number): Film => ({
  ...one,
  ...from(row.country),
  vendor: row.vendor,
  modality: 'CR',
  words: row.words[index] ?? '',
  studyWords: '',
  region: '',
  view: '',
  side: '',
  truth: { ...one.truth, ...row.truth?.[index] },
});

export const wordDiscs: readonly SampleDisc[] = rows.map((row) => {
  const of = template(row.of);
  const met = of.met.filter((id) => /xr/.test(id));
  const open = row.country === 'es';
  return disc({
    id: `${row.of}-in-words-${row.country}`,
    title: {
      en: `${of.title.en} (said in words only: ${row.words[0] ?? ''})`,
      zh: `${of.title.zh}（仅以文字注明：${row.words[0] ?? ''}）`,
    },
    template: of,
    films: of.films.map((one, index) => told(one, row, index)),
    stacks: of.stacks.map((one) => ({ ...one, ...from(row.country) })),
    expected: {
      verdict: open ? 'reviewable-with-limits' : 'reviewable',
      findings: open ? {} : Object.fromEntries(met.map((id) => [id, 'met'])),
    },
  });
});
