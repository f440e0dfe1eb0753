import type { Person } from './parts.ts';

export const ana: Person = { name: 'Muster^Ana', id: 'MU-1001', born: '19580314', sex: 'F' };
export const bela: Person = { name: 'Beispiel^Bela', id: 'MU-2002', born: '19490502', sex: 'M' };
/** Ana as another hospital wrote her. */
export const anaElsewhere: Person = { ...ana, name: 'MUSTER ANA' };
