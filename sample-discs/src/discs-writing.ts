import { complete } from './complete.ts';
import type { Syntax } from './dicom-writer.ts';
import { layOut, papersOf } from './lay-out.ts';
import { film, type Film } from './parts.ts';
import { ana } from './people.ts';
import { radiograph } from './templates.ts';
import type { Expected, SampleDisc } from './sample-disc.ts';

const knee = complete['knee-replacement'];
const frontal = radiograph(1, { words: 'KNEE AP STANDING' });
const hex = (digits: string): Uint8Array => Buffer.from(digits, 'hex');

const disc = (
  id: string,
  en: string,
  zh: string,
  films: readonly Film[],
  expected: Expected,
): SampleDisc => ({
  id,
  title: { en, zh },
  caseType: 'knee-replacement',
  circumstances: knee.circumstances,
  make: () => layOut({ films, stacks: [], files: papersOf(knee) }),
  expected: { patients: 1, ...expected },
});

const syntaxes: readonly Syntax[] = [
  'implicit',
  'big-endian',
  'deflated',
  'headless-implicit',
  'headless-explicit',
];

/** Files laid down in each of the standard's ways, and in ways it does not allow but discs have. */
const syntaxDiscs = syntaxes.map((syntax) =>
  disc(
    `knee-written-${syntax}`,
    `Written ${syntax}`,
    `以 ${syntax} 写成`,
    knee.films.map((one) => ({ ...one, syntax })),
    {
      series: { 1: { region: 'knee', side: 'both', view: 'AP', standing: 'yes' } },
      findings: { 'knee.xr.ap_wb': 'met' },
    },
  ),
);

/** `[name, bytes of the description in another character set than the one declared, the name likewise]` */
const lies = [
  ['gbk', 'cfa5b9d8bddad5fdcebb20b8bad6d8', 'cdf5d0e3d3a2'],
  ['shift-jis', '95478ad690df2097a788ca', '8e5293632089d48e71'],
  ['euc-kr', 'b9abb8ad20b1e2b8b3204150', 'b1e8bfb5c8f1'],
  ['cp1251', 'caeeebe5ededfbe920f1f3f1f2e0e220f1f2eeff', 'c8e2e0edeee2e020cee5ebe5ede0'],
  ['utf-8', 'e8869de585b3e88a82e8b49fe9878de4bd8de6ada3e4bd8d', 'e78e8be7a780e88bb1'],
] as const;

const characterDiscs = lies.map(([set, words, name]) =>
  disc(
    `knee-says-latin-1-is-${set}`,
    `Says Latin-1, is ${set}`,
    `声称 Latin-1，实为 ${set}`,
    [{ ...frontal, words: hex(words), person: { ...ana, name: hex(name) } }],
    { problems: ['character-set-repaired'], series: { 1: { region: 'knee', standing: 'yes' } } },
  ),
);

const standing = [{ words: 'KNEE AP SUPINE', studyWords: 'KNEE STANDING' }] as const;

export const writingDiscs: readonly SampleDisc[] = [
  ...syntaxDiscs,
  ...characterDiscs,
  disc(
    'knee-declared-gb18030',
    'GB18030 as declared',
    '声明并使用 GB18030',
    [
      {
        ...frontal,
        characters: 'GB18030',
        words: hex('cfa5b9d8bdda20d5bec1a2cebb'),
        person: { ...ana, name: hex('d5c5ceb0') },
      },
    ],
    { series: { 1: { region: 'knee', standing: 'yes' } } },
  ),
  disc(
    'knee-standing-coded',
    'Standing by code, in no words',
    '站立位以代码注明',
    [
      {
        ...frontal,
        words: 'KNEE AP',
        more: [
          [
            0x00540410,
            'SQ',
            [
              [
                [0x00080100, 'SH', 'C86043'],
                [0x00080102, 'SH', 'NCIt'],
                [0x00080104, 'LO', 'erect'],
                [
                  0x00540412,
                  'SQ',
                  [
                    [
                      [0x00080100, 'SH', '10904000'],
                      [0x00080102, 'SH', 'SCT'],
                      [0x00080104, 'LO', 'standing'],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ],
      },
    ],
    { series: { 1: { standing: 'yes' } }, findings: { 'knee.xr.ap_wb': 'met' } },
  ),
  disc(
    'knee-standing-contradicted',
    'Standing and lying in one description',
    '同时写着站立与卧位',
    [{ ...frontal, words: 'KNEE AP STANDING / SUPINE' }],
    { problems: ['standing-contradicted'], findings: { 'knee.xr.ap_wb': 'doubtful' } },
  ),
  disc(
    'knee-side-contradicted',
    'Header says right, words say left',
    '标签为右，文字为左',
    [{ ...frontal, words: 'LEFT KNEE AP STANDING' }],
    { problems: ['side-contradicted'] },
  ),
  disc('knee-side-unsaid', 'No side anywhere', '未注明侧别', [{ ...frontal, side: '' }], {
    series: { 1: { side: 'unknown' } },
  }),
  disc(
    'knee-series-lies-study-stands',
    'The study says standing, the film says supine',
    '检查写站立，片子写仰卧',
    [{ ...frontal, ...standing[0] }],
    { findings: { 'knee.xr.ap_wb': 'missing' }, series: { 1: { standing: 'no' } } },
  ),
  disc(
    'knee-digitised-film',
    'A digitised film',
    '胶片数字化',
    [
      {
        ...frontal,
        more: [
          [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.7'],
          [0x00080064, 'CS', 'DF'],
        ],
      },
    ],
    { series: { 1: { kind: 'digitised-film' } } },
  ),
  {
    ...disc('knee-program-in-preamble', 'A program before the image', '影像前藏有程序', [], {
      problems: ['executable-in-preamble'],
    }),
    make: () => {
      const { path, bytes } = film(frontal);
      return [{ path, bytes: Buffer.concat([Buffer.from('MZ'), bytes.subarray(2)]) }];
    },
  },
  disc(
    'knee-views-in-one-series',
    'Three views in one series',
    '一个序列含三个体位',
    [
      { ...frontal, words: 'KNEE', view: 'AP' },
      { ...frontal, words: 'KNEE', view: 'LL', picture: 'knee-lateral' },
    ],
    { series: {} },
  ),
];
