import { zipSync } from 'fflate';
import { dicomdir } from '../dicom/dicomdir.ts';
import { joined, latin1, utf8, whole } from '../dicom/bytes.ts';
import type { DataSet } from '../dicom/element.ts';
import type { DiscFile } from '../headers/disc-file.ts';
import { zipDate } from '../papers/docx.ts';
import { pdf } from '../papers/pdf.ts';
import type { SampleDisc } from '../sample-disc.ts';
import { template } from './complete.ts';
import { directoryOf } from './lay-out.ts';
import { radiograph } from './templates.ts';
import { isImage, variant, withLimits } from './variant.ts';
import { core } from './wrong-form.ts';

type Main = keyof typeof core;

const junk: readonly DiscFile[] = [
  { path: 'AUTORUN.INF', bytes: latin1('[autorun]\r\nopen=VIEWER.EXE\r\n') },
  { path: 'VIEWER.EXE', bytes: joined([latin1('MZ'), new Uint8Array(400).fill(7)]) },
  { path: 'VIEWER/CODECS.DLL', bytes: joined([latin1('MZ'), new Uint8Array(300).fill(9)]) },
  { path: 'EMPTY.DCM', bytes: new Uint8Array() },
  {
    path: 'NOISE.BIN',
    bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * 73 + (index >> 4)) & 0xff),
  },
  { path: 'THUMBS.DB', bytes: latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1made up') },
];

const zipped = (files: readonly DiscFile[], path: string): DiscFile => ({
  path,
  bytes: zipSync(Object.fromEntries(files.map(({ path: inner, bytes }) => [inner, bytes])), {
    level: 6,
    mtime: zipDate,
  }),
});

const nestedZips = (['knee-replacement', 'acl-meniscus'] satisfies Main[]).map((name) =>
  variant(
    `${name}-zip-on-disc`,
    name,
    'The images lie in a ZIP on the disc',
    '影像装在光盘上的 ZIP 里',
    {
      change: (files) => [
        zipped(files.filter(isImage), 'IMAGES.ZIP'),
        ...files.filter((file) => !isImage(file)),
      ],
    },
    { findings: { [core[name]]: 'met' } },
  ),
);

/** Forty sequences, each within another. */
const deep = (depth: number): DataSet => [
  [0x00081140, 'SQ', [depth === 0 ? [[0x00081155, 'UI', '1.2.3']] : deep(depth - 1)]],
];

/** An element that claims more bytes than any file has. */
const giant: DiscFile = {
  path: 'DICOM/ST1/SE8/IM1',
  bytes: joined([
    new Uint8Array(128),
    latin1('DICM'),
    latin1('\x02\x00\x10\x00UI\x14\x001.2.840.10008.1.2.1\x00'),
    latin1('\x08\x00\x05\x00UN\0\0'),
    whole(0xfffffff0, 4),
    latin1('nothing of the kind'),
  ]),
};

const knee = template('knee-replacement');
const markup = '<script>alert(1)</script>';

