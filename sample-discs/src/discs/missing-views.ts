import type { Assessment, Verdict } from '@overread/readiness';
import type { Film } from '../headers/film.ts';
import type { SampleDisc } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc } from './lay-out.ts';
import { from } from './templates.ts';

interface Row {
  readonly of: TemplateName;
  readonly title: SampleDisc['title'];
  readonly films: (films: readonly Film[]) => readonly Film[];
  readonly findings: Readonly<Record<string, Verdict>>;
  readonly verdict?: Assessment['verdict'];
}

const described =
  (words: string, standing: 'no' | 'unknown', only?: readonly number[]) =>
  (films: readonly Film[]): readonly Film[] =>
    films.map((one) =>
      only === undefined || only.includes(one.series)
        ? { ...one, words: words.replace('*', one.view || 'OBL'), truth: { ...one.truth, standing } }
        : one,
    );

const without =
  (...series: readonly number[]) =>
  (films: readonly Film[]): readonly Film[] =>
    films.filter((one) => !series.includes(one.series));

const rows: Readonly<Record<string, Row>> = {
  'knee-no-frontal-view': {
    of: 'knee-replacement',
    title: { en: 'No frontal view of the knee', zh: '缺膝关节正位片' },
    films: without(1, 4, 5),
    findings: { 'knee.xr.ap_wb': 'missing', 'knee.xr.lat': 'met' },
  },
  'knee-no-lateral-view': {
    of: 'knee-replacement',
    title: { en: 'No lateral view of the knee', zh: '缺膝关节侧位片' },
    films: without(2),
    findings: { 'knee.xr.lat': 'missing', 'knee.xr.ap_wb': 'met' },
  },
  'hip-no-pelvis': {
    of: 'hip-replacement',
    title: { en: 'A hip and no pelvis', zh: '只有单髋侧位，没有骨盆正位' },
    films: without(1),
    findings: { 'hip.xr.ap_pelvis': 'missing' },
  },
  'hip-no-lateral': {
    of: 'hip-replacement',
    title: { en: 'A pelvis and no lateral view', zh: '只有骨盆正位，没有侧位' },
    films: without(2),
    findings: { 'hip.xr.lat': 'missing', 'hip.xr.ap_pelvis': 'met' },
  },
  'hip-standing-unsaid': {
    of: 'hip-replacement',
    title: { en: 'A pelvis that does not say whether standing', zh: '骨盆片未注明是否站立' },
    films: described('PELVIS AP', 'unknown', [1]),
    findings: { 'hip.xr.ap_pelvis': 'met', 'hip.xr.wb': 'unknown' },
  },
  'spine-no-standing-films': {
    of: 'spine',
    title: { en: 'A back without standing films', zh: '缺腰椎站立位片' },
    films: without(1, 2),
    findings: { 'spine.xr.standing': 'missing', 'spine.mr': 'met' },
  },
  'spine-lying-films': {
    of: 'spine',
    title: { en: 'A back filmed lying down', zh: '腰椎片为卧位' },
    films: described('L-SPINE * SUPINE', 'no', [1, 2]),
    findings: { 'spine.xr.standing': 'missing' },
  },
  'spine-no-bending': {
    of: 'spine',
    title: { en: 'A fusion planned without flexion and extension', zh: '拟行融合却无动力位片' },
    films: without(3, 4),
    findings: { 'spine.xr.flex_ext': 'missing' },
  },
  'foot-lying': {
    of: 'foot',
    title: { en: 'A bunion filmed without weight', zh: '拇外翻片为非负重位' },
    films: (films) =>
      described(
        'FOOT LATERAL NON WEIGHT BEARING',
        'no',
        [2],
      )(described('FOOT DP NON WEIGHT BEARING', 'no', [1])(films)),
    findings: { 'fa.xr.foot_wb': 'missing' },
  },
  'ankle-standing-unsaid': {
    of: 'foot-ankle',
    title: { en: 'An ankle that does not say whether standing', zh: '踝关节片未注明是否负重' },
    films: (films) =>
      films.map((one) => ({
        ...one,
        words: one.words.toString().replace(' WEIGHT BEARING', ''),
        truth: { ...one.truth, standing: 'unknown' },
      })),
    findings: { 'fa.xr.ankle_wb': 'unknown' },
  },
  'leg-axis-lying': {
    of: 'deformity-limb',
    title: { en: 'A leg axis taken lying down', zh: '下肢全长片为卧位' },
    films: described('LONG LEG AP SUPINE', 'no', [1]),
    findings: { 'def.limb.long_leg': 'missing' },
  },
  'leg-axis-missing': {
    of: 'deformity-limb',
    title: { en: 'A bow leg without the long film', zh: '下肢畸形缺全长片' },
    films: without(1),
    findings: { 'def.limb.long_leg': 'missing' },
    verdict: 'not-yet',
  },
  'whole-spine-no-lateral': {
    of: 'deformity',
    title: { en: 'A curved spine seen from one direction only', zh: '脊柱全长仅有正位' },
    films: without(2),
    findings: { 'def.spine.full': 'missing' },
  },
  'shoulder-no-axillary': {
    of: 'shoulder-cuff',
    title: { en: 'A shoulder without the axillary view', zh: '肩关节缺腋位片' },
    films: without(2),
    findings: { 'sh.xr.axillary': 'missing', 'sh.mr': 'met' },
  },
  'fracture-one-view': {
    of: 'fracture-fresh',
    title: { en: 'A fracture seen from one direction only', zh: '骨折仅有一个方向的片子' },
    films: without(2),
    findings: { 'fx.xr.ortho': 'missing' },
  },
  'failed-knee-no-first-films': {
    of: 'fracture-revision',
    title: { en: 'A failed knee without its first films', zh: '失败的膝关节缺术后早期片' },
    films: without(3),
    findings: { 'rev.xr.postop': 'missing', 'rev.xr.current': 'met' },
  },
  'nonunion-one-date': {
    of: 'fracture-nonunion',
    title: { en: 'An unhealed shin on one day only', zh: '骨不连仅有一个日期的片子' },
    films: without(3),
    findings: { 'fx.xr.serial': 'missing', 'fx.xr.initial': 'missing' },
  },
  'spanish-foot-is-not-standing': {
    of: 'foot',
    title: { en: '“RX de pie” is a foot, not standing', zh: '西班牙语“RX de pie”是足部，不是站立' },
    films: (films) =>
      films.map((one) => ({
        ...one,
        ...from('es'),
        words: `RX de pie derecho ${one.view === 'LATERAL' ? 'lateral' : one.series === 1 ? 'AP' : 'oblicua'}`,
        region: '',
        truth: {
          ...one.truth,
          region: 'foot',
          standing: 'unknown',
          view: one.series === 1 ? 'AP' : (one.truth.view ?? 'unknown'),
        },
      })),
    findings: { 'fa.xr.foot_wb': 'unknown' },
  },
};

export const missingViewDiscs: readonly SampleDisc[] = Object.entries(rows).map(
  ([id, { of, title, films, findings, verdict }]) =>
    disc({
      id,
      title,
      template: template(of),
      films: films(template(of).films),
      expected: { verdict: verdict ?? 'reviewable-with-limits', findings },
    }),
);
