import type { Finding, Assessment, Circumstances } from '../finding.ts';
import type { Inventory, Patient, Series, Study } from '@overread/imaging';

/** A made-up case for the tests of this folder; every person and hospital in it is invented. */
export const series = (changes: Partial<Series>): Series => ({
  uid: '1.2.3.4',
  part: { index: 1, of: 1 },
  number: 1,
  description: 'KNEE AP WB',
  modality: 'DX',
  kind: 'image',
  region: 'knee',
  regionStrength: 'proven',
  side: 'right',
  sideStrength: 'proven',
  view: 'AP',
  viewStrength: 'likely',
  plane: 'unknown',
  weighting: 'unknown',
  fatSuppressed: 'unknown',
  contrast: 'unknown',
  standing: 'yes',
  standingStrength: 'likely',
  date: '2026-03-04',
  images: 1,
  missingSlices: 0,
  duplicates: 0,
  rows: 2500,
  columns: 2048,
  sliceThickness: null,
  sliceSpacing: null,
  pixelSpacing: [0.143, 0.143],
  calibration: 'detector-plane',
  isotropic: false,
  fieldStrength: null,
  kernel: 'unknown',
  metalArtefactReduction: 'unknown',
  implantHint: false,
  lossy: { is: 'no', ratio: null },
  transferSyntax: '1.2.840.10008.1.2.1',
  manufacturer: 'Made Up Imaging',
  problems: [],
  evidence: [],
  files: ['DICOM/IM1'],
  ...changes,
});

const study = (changes: Partial<Study>): Study => ({
  uid: '1.2.3',
  date: '2026-03-04',
  description: 'Knee both',
  accession: 'A-104',
  institution: 'Hospital of Nowhere',
  series: [series({})],
  ...changes,
});

const mr = series({
  number: 4,
  description: 'sag PD fs <b>bold</b>',
  modality: 'MR',
  view: 'unknown',
  standing: 'unknown',
  plane: 'sagittal',
  weighting: 'PD',
  fatSuppressed: 'yes',
  sliceThickness: 3,
  images: 24,
  missingSlices: 2,
  files: ['DICOM/IM9'],
});

export const patients: readonly Patient[] = [
  {
    id: 'P-7',
    name: 'Yamada^Tarou = 山田^太郎 = やまだ^たろう',
    birthDate: '1961-02-03',
    sex: 'M',
    problems: [{ code: 'identity-differs' }],
    studies: [study({}), study({ date: null, description: '膝关节MRI平扫', series: [mr], accession: '' })],
  },
  {
    id: '',
    name: '<script>alert(1)</script> \u001B[31mIvanov\u202Eдр',
    birthDate: null,
    sex: '',
    problems: [],
    studies: [],
  },
];

export const inventory: Inventory = {
  schema: 'overread/inventory/1',
  source: 'disc & co',
  counts: { files: 1204, dicom: 1200, bytes: 723_000_000 },
  patients,
  documents: [
    {
      file: 'Befund Müller.pdf',
      format: 'pdf',
      looks: 'paper',
      studyUid: null,
      title: '',
      date: '2026-03-05',
      evidence: [],
    },
  ],
  otherFiles: [
    { file: 'DICOMDIR', what: 'dicomdir' },
    { file: 'VIEWER/viewer.exe', what: 'executable' },
    { file: 'AUTORUN.INF', what: 'system' },
  ],
  problems: [
    { code: 'truncated-pixels', file: 'DICOM/IM7', detail: { have: 12, need: 90 } },
    { code: 'lossy-compression', file: 'DICOM/IM8' },
  ],
};

const finding = (changes: Partial<Finding>): Finding => ({
  id: 'knee.xr.ap_wb',
  group: 'xray',
  severity: 'blocks',
  verdict: 'missing',
  reason: { code: 'reason.absent', params: { requirement: 'knee.xr.ap_wb', side: 'right', modality: 'XR' } },
  matters: { code: 'matters.knee.xr.ap_wb', params: {} },
  evidence: [],
  remedy: {
    code: 'remedy.ask-hospital',
    params: { requirement: 'knee.xr.ap_wb', side: 'right', modality: 'XR' },
  },
  request: { code: 'request.knee.xr.ap_wb', params: { requirement: 'knee.xr.ap_wb', side: 'right' } },
  blocksQuestions: [],
  source: 'Service description',
  confirmed: 'stated',
  ...changes,
});

export const assessment: Assessment = {
  verdict: 'not-yet',
  advice: { value: 'may-be-useful', reasons: [] },
  setting: { value: 'remote', reasons: [] },
  requirements: [
    finding({}),
    finding({
      id: 'knee.xr.lat',
      severity: 'limits',
      verdict: 'met',
      reason: { code: 'reason.met', params: { requirement: 'knee.xr.lat' } },
      matters: { code: 'matters.knee.xr.lat', params: {} },
      remedy: null,
      request: null,
      confirmed: 'to-be-confirmed-by-clinician',
      evidence: [
        { about: 'series', value: 'DX KNEE LAT', source: '(0008,103E) SeriesDescription', file: 'DICOM/IM2' },
        { about: 'side', value: 'right', source: '(0020,0062) ImageLaterality “R”', file: 'DICOM/IM2' },
      ],
    }),
    finding({
      id: 'knee.xr.long_leg',
      severity: 'helpful',
      verdict: 'not-needed',
      reason: { code: 'reason.not-needed.imaging', params: {} },
      matters: { code: 'matters.knee.xr.long_leg', params: {} },
      remedy: null,
      request: null,
    }),
  ],
};

export const circumstances: Circumstances = {
  today: '2026-06-01',
  side: 'right',
  documents: [],
  answers: {},
};
