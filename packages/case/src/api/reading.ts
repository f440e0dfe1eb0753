import { z } from 'zod';
import { documentId, uid } from '../ids.ts';
import { states } from '../lifecycle/states.ts';
import { partialDate } from '../story/partial-date.ts';
import { caseTypes } from '../wording-support/case-type.ts';
import { languages } from '../wording-support/language.ts';
import { basics, onCase } from './case.ts';
import { documentTypes } from './documents.ts';
import { route } from './route.ts';

/** What is kept from a reviewer until they have committed what they found themselves. */
export const sealedThings = ['report', 'plan'] as const;
export type SealedThing = (typeof sealedThings)[number];

/** `opened`: opened by the reviewer before committing, which the record says; `committed`: open since the reading was. */
const seal = z.enum(['sealed', 'opened', 'committed']);
const seals = z.object({ report: seal, plan: seal });

const readingPaper = z.object({
  id: documentId,
  type: z.enum(documentTypes),
  language: z.string().nullable(),
  /** Moved by the case's days, like all dates here. */
  date: partialDate.nullable(),
  side: z.enum(['left', 'right', 'both', 'unknown']),
  bodyPart: z.string().nullable(),
  studyUid: uid.nullable(),
  pages: z.int().nullable(),
  /** What keeps it closed at first; null: nothing does. */
  sealedAs: z.enum(sealedThings).nullable(),
  isOpen: z.boolean(),
  /** Pictures of its pages wait for a person's look before a reviewer sees them. */
  pictures: z.enum(['shown', 'held', 'none']),
  /** Pages whose picture can be asked for now. */
  pagesShown: z.array(z.int()),
  /** Languages it can be read in beside its own. */
  translatedInto: z.array(z.enum(languages)),
});

const earlier = z.object({ what: z.string(), when: z.string().nullable() });

/** The case at a glance, without a word that says whose it is. Dates are moved by the case's days; intervals hold. */
export const readBrief = route({
  method: 'GET',
  path: '/api/cases/:caseId/reading',
  act: 'read-brief',
  summary: 'The case at a glance, pseudonymous',
  params: onCase,
  answer: z.object({
    id: onCase.shape.caseId,
    code: z.string(),
    caseType: z.enum(caseTypes),
    side: basics.shape.side,
    region: z.string().nullable(),
    state: z.enum(states),
    as: z.enum(['offered-reviewer', 'reviewer', 'coordinator']),
    /** The day that today is, moved likewise. */
    today: z.iso.date(),
    /** Where it was, as far as it may be told: ISO 3166-1 alpha-2. */
    country: z.string().nullable(),
    patient: z.object({ age: z.int().nullable(), sex: z.enum(['female', 'male', 'other']).nullable() }),
    /** Null while the plan is sealed, or where none was made. */
    proposedOperation: z.string().nullable(),
    earlierSurgery: z.array(earlier),
    hasHardware: z.enum(['yes', 'no', 'unsure']).nullable(),
    hardware: z.string().nullable(),
    conservative: z.array(z.object({ what: z.string(), howLong: z.string(), result: z.string() })),
    /** Form of the story part (`storySchema`), cleaned; what was told of the plan is left out while it is sealed. */
    story: z.unknown(),
    questions: z.array(z.object({ id: z.string(), text: z.string() })),
    /** Requirements of the readiness rules that are open. */
    limits: z.array(z.object({ requirement: z.string(), severity: z.enum(['blocks', 'limits']) })),
    papers: z.array(readingPaper),
    /** Said also to who was only offered the case and sees none of them. */
    counts: z.object({ studies: z.int(), images: z.int(), papers: z.int() }),
    seals,
    /** Images and pages that a person must look at first, because a name may be burned in. */
    held: z.object({ images: z.int(), pages: z.int() }),
  }),
});

export const openSealed = route({
  method: 'POST',
  path: '/api/cases/:caseId/reading/open-sealed',
  act: 'open-sealed',
  summary: 'Opens the first report or the plan before committing; the record and the opinion say so',
  params: onCase,
  body: z.object({ what: z.enum(sealedThings) }),
  answer: z.object({ seals }),
});

const onReadingPaper = onCase.extend({ documentId });

