import type { Answer, routes } from '@overread/case';

/** The eleven items and what follows from them, as the server judged them. */
export type Readiness = Answer<typeof routes.viewReadiness>;
export type ReadinessItem = Readiness['checklist'][number];
