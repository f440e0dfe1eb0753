import type { Study } from '@overread/imaging';

/** When the study's pictures were taken; the study's own date where they do not say. */
export const studyDate = (study: Study): string | null =>
  study.series.find(({ date }) => date !== null)?.date ?? study.date;
