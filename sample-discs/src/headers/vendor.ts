import { latin1 } from '../dicom/bytes.ts';
import type { DataSet } from '../dicom/element.ts';

/** How a maker's units fill the header. */
interface Vendor {
  /** Manufacturer (0008,0070), as the units write it. */
  readonly manufacturer: string;
  readonly film: string;
  readonly mr: string;
  readonly ct: string;
  /** Scan Options (0018,0022) with and without fat saturation. */
  readonly scanOptions: readonly [withFs: string, without: string];
  /** Convolution kernels (0018,1210). */
  readonly kernels: readonly [bone: string, soft: string];
  /** Creator and a block of the maker's own, whose content no one else reads. */
  readonly own: DataSet;
  /** Where on the disc pictures lie. */
  readonly path: (study: number, series: number, image: number) => string;
}

const own = (group: number, creator: string): DataSet => [
  [group * 0x10000 + 0x10, 'LO', creator],
  [group * 0x10000 + 0x1010, 'OB', latin1(`${creator} made up `.repeat(12))],
];

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

const nested = (study: number, series: number, image: number): string =>
  `DICOM/ST${study}/SE${series}/IM${image}`;
const numbered = (study: number, series: number, image: number): string =>
  `DICOM/PA000001/ST${padded(study, 6)}/SE${padded(series, 6)}/IM${padded(image, 6)}`;
const flat = (study: number, series: number, image: number): string =>
  `IMAGES/I${padded(study, 2)}${padded(series, 2)}${padded(image, 3)}.DCM`;

export const vendors = {
  siemens: {
    manufacturer: 'SIEMENS',
    film: 'Ysio Max',
    mr: 'MAGNETOM Sola',
    ct: 'SOMATOM X.cite',
    scanOptions: ['FS', 'PFP'],
    kernels: ['Br60', 'Br40'],
    own: own(0x0029, 'SIEMENS CSA HEADER'),
    path: nested,
  },
  ge: {
    manufacturer: 'GE MEDICAL SYSTEMS',
    film: 'Discovery XR656',
    mr: 'SIGNA Artist',
    ct: 'Revolution EVO',
    scanOptions: ['FAST_GEMS\\SEQ_GEMS\\TRF_GEMS\\FS', 'FAST_GEMS\\SEQ_GEMS\\TRF_GEMS'],
    kernels: ['BONE', 'STANDARD'],
    own: own(0x0043, 'GEMS_PARM_01'),
    path: numbered,
  },
  philips: {
    manufacturer: 'Philips Medical Systems',
    film: 'DigitalDiagnost',
    mr: 'Ingenia',
    ct: 'Incisive CT',
    scanOptions: ['FS', 'OTHER'],
    kernels: ['YD', 'B'],
    own: own(0x2001, 'Philips Imaging DD 001'),
    path: (_study, series, image) => `DICOM/IM_${padded(series, 4)}_${padded(image, 4)}`,
  },
  canon: {
    manufacturer: 'CANON_MEC',
    film: 'CXDI',
    mr: 'Vantage Orian',
    ct: 'Aquilion ONE',
    scanOptions: ['FS', 'PFP'],
    kernels: ['FC30', 'FC08'],
    own: own(0x700d, 'TOSHIBA_MEC_MR3'),
    path: numbered,
  },
  uih: {
    manufacturer: 'UIH',
    film: 'uDR 780i',
    mr: 'uMR 780',
    ct: 'uCT 760',
    scanOptions: ['FS', 'FC'],
    kernels: ['BONE_SHARP_BC', 'B_SOFT_B'],
    own: own(0x0065, 'Image Private Header'),
    path: nested,
  },
  mindray: {
    manufacturer: 'Mindray',
    film: 'DigiEye 780',
    mr: '',
    ct: '',
    scanOptions: ['', ''],
    kernels: ['', ''],
    own: own(0x0009, 'MINDRAY DR'),
    path: flat,
  },
  fujifilm: {
    manufacturer: 'FUJIFILM Corporation',
    film: 'FDR D-EVO II',
    mr: 'ECHELON Smart',
    ct: 'SCENARIA View',
    scanOptions: ['FS', ''],
    kernels: ['32', '11'],
    own: own(0x0009, 'FDMS 1.0'),
    path: flat,
  },
  agfa: {
    manufacturer: 'Agfa',
    film: 'DR 600',
    mr: '',
    ct: '',
    scanOptions: ['', ''],
    kernels: ['', ''],
    own: own(0x0019, 'Agfa ADC NX'),
    path: nested,
  },
  carestream: {
    manufacturer: 'Carestream Health',
    film: 'DRX-Evolution',
    mr: '',
    ct: '',
    scanOptions: ['', ''],
    kernels: ['', ''],
    own: own(0x0029, 'CARESTREAM IMAGE INFORMATION'),
    path: numbered,
  },
  konica: {
    manufacturer: 'KONICA MINOLTA',
    film: 'AeroDR',
    mr: '',
    ct: '',
    scanOptions: ['', ''],
    kernels: ['', ''],
    own: own(0x0009, 'KONICA MINOLTA MEDICAL'),
    path: flat,
  },
  eos: {
    manufacturer: 'EOS imaging',
    film: 'EOSedge',
    mr: '',
    ct: '',
    scanOptions: ['', ''],
    kernels: ['', ''],
    own: own(0x0009, 'EOS IMAGING'),
    path: nested,
  },
} as const satisfies Record<string, Vendor>;

export type VendorName = keyof typeof vendors;
