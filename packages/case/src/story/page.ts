const pointsPerMm = 72 / 25.4;
const marginMm = 15;
const fontPt = 9.5;
const linePt = 12.5;

/** A4 (ISO 216, 210 × 297 mm) as lines of text. A renderer that keeps these sizes never needs a second page. */
export const page = {
  widthMm: 210,
  heightMm: 297,
  marginMm,
  fontPt,
  linePt,
  /** Width of a line in em of the type. */
  columnEm: Math.floor(((210 - 2 * marginMm) * pointsPerMm) / fontPt),
  lines: Math.floor(((297 - 2 * marginMm) * pointsPerMm) / linePt),
  /** Title and subtitle with the space around them. */
  titleLines: 4,
  /** A heading with the space above it. */
  headingLines: 2,
  drawingLines: 11,
  /** Kept free for what is said about cuts. */
  footerLines: 7,
  /** Most lines of each part; the timeline has the rest. */
  limits: { function: 8, medicines: 3, activities: 3, goals: 4 },
} as const;