/** What else lies on discs, by neglect or by malice. */
export const mediaDiscs: readonly SampleDisc[] = [
  ...nestedZips,
  ...(['knee-replacement', 'spine', 'deformity'] as const).map((name) =>
    variant(
      `${name}-viewer-and-junk`,
      name,
      'A viewer, programs and junk beside the images',
      '影像旁有阅片软件、程序和杂物',
      { also: (files) => [...junk, directoryOf(files)] },
      { findings: { [core[name]]: 'met' } },
    ),
  ),
  variant(
    'knee-empty-files',
    'knee-replacement',
    'Every image is a file of no bytes',
    '影像文件全部为空',
    { change: (files) => files.map((file) => (isImage(file) ? { ...file, bytes: new Uint8Array() } : file)) },
    {
      patients: 0,
      series: [],
      verdict: 'not-yet',
      findings: { 'knee.xr.ap_wb': 'wrong-format' },
    },
  ),
  variant(
    'junk-only',
    'knee-replacement',
    'Nothing but a viewer and junk',
    '只有阅片软件和杂物',
    { films: [], noPapers: true, also: () => junk },
    {
      patients: 0,
      documents: 0,
      verdict: 'not-yet',
      findings: { 'knee.xr.ap_wb': 'missing' },
    },
  ),
  variant(
    'dicomdir-path-tricks',
    'knee-replacement',
    'A DICOMDIR that points out of the disc',
    'DICOMDIR 指向光盘之外',
    {
      change: (files) => {
        const [one] = files.flatMap(({ listed }) => listed ?? []);
        const tricks =
          one === undefined
            ? []
            : ['../../ETC/PASSWD', 'C:/WINDOWS/SYSTEM32'].map((path) => ({ ...one, path }));
        return [
          { path: 'DICOMDIR', bytes: dicomdir([...files.flatMap(({ listed }) => listed ?? []), ...tricks]) },
          ...files,
        ];
      },
    },
    { problems: [{ code: 'path-escapes-disc', file: 'DICOMDIR' }], findings: { 'knee.xr.ap_wb': 'met' } },
  ),
  variant(
    'markup-in-names',
    'knee-replacement',
    'Markup where names should be',
    '姓名处写着标记语言',
    {
      films: knee.films.map((one) => ({
        ...one,
        person: { ...one.person, name: markup },
        studyWords: '<img src=x onerror=alert(2)>',
      })),
      also: () => [{ path: 'PAPERS/<img src=x onerror=alert(3)>.pdf', bytes: pdf(['SYNTHETIC - made up']) }],
    },
    { documents: 8, findings: { 'knee.xr.ap_wb': 'met' } },
  ),
  variant(
    'knee-deep-nesting',
    'knee-replacement',
    'Sequences within sequences, forty deep',
    '四十层嵌套的序列',
    { films: knee.films.map((one) => ({ ...one, more: deep(40) })) },
  ),
  variant(
    'knee-giant-length',
    'knee-replacement',
    'A file that claims to be four gigabytes long',
    '声称长达四吉字节的文件',
    { also: () => [giant] },
    {
      ...withLimits,
      problems: [{ code: 'malformed-dicom', file: giant.path }],
      findings: { 'knee.xr.ap_wb': 'met' },
    },
  ),
  variant(
    'knee-program-in-preamble',
    'knee-replacement',
    'A program hidden before the image',
    '影像前藏有程序',
    {
      change: (files) =>
        files.map((file) =>
          file.listed?.seriesNumber === 1
            ? { ...file, bytes: joined([latin1('MZ'), file.bytes.subarray(2)]) }
            : file,
        ),
    },
    {
      problems: [{ code: 'executable-in-preamble', file: 'DICOM/ST1/SE1/IM1' }],
      findings: { 'knee.xr.ap_wb': 'met' },
    },
  ),
  ...(
    [
      [
        'knee-cut-within-header',
        'A file that breaks off in the middle of the name',
        '文件在姓名中间中断',
        700,
      ],
      ['knee-cut-after-name', 'A file that breaks off within its header', '文件在标头内中断', 1200],
    ] as const
  ).map(([id, en, zh, length]) =>
    variant(
      id,
      'knee-replacement',
      en,
      zh,
      {
        also: (files) =>
          files
            .slice(0, 1)
            .map(({ bytes }) => ({ path: 'DICOM/ST1/SE7/IM1', bytes: bytes.subarray(0, length) })),
      },
      { ...withLimits, findings: { 'knee.xr.lat': 'met' } },
    ),
  ),
  ...(['knee-replacement', 'hip-replacement'] as const).map((name) =>
    variant(
      `${name}-chest-by-default`,
      name,
      'The unit says CHEST, the words say otherwise',
      '设备标为胸部，文字却不同',
      {
        films: template(name).films.map((one) => ({ ...one, region: 'CHEST', truth: { kind: 'image' } })),
      },
      { ...withLimits, problems: [{ code: 'region-contradicted' }], findings: { [core[name]]: 'doubtful' } },
    ),
  ),
  ...(['knee-replacement', 'hip-replacement', 'spine', 'fracture-revision'] as const).map((name) =>
    variant(
      `${name}-chest-only`,
      name,
      'Only a chest film',
      '只有一张胸片',
      {
        films: [
          radiograph(1, 'CHEST PA', {
            region: 'CHEST',
            view: 'PA',
            side: '',
            picture: 'chest',
            truth: { region: 'chest', view: 'PA' },
          }),
        ],
        stacks: [],
      },
      { verdict: 'not-yet', findings: { [core[name]]: 'missing' } },
    ),
  ),
  variant(
    'knee-readme-as-text',
    'knee-replacement',
    'Papers as plain text and web pages',
    '纸质资料为文本和网页',
    {
      also: () => [
        { path: 'REPORT.HTM', bytes: utf8('<html><body>SYNTHETIC report</body></html>') },
        { path: 'README.TXT', bytes: utf8('SYNTHETIC') },
      ],
    },
    { documents: 9 },
  ),
];
