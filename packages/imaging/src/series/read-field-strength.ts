/**
 * Magnetic Field Strength in tesla. The standard's unit (PS3.3 C.8.3.1), yet some scanners wrote gauss:
 * what could be no magnet in tesla is read as gauss, and what could be none in either is unknown.
 */
export const plausibleFieldStrength = (value: number | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const tesla = value > strongestMagnet ? value / gaussPerTesla : value;
  return tesla >= weakestMagnet && tesla <= strongestMagnet ? tesla : undefined;
};

const gaussPerTesla = 10_000;
const weakestMagnet = 0.05;
const strongestMagnet = 14;
