/** How far a row of a table may be trusted; what a clinician or a lawyer has yet to confirm keeps its mark. */
export type Confirmed =
  | 'stated'
  | 'source-read'
  | 'from-memory'
  | 'to-be-confirmed-by-clinician'
  | 'to-be-confirmed-by-lawyer'
  | 'to-be-confirmed-by-native-reader'
  | 'product-default';
