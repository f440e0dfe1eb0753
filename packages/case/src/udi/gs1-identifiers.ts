/** How long the data of an application identifier is; a fixed one needs no separator after it. */
export interface Gs1Identifier {
  readonly ai: string;
  readonly fixed?: number;
  readonly longest?: number;
  readonly digits?: boolean;
}

/**
 * The application identifiers met on devices and medicines, GS1 General Specifications section 3.2. The fixed
 * lengths follow figure 7.8.5-2 (predefined lengths), which a reader must know even for identifiers it ignores.
 */
const identifiers: readonly Gs1Identifier[] = [
  { ai: '00', fixed: 18, digits: true },
  { ai: '01', fixed: 14, digits: true },
  { ai: '02', fixed: 14, digits: true },
  { ai: '10', longest: 20 },
  { ai: '11', fixed: 6, digits: true },
  { ai: '12', fixed: 6, digits: true },
  { ai: '13', fixed: 6, digits: true },
  { ai: '15', fixed: 6, digits: true },
  { ai: '16', fixed: 6, digits: true },
  { ai: '17', fixed: 6, digits: true },
  { ai: '20', fixed: 2, digits: true },
  { ai: '21', longest: 20 },
  { ai: '22', longest: 20 },
  { ai: '235', longest: 28 },
  { ai: '240', longest: 30 },
  { ai: '241', longest: 30 },
  { ai: '242', longest: 6, digits: true },
  { ai: '243', longest: 20 },
  { ai: '250', longest: 30 },
  { ai: '251', longest: 30 },
  { ai: '253', longest: 30 },
  { ai: '254', longest: 20 },
  { ai: '255', longest: 25, digits: true },
  { ai: '30', longest: 8, digits: true },
  { ai: '37', longest: 8, digits: true },
  { ai: '400', longest: 30 },
  { ai: '401', longest: 30 },
  { ai: '403', longest: 30 },
  { ai: '410', fixed: 13, digits: true },
  { ai: '411', fixed: 13, digits: true },
  { ai: '412', fixed: 13, digits: true },
  { ai: '413', fixed: 13, digits: true },
  { ai: '414', fixed: 13, digits: true },
  { ai: '415', fixed: 13, digits: true },
  { ai: '416', fixed: 13, digits: true },
  { ai: '417', fixed: 13, digits: true },
  { ai: '420', longest: 20 },
  { ai: '422', longest: 3, digits: true },
  { ai: '7001', fixed: 13, digits: true },
  { ai: '7002', longest: 30 },
  { ai: '7003', fixed: 10, digits: true },
  { ai: '7006', fixed: 6, digits: true },
  { ai: '7007', longest: 12, digits: true },
  { ai: '7010', longest: 2 },
  { ai: '7020', longest: 20 },
  { ai: '7021', longest: 20 },
  { ai: '7022', longest: 20 },
  { ai: '7040', fixed: 4 },
  { ai: '710', longest: 20 },
  { ai: '711', longest: 20 },
  { ai: '712', longest: 20 },
  { ai: '713', longest: 20 },
  { ai: '714', longest: 20 },
  { ai: '715', longest: 20 },
  { ai: '716', longest: 20 },
  { ai: '8003', longest: 30 },
  { ai: '8004', longest: 30 },
  { ai: '8008', longest: 12, digits: true },
  { ai: '8012', longest: 20 },
  { ai: '8013', longest: 25 },
  { ai: '8020', longest: 25 },
  ...Array.from({ length: 10 }, (_, n) => ({ ai: `9${String(n)}`, longest: 90 })),
];

/** Weights and measures 31nn to 36nn: four digits of identifier, six of value. */
const measure = /^3[1-6]\d\d/u;

/** The identifier a text begins with. */
export const identifierAt = (text: string): Gs1Identifier | undefined =>
  identifiers.find(({ ai }) => text.startsWith(ai)) ??
  (measure.test(text) ? { ai: text.slice(0, 4), fixed: 6, digits: true } : undefined);