export const readPaper = route({
  method: 'GET',
  path: '/api/cases/:caseId/reading/papers/:documentId/text',
  act: 'read-papers',
  summary: 'A paper’s text, cleaned of who and where, and its translations',
  params: onReadingPaper,
  answer: z.object({
    pages: z.array(z.object({ page: z.int(), text: z.string() })),
    translations: z.array(
      z.object({
        language: z.enum(languages),
        isDraft: z.boolean(),
        pages: z.array(z.object({ page: z.int(), text: z.string() })),
      }),
    ),
  }),
});

/** A page as a picture, masked where a person said so. */
export const readingPagePath = '/api/cases/:caseId/reading/papers/:documentId/pages/:page';

const yesNo = z.enum(['yes', 'no', 'unknown']);

/** A series as the disc check concluded it (schema overread/inventory/1), under its pseudonymous UIDs. */
export const readingSeries = z.object({
  uid,
  /** From 1: which of the pictures or stacks that its DICOM series holds; each is listed by itself. */
  part: z.int().optional(),
  studyUid: uid,
  number: z.int().nullable(),
  description: z.string().nullable(),
  modality: z.string(),
  kind: z.string(),
  region: z.string(),
  side: z.string(),
  view: z.string(),
  plane: z.string(),
  weighting: z.string(),
  fatSuppressed: yesNo,
  standing: yesNo,
  date: z.iso.date().nullable(),
  lossy: z.boolean(),
  /** Where a millimetre holds, and its size: row spacing, column spacing. */
  calibration: z.string(),
  pixelSpacing: z.tuple([z.number(), z.number()]).nullable(),
  frameOfReferenceUid: uid.nullable(),
  /** In reading order. */
  instances: z.array(
    z.object({
      uid,
      frames: z.int(),
      transferSyntaxUid: z.string(),
      rows: z.int(),
      columns: z.int(),
      /** Patient Orientation (0020,0020): where rows and columns run to, `L` and `F`. */
      patientOrientation: z.tuple([z.string(), z.string()]).nullable().optional(),
    }),
  ),
});
export type ReadingSeries = z.infer<typeof readingSeries>;

/** Images come over DICOMweb (WADO-RS), pseudonymised, under {@link readingDicomwebPath}. */
export const readImaging = route({
  method: 'GET',
  path: '/api/cases/:caseId/reading/imaging',
  act: 'read-images',
  summary: 'Studies and series to read, newest study first, pseudonymous',
  params: onCase,
  answer: z.object({
    studies: z.array(
      z.object({
        uid,
        date: z.iso.date().nullable(),
        description: z.string().nullable(),
        series: z.array(readingSeries),
      }),
    ),
  }),
});

export const readingDicomwebPath = '/api/cases/:caseId/reading/dicomweb';

const rectangle = z.object({
  /** From the left upper corner, right and down. */
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
});

const holdDecisions = ['show', 'mask', 'withhold'] as const;

/** What a coordinator looks at before a reviewer may. */
export const listHolds = route({
  method: 'GET',
  path: '/api/cases/:caseId/holds',
  act: 'clear-for-reading',
  summary: 'Images and pages on which a name may be burned in, and what was decided of each',
  params: onCase,
  answer: z.object({
    holds: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['series', 'page']),
        /** What made it suspicious, as codes. */
        why: z.array(z.string()),
        /** Where to see it, by the coordinator's own doors. */
        picture: z.string(),
        /** All of them, where it stands for several; at most 500. */
        pictures: z.array(z.string()).optional(),
        instances: z.int(),
        /** Which page of which paper it is. */
        page: z.object({ documentId, number: z.int(), of: z.int() }).optional(),
        /** What rectangles count in: pixels of a series, ten thousandths of a page. */
        rows: z.int(),
        columns: z.int(),
        decision: z.enum(holdDecisions).nullable(),
        /** As decided; before that, as proposed. */
        masks: z.array(rectangle),
      }),
    ),
  }),
});

export const decideHold = route({
  method: 'PUT',
  path: '/api/cases/:caseId/holds/:holdId',
  act: 'clear-for-reading',
  summary: 'Says what a reviewer may see of it',
  params: onCase.extend({ holdId: z.string().max(200) }),
  body: z.object({ decision: z.enum(holdDecisions), masks: z.array(rectangle).max(50) }),
  answer: z.object({ decision: z.enum(holdDecisions) }),
});
