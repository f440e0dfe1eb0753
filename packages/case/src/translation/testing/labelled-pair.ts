/** One sentence, a right translation of it, and one that is wrong by a single slip of the kind named. */
export interface LabelledPair {
  readonly slip: string;
  readonly source: string;
  readonly right: string;
  readonly wrong: string;
}
