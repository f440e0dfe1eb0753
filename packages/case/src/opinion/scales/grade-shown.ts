import { showing, type ImageGiven, type Showing } from '../image-given.ts';
import { gradeOf, gradingScale } from './grading-scales.ts';

/** Whether a grade may be given: `shown`, or why not. */
export type GradeShown = Showing | 'no-image' | 'no-such-grade';

/** Can the images (or a report of what was seen) that a grade cites show it? Without one that can, it is refused. */
export function gradeShown(
  { scale, value }: { readonly scale: string; readonly value: string },
  images: readonly ImageGiven[],
  documents: readonly string[] = [],
): GradeShown {
  const row = gradingScale(scale);
  const grade = gradeOf(scale, value);
  if (row === undefined || grade === undefined) return 'no-such-grade';
  if (row.byDocument && documents.length > 0) return 'shown';
  if (images.length === 0) return 'no-image';
  const groups = grade.shownBy ?? row.shownBy;
  const answers = groups.map((group) =>
    worst(group.map((need) => best(images.map((image) => showing(need, image))))),
  );
  return best(answers);
}

const order: readonly Showing[] = ['shown', 'shown-in-part', 'unknown', 'not-shown'];

const best = (answers: readonly Showing[]): Showing =>
  order.find((one) => answers.includes(one)) ?? 'not-shown';
const worst = (answers: readonly Showing[]): Showing =>
  order.findLast((one) => answers.includes(one)) ?? 'not-shown';
