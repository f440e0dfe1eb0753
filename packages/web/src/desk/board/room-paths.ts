import type { Waiting } from '@overread/case';

/** Where the rooms are in which a case is led on. */
export const roomPaths = {
  overview: '/cases/$caseId',
  check: '/cases/$caseId/check',
  matching: '/cases/$caseId/matching',
  translations: '/cases/$caseId/translations',
  opinions: '/cases/$caseId/opinions',
} as const satisfies Record<Waiting['room'], string>;
