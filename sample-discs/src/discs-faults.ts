import type { CaseType } from '@overread/readiness';
import { complete, type Template } from './complete.ts';
import { dicomdir } from './dicomdir.ts';
import { layOut, papersOf } from './lay-out.ts';
import { film, paper, telephonePhoto, type DiscFileBytes } from './parts.ts';
import { anaElsewhere, bela } from './people.ts';
import { radiograph } from './templates.ts';
import type { Expected, SampleDisc } from './sample-disc.ts';

interface Fault {
  readonly title: SampleDisc['title'];
  readonly cases: readonly CaseType[];
  readonly make: (template: Template) => readonly DiscFileBytes[];
  readonly expected: Expected;
}

const pictured: readonly CaseType[] = [
  'knee-replacement',
  'hip-replacement',
  'spine',
  'acl-meniscus',
  'shoulder-cuff',
  'fracture-revision',
  'deformity',
  'foot-ankle',
];
const sided: readonly CaseType[] = ['knee-replacement', 'acl-meniscus', 'shoulder-cuff', 'foot-ankle'];

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const whole = (template: Template, files: readonly DiscFileBytes[] = papersOf(template)) =>
  layOut({ ...template, files });

const faults: Readonly<Record<string, Fault>> = {
  'report-only': {
    title: { en: 'A report and no images', zh: '只有报告，没有影像' },
    cases: pictured,
    make: (template) => papersOf(template),
    expected: { patients: 0, verdict: 'not-yet' },
  },
  'phone-photos': {
    title: { en: 'Photographs of films taken with a telephone', zh: '用手机翻拍的胶片照片' },
    cases: pictured,
    make: () => [telephonePhoto('IMG_0001.JPG'), telephonePhoto('IMG_0002.JPG')],
    expected: { patients: 0, documents: 2, verdict: 'not-yet' },
  },
  'screenshots-as-dicom': {
    title: { en: 'Screenshots wrapped as DICOM', zh: '包装成 DICOM 的屏幕截图' },
    cases: ['knee-replacement', 'hip-replacement', 'acl-meniscus', 'shoulder-cuff'],
    make: ({ films }) =>
      films.map((one) =>
        film({
          ...one,
          more: [
            [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.7'],
            [0x00080060, 'CS', 'OT'],
            [0x00080064, 'CS', 'WSD'],
            [0x00080008, 'CS', 'DERIVED\\SECONDARY\\SCREEN SAVE'],
          ],
        }),
      ),
    expected: { patients: 1, series: { 1: { kind: 'secondary-capture' } }, verdict: 'not-yet' },
  },
  'wrong-side': {
    title: { en: 'The other side was filmed', zh: '拍的是另一侧' },
    cases: sided,
    make: ({ films, stacks }) =>
      layOut({
        films: films.map((one) => ({ ...one, side: 'L', words: 'LEFT' })),
        stacks: stacks.map((one) => ({ ...one, side: 'L' })),
      }),
    expected: { patients: 1, series: { 1: { side: 'left' } } },
  },
  'two-persons': {
    title: { en: "Another person's study on the disc", zh: '光盘上有另一个人的检查' },
    cases: pictured,
    make: (template) => [
      ...whole(template),
      film({ ...(template.films[0] ?? radiograph(1, {})), person: bela, study: 9 }),
    ],
    expected: { patients: 2, verdict: 'not-yet', findings: { 'identity.one-person': 'doubtful' } },
  },
  'same-person-spelled-differently': {
    title: { en: 'One person, spelled in two ways', zh: '同一个人，两种拼写' },
    cases: ['knee-replacement', 'hip-replacement', 'spine'],
    make: (template) => [
      ...whole(template),
      film({ ...(template.films[0] ?? radiograph(1, {})), person: anaElsewhere, study: 9 }),
    ],
    expected: { patients: 1 },
  },
  old: {
    title: { en: 'Images of seven years ago', zh: '七年前的影像' },
    cases: ['knee-replacement', 'hip-replacement', 'spine', 'acl-meniscus', 'shoulder-cuff'],
    make: ({ films, stacks }) =>
      layOut({
        films: films.map((one) => ({ ...one, date: '20191010' })),
        stacks: stacks.map((one) => ({ ...one, date: '20191010' })),
      }),
    expected: { patients: 1 },
  },
  'half-copied': {
    title: { en: 'DICOMDIR names more than was copied', zh: 'DICOMDIR 所列多于实际复制的文件' },
    cases: ['knee-replacement', 'hip-replacement', 'spine', 'shoulder-cuff'],
    make: (template) => {
      const files = whole(template);
      return [
        dicomdir([...files.map(({ path }) => path), 'DICOM/ST8/SE1/IM1', 'DICOM/ST8/SE1/IM2']),
        ...files,
      ];
    },
    expected: { patients: 1, problems: ['dicomdir-lists-missing'] },
  },
  'dicomdir-only': {
    title: { en: 'A DICOMDIR and nothing else', zh: '只有 DICOMDIR' },
    cases: ['knee-replacement', 'spine'],
    make: () => [dicomdir(['DICOM/ST1/SE1/IM1'])],
    expected: { patients: 0, problems: ['dicomdir-lists-missing'], verdict: 'not-yet' },
  },
  truncated: {
    title: { en: 'Files cut short', zh: '文件被截断' },
    cases: ['knee-replacement', 'hip-replacement', 'acl-meniscus', 'shoulder-cuff'],
    make: (template) => whole(template, []).map(({ path, bytes }) => ({ path, bytes: half(bytes) })),
    expected: { patients: 1, problems: ['truncated-pixels'] },
  },
  'junk-and-programs': {
    title: { en: 'A viewer, programs and junk beside the images', zh: '影像旁有浏览器、程序和杂物' },
    cases: ['knee-replacement', 'spine'],
    make: (template) => [
      ...whole(template),
      { path: 'AUTORUN.INF', bytes: Buffer.from('[autorun]\r\nopen=VIEWER.EXE\r\n') },
      { path: 'VIEWER.EXE', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 7)]) },
      { path: 'EMPTY.DCM', bytes: Buffer.alloc(0) },
      { path: 'NOISE.BIN', bytes: Buffer.from(Uint8Array.from({ length: 5000 }, (_, i) => (i * 73) & 0xff)) },
    ],
    expected: { patients: 1 },
  },
  'chest-by-default': {
    title: { en: 'The unit says CHEST, the words say otherwise', zh: '设备标为胸部，文字却不同' },
    cases: ['knee-replacement', 'hip-replacement'],
    make: ({ films }) => layOut({ films: films.map((one) => ({ ...one, region: 'CHEST' })), stacks: [] }),
    expected: { patients: 1, problems: ['region-contradicted'] },
  },
  'chest-only': {
    title: { en: 'Only a chest film', zh: '只有一张胸片' },
    cases: ['knee-replacement', 'hip-replacement', 'spine'],
    make: () => [
      film(radiograph(1, { region: 'CHEST', words: 'CHEST PA', view: 'PA', picture: 'chest', side: '' })),
    ],
    expected: { patients: 1, series: { 1: { region: 'chest' } }, verdict: 'not-yet' },
  },
  'markup-in-name': {
    title: { en: 'Markup where a name should be', zh: '姓名处写着标记语言' },
    cases: ['knee-replacement'],
    make: ({ films }) => [
      film({ ...(films[0] ?? radiograph(1, {})), person: { ...bela, name: '<script>alert(1)</script>' } }),
      paper('<img src=x onerror=alert(1)>.pdf', 'A made-up paper'),
    ],
    expected: { patients: 1 },
  },
};

/** Every fault laid on every case type it is made for. */
export const faultDiscs: readonly SampleDisc[] = Object.entries(faults).flatMap(
  ([fault, { title, cases, make, expected }]) =>
    cases.map((caseType): SampleDisc => ({
      id: `${caseType}-${fault}`,
      title,
      caseType,
      circumstances: complete[caseType].circumstances,
      make: () => make(complete[caseType]),
      expected,
    })),
);
