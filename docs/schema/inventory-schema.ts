import {
  inventorySchemaId,
  kinds,
  problemCodes,
  regions,
  views,
  type Inventory,
  type ProblemCode,
} from '@overread/imaging';
import { z } from 'zod';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('YYYY-MM-DD');
const file = z.string().describe('path inside the disc, parts joined by /');
const strength = z
  .enum(['proven', 'likely', 'claimed', 'unknown', 'contradicted'])
  .describe('how far the evidence carries; contradicted: sources disagree, a person must look');
const yesNoUnknown = z.enum(['yes', 'no', 'unknown']).describe('unknown is not no');
export const side = z.enum(['left', 'right', 'both', 'unknown']);
export const region = z.enum(regions);

const problem = z
  .object({
    code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
    file: file.exactOptional(),
    detail: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  })
  .meta({ id: 'problem', description: 'something about the disc that a person must know' });

export const evidence = z
  .object({
    about: z.string().describe('the conclusion it bears on: region, side, view, standing, plane, …'),
    value: z.string().describe('what this piece of evidence says of it'),
    source: z.string().describe('the attribute, or the rule applied to measured values'),
    file,
    strength: strength.exactOptional(),
  })
  .meta({ id: 'evidence', description: 'why a conclusion holds' });

const series = z
  .object({
    uid: z.string(),
    part: z
      .object({ index: z.int().min(1), of: z.int().min(1) })
      .describe('a series that holds pictures to be judged apart is listed once per part'),
    number: z.number().nullable(),
    description: z.string(),
    modality: z.string().describe('DICOM (0008,0060)'),
    kind: z.enum(kinds),
    region,
    regionStrength: strength,
    side,
    sideStrength: strength,
    view: z.enum(views),
    viewStrength: strength,
    plane: z.enum([
      'sagittal',
      'coronal',
      'axial',
      'oblique',
      'sagittal-oblique',
      'coronal-oblique',
      'unknown',
    ]),
    weighting: z.enum([
      'T1',
      'T2',
      'T2*',
      'PD',
      'intermediate',
      'STIR',
      'FLAIR',
      'DESS',
      'steady-state',
      'diffusion',
      'map',
      'unknown',
    ]),
    fatSuppressed: yesNoUnknown,
    contrast: yesNoUnknown,
    standing: yesNoUnknown,
    standingStrength: strength,
    date: date.nullable().describe('of acquisition; null when no date can be trusted'),
    images: z.int().min(0).describe('frames, counting each frame of a multi-frame object'),
    missingSlices: z.int().min(0),
    duplicates: z.int().min(0),
    rows: z.number().nullable(),
    columns: z.number().nullable(),
    sliceThickness: z.number().nullable().describe('millimetres'),
    sliceSpacing: z
      .number()
      .nullable()
      .describe('millimetres between slice centres, measured from positions'),
    pixelSpacing: z
      .tuple([z.number(), z.number()])
      .nullable()
      .describe('millimetres: row spacing, column spacing'),
    calibration: z
      .enum(['patient-geometry', 'detector-plane', 'fiducial', 'geometry', 'none'])
      .describe('how distances in the image may be given (DICOM PS3.3 10.7)'),
    isotropic: z.boolean().describe('voxels at most 1 mm in every direction'),
    fieldStrength: z.number().nullable().describe('tesla'),
    kernel: z.enum(['bone', 'soft', 'unknown']),
    metalArtefactReduction: yesNoUnknown,
    implantHint: z.boolean().describe('words in the header speak of an implant'),
    lossy: z.object({ is: yesNoUnknown, ratio: z.number().nullable() }),
    transferSyntax: z.string(),
    manufacturer: z.string(),
    problems: z.array(problem),
    evidence: z.array(evidence),
    files: z.array(file).describe('in reading order'),
  })
  .meta({ id: 'series' });

const study = z
  .object({
    uid: z.string(),
    date: date.nullable(),
    description: z.string(),
    accession: z.string(),
    institution: z.string(),
    series: z.array(series),
  })
  .meta({ id: 'study' });

const patient = z
  .object({
    id: z.string(),
    name: z.string().describe('as a person reads it'),
    birthDate: date.nullable(),
    sex: z.string(),
    studies: z.array(study),
    problems: z.array(problem),
  })
  .meta({ id: 'patient' });

const discDocument = z
  .object({
    file,
    format: z.enum([
      'pdf',
      'docx',
      'doc',
      'rtf',
      'text',
      'html',
      'jpeg',
      'png',
      'heic',
      'tiff',
      'bmp',
      'webp',
      'gif',
      'encapsulated-pdf',
      'encapsulated-cda',
      'structured-report',
    ]),
    looks: z.enum(['paper', 'photo', 'screenshot', 'picture']),
    studyUid: z.string().nullable(),
    title: z.string(),
    date: date.nullable(),
    evidence: z.array(evidence),
  })
  .meta({
    id: 'document',
    description: 'a paper or picture that is not diagnostic imaging; nobody has read it',
  });

const otherFile = z.object({
  file,
  what: z.enum([
    'dicomdir',
    'viewer',
    'executable',
    'archive',
    'system',
    'media',
    'presentation-state',
    'key-object-selection',
    'dose-report',
    'raw-data',
    'segmentation',
    'other-dicom',
    'unknown',
  ]),
});

/** The inventory's JSON form; the types see to it that it says what the program does. */
export const inventorySchema = z.object({
  schema: z.literal(inventorySchemaId),
  source: z.string().describe('name of the folder, archive or file'),
  counts: z.object({ files: z.int(), dicom: z.int(), bytes: z.number() }),
  patients: z.array(patient),
  documents: z.array(discDocument),
  otherFiles: z.array(otherFile),
  problems: z.array(problem),
}) satisfies z.ZodType<Inventory>;

type Frozen<T> = T extends readonly (infer One)[]
  ? readonly Frozen<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** The other direction: whatever the program can say, the schema allows. Does not compile otherwise. */
export const allowed = (inventory: Inventory): Frozen<z.infer<typeof inventorySchema>> => inventory;
