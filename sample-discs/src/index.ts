import { completeDiscs } from './discs/complete-discs.ts';
import { copyingDiscs } from './discs/copying.ts';
import { ctDiscs } from './discs/ct-faults.ts';
import { mediaDiscs } from './discs/media.ts';
import { missingViewDiscs } from './discs/missing-views.ts';
import { mrDiscs } from './discs/mr-faults.ts';
import { personDiscs } from './discs/persons.ts';
import { standingDiscs } from './discs/standing.ts';
import { timeDiscs } from './discs/times.ts';
import { wordDiscs } from './discs/words.ts';
import { writingDiscs } from './discs/writing.ts';
import { wrongFormDiscs } from './discs/wrong-form.ts';
import type { SampleDisc } from './sample-disc.ts';

export type { Expected, ExpectedProblem, ExpectedSeries, SampleDisc, Truth } from './sample-disc.ts';
export type { DiscFile } from './headers/disc-file.ts';
export { dicomFile } from './dicom/file.ts';
export type { DataSet, Element } from './dicom/element.ts';
export { zipDisc } from './zip-disc.ts';
export { isoDisc } from './iso-disc.ts';
export { docx } from './papers/docx.ts';
export { pdf } from './papers/pdf.ts';

/** The museum: whole discs, each with what must be found on it. */
export const discs: readonly SampleDisc[] = [
  ...completeDiscs,
  ...standingDiscs,
  ...missingViewDiscs,
  ...wordDiscs,
  ...wrongFormDiscs,
  ...personDiscs,
  ...mrDiscs,
  ...ctDiscs,
  ...timeDiscs,
  ...copyingDiscs,
  ...mediaDiscs,
  ...writingDiscs,
];
