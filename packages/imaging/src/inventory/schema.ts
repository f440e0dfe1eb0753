import { z } from 'zod';
import { problemCodes, type ProblemCode } from '../problem.ts';
import { inventorySchemaId, kinds, regions, views } from './inventory.ts';

const list = <T extends z.ZodType>(of: T): z.ZodReadonly<z.ZodArray<T>> => z.array(of).readonly();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u);
const count = z.int().min(0);
const positive = z.number().positive();
const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);
const strength = z.enum(['proven', 'likely', 'claimed', 'unknown', 'contradicted']);

const problem = z
  .object({
    code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
    file: z.string().exactOptional(),
    detail: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .readonly()
      .exactOptional(),
  })
  .readonly();

const evidence = z
  .object({
    about: z.string(),
    value: z.string(),
    source: z.string(),
    file: z.string(),
    strength: strength.exactOptional(),
  })
  .readonly();

const series = z
  .object({
    uid: z.string(),
    part: z.object({ index: z.int().min(1), of: z.int().min(1) }).readonly(),
    number: z.number().nullable(),
    description: z.string(),
    modality: z.string(),
    kind: z.enum(kinds),
    region: z.enum(regions),
    regionStrength: strength,
    side: z.enum(['left', 'right', 'both', 'unknown']),
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
    date: day.nullable(),
    images: count,
    missingSlices: count,
    duplicates: count,
    rows: z.number().nullable(),
    columns: z.number().nullable(),
    sliceThickness: positive.nullable(),
    sliceSpacing: positive.nullable(),
    pixelSpacing: z.tuple([positive, positive]).readonly().nullable(),
    calibration: z.enum(['patient-geometry', 'detector-plane', 'fiducial', 'geometry', 'none']),
    isotropic: z.boolean(),
    fieldStrength: positive.nullable(),
    kernel: z.enum(['bone', 'soft', 'unknown']),
    metalArtefactReduction: yesNoUnknown,
    implantHint: z.boolean(),
    lossy: z.object({ is: yesNoUnknown, ratio: positive.nullable() }).readonly(),
    transferSyntax: z.string(),
    manufacturer: z.string(),
    problems: list(problem),
    evidence: list(evidence),
    files: list(z.string()),
  })
  .readonly();

const study = z
  .object({
    uid: z.string(),
    date: day.nullable(),
    description: z.string(),
    accession: z.string(),
    institution: z.string(),
    series: list(series),
  })
  .readonly();

const patient = z
  .object({
    id: z.string(),
    name: z.string(),
    birthDate: day.nullable(),
    sex: z.string(),
    studies: list(study),
    problems: list(problem),
  })
  .readonly();

const document = z
  .object({
    file: z.string(),
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
    date: day.nullable(),
    evidence: list(evidence),
  })
  .readonly();

const otherFile = z
  .object({
    file: z.string(),
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
  })
  .readonly();

/**
 * The inventory's JSON form, {@link inventorySchemaId}, for checking and for its JSON Schema. Apart from the
 * package's front door, so that reading a disc does not load a validator.
 */
export const inventorySchema = z
  .object({
    schema: z.literal(inventorySchemaId),
    source: z.string(),
    counts: z.object({ files: count, dicom: count, bytes: count }).readonly(),
    patients: list(patient),
    documents: list(document),
    otherFiles: list(otherFile),
    problems: list(problem),
  })
  .readonly();
