import type { DataSet } from '../dicom/element.ts';
import { bela, tom } from '../headers/person.ts';
import type { Stack } from '../headers/stack.ts';
import { template } from './complete.ts';
import { enhancedMr } from './enhanced-mr.ts';
import { each, first, only, stackDiscs, without } from './stack-fault.ts';
import { mr } from './templates.ts';

const acl = template('acl-meniscus');

const lossy = (ratio: string): DataSet => [
  [0x00282110, 'CS', '01'],
  [0x00282112, 'DS', ratio],
  [0x00282114, 'CS', 'ISO_10918_1'],
];

const knee = { region: 'knee', side: 'right' } as const;

/** Proton density and T2 of the same slices, told apart by echo time only. */
const twoEchoes: readonly Stack[] = (['PD', 'T2'] as const).map((look, index) =>
  mr(15, 'DUAL ECHO', {
    person: tom,
    plane: 'coronal',
    picture: 'knee-coronal',
    look,
    numberFrom: index * 14,
    truth: { region: 'knee' },
  }),
);

/** What goes wrong with MRI. */
export const mrDiscs = stackDiscs({
  'acl-missing-slice': {
    of: 'acl-meniscus',
    en: 'One slice is missing',
    zh: '缺一层',
    stacks: first({ lost: [6] }, { images: 13, missingSlices: 1 }),
    findings: { 'acl.mr': 'met', 'images.complete': 'doubtful' },
    expected: { problems: [{ code: 'missing-slices' }] },
  },
  'spine-missing-slice': {
    of: 'spine',
    en: 'One slice of the back is missing',
    zh: '腰椎缺一层',
    stacks: first({ lost: [5] }, { images: 13, missingSlices: 1 }),
    findings: { 'images.complete': 'doubtful' },
    expected: { problems: [{ code: 'missing-slices' }] },
  },
  'shoulder-missing-slices': {
    of: 'shoulder-cuff',
    en: 'Every stack of the shoulder has a gap',
    zh: '肩部各序列均有缺层',
    stacks: each({ lost: [3, 9] }, { images: 12, missingSlices: 2 }),
    findings: { 'images.complete': 'doubtful' },
    expected: { problems: [{ code: 'missing-slices' }] },
  },
  'acl-many-missing-slices': {
    of: 'acl-meniscus',
    en: 'More than a tenth of the slices is missing',
    zh: '缺失超过十分之一的层面',
    stacks: each({ lost: [4, 5, 6, 11] }, { images: 10, missingSlices: 4 }),
    findings: { 'images.complete': 'doubtful' },
    expected: { problems: [{ code: 'missing-slices' }] },
  },
  'acl-duplicates': {
    of: 'acl-meniscus',
    en: 'Every slice of a series is there twice',
    zh: '某序列每层重复一份',
    stacks: first({}, { images: 14, missingSlices: 0 }),
    also: (files) =>
      files
        .filter(({ listed }) => listed?.seriesNumber === 11)
        .map((one) => ({ ...one, path: `COPY/${one.path}` })),
    findings: { 'acl.mr': 'met' },
    expected: { verdict: 'reviewable', problems: [{ code: 'duplicate-instances' }] },
  },
  'acl-without-fat-suppression': {
    of: 'acl-meniscus',
    en: 'No fat-suppressed series',
    zh: '没有压脂序列',
    stacks: (stacks) =>
      stacks.map((one) =>
        one.look === 'T1'
          ? one
          : {
              ...one,
              look: 'PD',
              words: one.words.toString().replace(' FS', ''),
              truth: { ...one.truth, fatSuppressed: 'no' },
            },
      ),
    findings: { 'acl.mr': 'met', 'mr.knee.sequences': 'missing' },
  },
  'shoulder-without-fat-suppression': {
    of: 'shoulder-cuff',
    en: 'A shoulder with no fat-suppressed series',
    zh: '肩关节没有压脂序列',
    stacks: (stacks) =>
      stacks.map((one) =>
        one.look === 'T1'
          ? one
          : {
              ...one,
              look: 'T2',
              words: one.words.toString().replace(/(T2|PD) FS/, 'T2'),
              truth: { ...one.truth, weighting: 'T2', fatSuppressed: 'no' },
            },
      ),
    findings: { 'mr.shoulder.sequences': 'missing' },
  },
  'shoulder-without-t1': {
    of: 'shoulder-cuff',
    en: 'A shoulder without the T1 that shows the muscle',
    zh: '肩关节缺显示肌肉的 T1',
    stacks: without(13),
    findings: { 'sh.mr': 'met', 'mr.shoulder.muscle': 'missing' },
  },
  'acl-one-plane': {
    of: 'acl-meniscus',
    en: 'One plane only',
    zh: '只有一个平面',
    stacks: only(11),
    findings: { 'acl.mr': 'met', 'mr.knee.sequences': 'missing' },
  },
  'acl-thick-slices': {
    of: 'acl-meniscus',
    en: 'Slices of 6 mm',
    zh: '层厚 6 毫米',
    stacks: each({ thickness: 6, spacing: 6.6 }),
    findings: { 'mr.knee.slices': 'doubtful' },
  },
  'cervical-thick-slices': {
    of: 'spine-cervical',
    en: 'Neck slices of 4 mm',
    zh: '颈椎层厚 4 毫米',
    stacks: each({ thickness: 4, spacing: 4.4 }),
    findings: { 'mr.cervical.slices': 'doubtful' },
  },
  'acl-low-field': {
    of: 'acl-meniscus',
    en: 'A 0.3 T scanner',
    zh: '0.3 T 低场机',
    stacks: each({ field: 0.3 }),
    findings: { 'acl.mr': 'met', 'mr.knee.field': 'doubtful' },
  },
  'acl-lossy-strong': {
    of: 'acl-meniscus',
    en: 'Lossy, twenty to one',
    zh: '有损压缩 20:1',
    stacks: each({ more: lossy('20') }),
    findings: { 'images.lossless': 'doubtful' },
    expected: { problems: [{ code: 'lossy-compression' }] },
  },
  'acl-lossy-mild': {
    of: 'acl-meniscus',
    en: 'Lossy, five to one',
    zh: '有损压缩 5:1',
    stacks: each({ more: lossy('5') }),
    findings: { 'images.lossless': 'met' },
    expected: { verdict: 'reviewable' },
  },
  'acl-localizer-only': {
    of: 'acl-meniscus',
    en: 'Only the localizer',
    zh: '只有定位像',
    stacks: () => [
      mr(11, 'LOCALIZER 3 PLANE', {
        person: tom,
        slices: 3,
        spacing: 10,
        more: [[0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\LOCALIZER']],
        truth: { kind: 'localizer', missingSlices: 0 },
      }),
    ],
    findings: { 'acl.mr': 'missing' },
    expected: { verdict: 'not-yet' },
  },
  'acl-no-words': {
    of: 'acl-meniscus',
    en: 'No words, only numbers',
    zh: '无文字，仅有参数',
    stacks: (stacks) => stacks.map((one) => ({ ...one, words: `SERIES ${one.series}` })),
    findings: { 'acl.mr': 'met', 'mr.knee.sequences': 'met' },
    expected: { verdict: 'reviewable' },
  },
  'acl-fat-suppression-unsaid': {
    of: 'acl-meniscus',
    en: 'Whether fat was suppressed is not said',
    zh: '未注明是否压脂',
    stacks: (stacks) =>
      stacks.map((one) => ({
        ...one,
        words: `SERIES ${one.series}`,
        without: [0x00180022],
        truth: { ...one.truth, fatSuppressed: 'unknown' },
      })),
    findings: { 'mr.knee.sequences': 'unknown' },
  },
  'acl-two-echoes': {
    of: 'acl-meniscus',
    en: 'Two echoes in one series',
    zh: '一个序列含两个回波',
    stacks: (stacks) => [...stacks, ...twoEchoes],
    findings: { 'acl.mr': 'met' },
    expected: { verdict: 'reviewable' },
  },
  'acl-enhanced-multi-frame': {
    of: 'acl-meniscus',
    en: 'All slices of a series in one file',
    zh: '一个文件含整个序列（增强多帧）',
    stacks: without(11),
    also: () => [enhancedMr('acl-enhanced-multi-frame', acl.stacks[0] ?? mr(11, '', {}))],
    findings: { 'acl.mr': 'met', 'mr.knee.sequences': 'met' },
    expected: {
      verdict: 'reviewable',
      series: [
        {
          number: 11,
          ...knee,
          kind: 'image',
          plane: 'sagittal',
          weighting: 'PD',
          fatSuppressed: 'yes',
          images: 14,
          missingSlices: 0,
        },
      ],
    },
  },
  'spine-without-axial': {
    of: 'spine',
    en: 'A back MRI without axial slices',
    zh: '腰椎磁共振无轴位',
    stacks: without(14),
    findings: { 'spine.mr': 'met', 'mr.lumbar.axial': 'missing' },
  },
  'spine-without-stir': {
    of: 'spine',
    en: 'A back MRI without STIR',
    zh: '腰椎磁共振无 STIR',
    stacks: without(13),
    findings: { 'mr.lumbar.sequences': 'missing' },
  },
  'spine-no-mri': {
    of: 'spine',
    en: 'Films and no MRI',
    zh: '只有平片，没有磁共振',
    stacks: () => [],
    findings: { 'spine.mr': 'missing' },
    expected: { verdict: 'not-yet' },
  },
  'spine-wrong-segment': {
    of: 'spine',
    en: 'The neck instead of the back',
    zh: '拍了颈椎而不是腰椎',
    stacks: () => template('spine-cervical').stacks.map((one) => ({ ...one, person: bela })),
    findings: { 'spine.mr': 'missing' },
    expected: { verdict: 'not-yet' },
  },
  'fused-spine-no-ct': {
    of: 'spine-hardware',
    en: 'A fused back without CT',
    zh: '腰椎融合术后无 CT',
    stacks: without(21, 22, 23),
    findings: { 'spine.ct': 'missing' },
  },
});
