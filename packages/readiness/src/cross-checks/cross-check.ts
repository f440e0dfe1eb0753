/** Checks over the whole disc, by name; each is a file in this folder. */
export type CrossCheck =
  | 'one-person'
  | 'side-agrees'
  | 'studies-recent'
  | 'report-per-study'
  | 'images-per-report'
  | 'stacks-complete'
  | 'no-loss'
  | 'whole-disc';
