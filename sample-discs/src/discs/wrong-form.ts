import type { Verdict } from '@overread/readiness';
import type { DataSet } from '../dicom/element.ts';
import { dicomFile } from '../dicom/file.ts';
import type { FilmPicture } from '../draw/films.ts';
import type { Film } from '../headers/film.ts';
import { pdf } from '../papers/pdf.ts';
import { phonePhoto, screenshot } from '../papers/photo.ts';
import type { DiscFile } from '../headers/disc-file.ts';
import { uidsOf } from '../headers/image.ts';
import type { Expected, SampleDisc } from '../sample-disc.ts';
import { template, type TemplateName } from './complete.ts';
import { disc, type Plan } from './lay-out.ts';
import { radiograph } from './templates.ts';

/** The requirement without which each case cannot be read at all. */
export const core = {
  'knee-replacement': 'knee.xr.ap_wb',
  'hip-replacement': 'hip.xr.ap_pelvis',
  spine: 'spine.mr',
  'acl-meniscus': 'acl.mr',
  'shoulder-cuff': 'sh.mr',
  'fracture-revision': 'rev.xr.current',
  deformity: 'def.spine.full',
  'foot-ankle': 'fa.xr.ankle_wb',
} as const satisfies Partial<Record<TemplateName, string>>;

export const mainTemplates = Object.keys(core) as (keyof typeof core)[];

const blocked = (name: keyof typeof core, verdict: Verdict): Partial<Expected> => ({
  verdict: 'not-yet',
  findings: { [core[name]]: verdict },
});

const telephones = [
  ['Apple', 'iPhone 13'],
  ['samsung', 'SM-G991B'],
  ['Xiaomi', 'M2101K6G'],
  ['HUAWEI', 'ELE-L29'],
  ['OPPO', 'CPH2207'],
  ['vivo', 'V2227A'],
  ['Google', 'Pixel 7'],
  ['HONOR', 'REP-AN00'],
] as const;

const photographed: Readonly<Record<keyof typeof core, FilmPicture>> = {
  'knee-replacement': 'both-knees',
  'hip-replacement': 'pelvis-worn',
  spine: 'lumbar-side',
  'acl-meniscus': 'knee-side-healthy',
  'shoulder-cuff': 'shoulder-true-ap',
  'fracture-revision': 'knee-front-replaced',
  deformity: 'whole-spine-front',
  'foot-ankle': 'ankle-front',
};

const empty = { films: [], stacks: [] } as const;

/** A report and no images: the report's study counts as absent. */
const reportOnly = mainTemplates.map((name) => {
  const of = template(name);
  const whole = disc({
    id: `${name}-report-only`,
    title: { en: 'Reports and no images', zh: '只有报告，没有影像' },
    template: of,
  });
  return {
    ...whole,
    make: () => whole.make().filter(({ listed }) => listed === undefined),
    expected: {
      ...whole.expected,
      patients: 0,
      series: [],
      ...blocked(name, 'wrong-format'),
      findings: { [core[name]]: 'wrong-format', 'images.per-report': 'missing' },
    },
  } satisfies SampleDisc;
});

const photos = mainTemplates.map((name, index) => {
  const [make, model] = telephones[index % telephones.length] ?? ['Apple', 'iPhone'];
  return disc({
    id: `${name}-phone-photos`,
    title: {
      en: `Photographs of films, taken with a telephone (${make})`,
      zh: `用手机（${make}）翻拍的胶片照片`,
    },
    template: template(name),
    ...empty,
    noPapers: true,
    also: () =>
      ['IMG_2041.JPG', 'IMG_2042.JPG'].map((path) => phonePhoto(path, photographed[name], make, model)),
    expected: { patients: 0, documents: 2, ...blocked(name, 'wrong-format') },
  });
});

const screenshots = (['knee-replacement', 'shoulder-cuff'] as const).map((name) =>
  disc({
    id: `${name}-screenshots`,
    title: { en: 'Screenshots of the hospital’s viewer', zh: '医院阅片软件的屏幕截图' },
    template: template(name),
    ...empty,
    noPapers: true,
    also: () => [screenshot('Screenshot_20261013.png', photographed[name])],
    expected: { patients: 0, documents: 1, ...blocked(name, 'wrong-format') },
  }),
);

