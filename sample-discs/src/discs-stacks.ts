import { complete } from './complete.ts';
import { layOut } from './lay-out.ts';
import type { Stack } from './parts.ts';
import { ct, mr, weighted } from './templates.ts';
import type { Expected, SampleDisc } from './sample-disc.ts';

const acl = complete['acl-meniscus'];
const spine = complete.spine;

const disc = (
  id: string,
  en: string,
  zh: string,
  stacks: readonly Stack[],
  expected: Expected,
  template: typeof acl = acl,
  caseType: SampleDisc['caseType'] = 'acl-meniscus',
): SampleDisc => ({
  id,
  title: { en, zh },
  caseType,
  circumstances: template.circumstances,
  make: () => layOut({ films: template.films, stacks }),
  expected: { patients: 1, ...expected },
});

const change = (changes: Partial<Stack>): Stack[] => acl.stacks.map((one) => ({ ...one, ...changes }));

/** What goes wrong with stacks of slices. */
export const stackDiscs: readonly SampleDisc[] = [
  disc(
    'acl-missing-slice',
    'One slice is missing',
    '缺一层',
    acl.stacks.map((one, i) => (i === 0 ? { ...one, lost: [9] } : one)),
    {
      problems: ['missing-slices'],
    },
  ),
  disc(
    'acl-many-missing-slices',
    'Many slices are missing',
    '缺许多层',
    change({ lost: [4, 5, 6, 11, 12] }),
    {
      problems: ['missing-slices'],
    },
  ),
  disc(
    'acl-without-fat-suppression',
    'No fat-suppressed series',
    '没有压脂序列',
    change({ times: weighted.pd, words: 'PD TSE' }),
    {},
  ),
  disc('acl-one-plane', 'One plane only', '只有一个平面', acl.stacks.slice(0, 1), {}),
  disc('acl-thick-slices', 'Slices of 6 mm', '层厚 6 毫米', change({ thickness: 6, spacing: 6.6 }), {}),
  disc('acl-low-field', 'A 0.3 T scanner', '0.3 T 低场机', change({ more: [[0x00180087, 'DS', '0.3']] }), {}),
  disc(
    'acl-lossy',
    'Lossy, twenty to one',
    '有损压缩 20:1',
    change({
      more: [
        [0x00282110, 'CS', '01'],
        [0x00282112, 'DS', '20'],
        [0x00282114, 'CS', 'ISO_10918_1'],
      ],
    }),
    { problems: ['lossy-compression'] },
  ),
  disc(
    'acl-localizer-only',
    'Only the localizer',
    '只有定位像',
    [
      mr(1, {
        words: 'LOCALIZER',
        slices: 3,
        spacing: 10,
        more: [[0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\LOCALIZER']],
      }),
    ],
    { verdict: 'not-yet' },
  ),
  disc(
    'acl-weighting-by-times-only',
    'No words, only times',
    '无文字，仅有参数',
    acl.stacks.map((one, i) => ({ ...one, words: `SERIES ${i + 1}` })),
    { findings: { 'acl.mr': 'met' } },
  ),
  disc(
    'spine-without-axial',
    'A spine MRI without axial slices',
    '脊柱磁共振无轴位',
    spine.stacks.slice(0, 3),
    {},
    spine,
    'spine',
  ),
  disc(
    'spine-without-stir',
    'A spine MRI without STIR',
    '脊柱磁共振无 STIR',
    spine.stacks.filter((_, i) => i !== 2),
    {},
    spine,
    'spine',
  ),
  disc(
    'spine-no-mri',
    'Films and no MRI',
    '只有平片，没有磁共振',
    [],
    { verdict: 'not-yet', findings: { 'spine.mr': 'missing' } },
    spine,
    'spine',
  ),
  disc(
    'foot-ct-thick',
    'CT slices of 5 mm',
    'CT 层厚 5 毫米',
    [ct(1, { region: 'ANKLE', thickness: 5, spacing: 5, words: 'CT 5 mm' })],
    {},
    complete['foot-ankle'],
    'foot-ankle',
  ),
  disc(
    'foot-ct-soft-only',
    'CT with a soft kernel only',
    'CT 仅有软组织算法',
    [ct(1, { region: 'ANKLE', words: 'CT soft', more: [[0x00181210, 'SH', 'B30s']] })],
    {},
    complete['foot-ankle'],
    'foot-ankle',
  ),
];
