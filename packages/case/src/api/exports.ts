/** A disc after IHE PDI: `?format=` one of {@link pdiFormats} and `study=` one or more Study Instance UIDs. */
export const pdiPath = '/api/cases/:caseId/disc';
export const pdiFormats = ['zip', 'iso'] as const;
export type PdiFormat = (typeof pdiFormats)[number];
