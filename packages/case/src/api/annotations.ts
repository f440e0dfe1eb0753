import { z } from 'zod';
import { annotationId, uid } from '../ids.ts';
import { onCase, version } from './case.ts';
import { route } from './route.ts';

const place = z.union([z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number(), z.number()])]);
const direction = z.tuple([z.number(), z.number(), z.number()]);

/** A mark on an image: a measurement, a key image, or words. UIDs are the pseudonymous ones. */
export const annotation = z.object({
  id: annotationId,
  kind: z.enum(['measurement', 'key-image', 'note']),
  /** Of `measurements` in `imaging`; null where it is none. */
  measurement: z.string().max(64).nullable(),
  studyUid: uid,
  seriesUid: uid,
  sopInstanceUid: uid,
  /** From 1. */
  frame: z.int().min(1),
  /**
   * Where `places` are: pixels of the image (column, row; 0, 0 at the outer corner of the first pixel, PS3.3
   * C.18.6.1.2) or patient coordinates in millimetres.
   */
  at: z.enum(['image', 'patient']),
  /** Unit vectors along rows and columns of the plane that was looked at, where `at` is `patient`. */
  plane: z.object({ row: direction, column: direction }).nullable(),
  /** In the order of the recipe's landmarks. */
  places: z.array(place).max(500),
  value: z.number().nullable(),
  unit: z.enum(['mm', 'mm2', 'deg', 'ratio', 'percent']).nullable(),
  calibration: z.enum(['detector-plane', 'calibrated', 'patient', 'none']).nullable(),
  /**
   * Where the reader calibrated at a known object: its width in millimetres, and its two ends or, of a ball, three
   * points of its rim.
   */
  knownObject: z
    .object({ millimetres: z.number().positive().max(1_000), ends: z.array(place).min(2).max(3) })
    .nullable(),
  side: z.enum(['left', 'right', 'not-applicable']).nullable(),
  /** `L4-L5`; empty where there are no levels. */
  level: z.string().max(20),
  /** A vertebra, a tooth of the implant, what the note says. */
  text: z.string().max(500),
  /** Window centre and width the image was seen at; null: as it comes. */
  window: z.tuple([z.number(), z.number()]).nullable(),
});
export type Annotation = z.infer<typeof annotation>;

const seen = z.object({
  annotation,
  version,
  /** `earlier`: by a reviewer who read before; their marks are shown as someone else's and are not changed. */
  by: z.enum(['me', 'earlier']),
  at: z.iso.datetime(),
});

export const listAnnotations = route({
  method: 'GET',
  path: '/api/cases/:caseId/reading/annotations',
  act: 'read-images',
  summary: 'One’s own marks, and once one’s reading is committed those of an earlier reviewer',
  params: onCase,
  answer: z.object({ annotations: z.array(seen) }),
});

const onAnnotation = onCase.extend({ annotationId });

export const keepAnnotation = route({
  method: 'PUT',
  path: '/api/cases/:caseId/reading/annotations/:annotationId',
  act: 'annotate',
  summary: 'Keeps a mark; version 0 makes it, and a repeated making is one mark',
  params: onAnnotation,
  body: z.object({ version, annotation }),
  answer: z.object({ version }),
});

export const removeAnnotation = route({
  method: 'DELETE',
  path: '/api/cases/:caseId/reading/annotations/:annotationId',
  act: 'annotate',
  summary: 'Takes one’s own mark away; one that a signed opinion rests on stays',
  params: onAnnotation,
  answer: z.object({ removed: z.literal(true) }),
});