const secondary: DataSet = [
  [0x00080008, 'CS', 'DERIVED\\SECONDARY\\SCREEN SAVE'],
  [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.7'],
  [0x00080060, 'CS', 'OT'],
  [0x00080064, 'CS', 'WSD'],
  [0x00280301, 'CS', 'YES'],
];

const photograph: DataSet = [
  [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.77.1.4'],
  [0x00080060, 'CS', 'XC'],
];

const digitised: DataSet = [
  [0x00080008, 'CS', 'DERIVED\\SECONDARY'],
  [0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.7'],
  [0x00080064, 'CS', 'DF'],
];

/** Attributes of radiography that a wrapped picture does not have: spacing, exposure, view. */
const bare = [0x00181164, 0x00180060, 0x00185101];

const wrapped = (
  name: keyof typeof core,
  id: string,
  title: SampleDisc['title'],
  more: DataSet,
  kind: 'secondary-capture' | 'photo',
): SampleDisc =>
  disc({
    id: `${name}-${id}`,
    title,
    template: template(name),
    films: template(name).films.map((one): Film => ({
      ...one,
      syntax: 'explicit',
      more,
      without: bare,
      truth: { kind },
    })),
    stacks: [],
    expected: blocked(name, 'wrong-format'),
  });

const films: readonly Film[] = [
  radiograph(1, 'KNEE AP STANDING', { truth: { region: 'knee', view: 'AP', standing: 'yes' } }),
];

/** An object that is no image: its class below 1.2.840.10008.5.1.4.1.1., and its modality. */
const objects = [
  ['88.11', 'SR', 'Findings in a structured report'],
  ['88.59', 'KO', 'Key images'],
  ['11.1', 'PR', 'Window as the radiologist saw it'],
  ['88.67', 'SR', 'Radiation dose'],
] as const;

function object(
  id: string,
  index: number,
  [sopClass, modality, words]: (typeof objects)[number] | readonly [string, string, string],
  more: DataSet = [],
): DiscFile {
  const uids = uidsOf(id, 1, 90 + index, 1);
  const film = films[0];
  const set: DataSet = [
    [0x00080005, 'CS', 'ISO_IR 100'],
    [0x00080016, 'UI', `1.2.840.10008.5.1.4.1.1.${sopClass}`],
    [0x00080018, 'UI', uids.image],
    [0x00080020, 'DA', film?.date ?? ''],
    [0x00080060, 'CS', modality],
    [0x0008103e, 'LO', words],
    [0x00100010, 'PN', film?.person.name ?? ''],
    [0x00100020, 'LO', film?.person.id ?? ''],
    [0x00100030, 'DA', film?.person.born ?? ''],
    [0x00100040, 'CS', film?.person.sex ?? ''],
    [0x0020000d, 'UI', uids.study],
    [0x0020000e, 'UI', uids.series],
    [0x00200011, 'IS', String(90 + index)],
    ...more,
  ];
  return { path: `DICOM/ST1/SE${90 + index}/OBJ1`, bytes: dicomFile(set) };
}

const report = (id: string): DiscFile =>
  object(
    id,
    9,
    ['104.1', 'DOC', 'Report'],
    [
      [0x00420010, 'ST', 'Radiology report'],
      [0x00420011, 'OB', pdf(['SYNTHETIC - made up, of no person: radiology report'])],
      [0x00420012, 'LO', 'application/pdf'],
    ],
  );

const knee = template('knee-replacement');
const beside = (id: string, plan: Pick<Plan, 'title' | 'also' | 'expected'>): SampleDisc =>
  disc({ id, template: knee, ...plan });

export const wrongFormDiscs: readonly SampleDisc[] = [
  ...reportOnly,
  ...photos,
  ...screenshots,
  ...(['knee-replacement', 'hip-replacement', 'acl-meniscus', 'shoulder-cuff'] as const).map((name) =>
    wrapped(
      name,
      'screenshots-as-dicom',
      { en: 'Screenshots wrapped as DICOM', zh: '包装成 DICOM 的屏幕截图' },
      secondary,
      'secondary-capture',
    ),
  ),
  ...(['knee-replacement', 'foot-ankle'] as const).map((name) =>
    wrapped(
      name,
      'photos-as-dicom',
      { en: 'Photographs wrapped as DICOM', zh: '包装成 DICOM 的照片' },
      photograph,
      'photo',
    ),
  ),
  disc({
    id: 'knee-digitised-film',
    title: { en: 'A digitised film', zh: '胶片数字化' },
    template: knee,
    films: films.map((one) => ({ ...one, more: digitised, truth: { ...one.truth, kind: 'digitised-film' } })),
    expected: { verdict: 'reviewable-with-limits', findings: { 'knee.xr.ap_wb': 'doubtful' } },
  }),
  beside('knee-objects-beside', {
    title: {
      en: 'Reports, key images and dose sheets as DICOM beside the images',
      zh: '影像旁有结构化报告、关键影像与剂量报告',
    },
    also: () => objects.map((one, index) => object('knee-objects-beside', index, one)),
    expected: { documents: 8, findings: { 'knee.xr.ap_wb': 'met' } },
  }),
  beside('knee-report-as-dicom', {
    title: { en: 'The report as a PDF within DICOM', zh: '报告以 DICOM 封装的 PDF 提供' },
    also: () => [report('knee-report-as-dicom')],
    expected: { documents: 8 },
  }),
  disc({
    id: 'knee-objects-only',
    title: { en: 'Structured reports and no pictures', zh: '只有结构化报告，没有影像' },
    template: knee,
    ...empty,
    noPapers: true,
    also: () => objects.map((one, index) => object('knee-objects-only', index, one)),
    expected: { patients: 1, documents: 1, ...blocked('knee-replacement', 'wrong-format') },
  }),
  disc({
    id: 'knee-report-as-dicom-only',
    title: { en: 'A PDF within DICOM and no pictures', zh: '只有 DICOM 封装的 PDF' },
    template: knee,
    ...empty,
    noPapers: true,
    also: () => [report('knee-report-as-dicom-only')],
    expected: { patients: 1, documents: 1, ...blocked('knee-replacement', 'wrong-format') },
  }),
];
