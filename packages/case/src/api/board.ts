import { z } from 'zod';
import { boardViewId, personId } from '../ids.ts';
import { states } from '../lifecycle/states.ts';
import { caseTypes } from '../wording-support/case-type.ts';
import { caseSummary, onCase } from './case.ts';
import { route } from './route.ts';

const owner = z.object({ personId, name: z.string() });

export const boardCase = caseSummary.omit({ standing: true }).extend({
  helpAsked: z.boolean(),
  owner: owner.nullable(),
  /** Since when it is in its state. */
  since: z.iso.datetime(),
  /** Messages of the patient's side that nobody has read. */
  unread: z.int(),
  /** Papers that were not confirmed yet. */
  papers: z.int(),
});
export type BoardCase = z.infer<typeof boardCase>;

/** What of all cases is shown. Never text that someone typed: it would stand in addresses and be kept. */
export const boardFilter = z.object({
  states: z.array(z.enum(states)).max(states.length).optional(),
  /** `me`, `nobody`, or a person. */
  owner: z.string().max(64).optional(),
  caseType: z.enum(caseTypes).optional(),
  helpAsked: z.boolean().optional(),
  unread: z.boolean().optional(),
  /** Untouched for at least so many days. */
  days: z.int().min(1).max(3_650).optional(),
  sort: z.enum(['longest', 'newest']).optional(),
});
export type BoardFilter = z.infer<typeof boardFilter>;

export const listAllCases = route({
  method: 'POST',
  path: '/api/all-cases',
  act: 'list-all-cases',
  summary:
    'Every case that fits, a page at a time; what is searched for stands in the body, not in an address',
  body: z.object({
    filter: boardFilter.default({}),
    /** A case's code, or the name or address of the account it is of. */
    search: z.string().trim().max(100).optional(),
    /** `next` of the page before. */
    after: z.string().max(100).optional(),
  }),
  answer: z.object({ cases: z.array(boardCase), next: z.string().nullable() }),
});

export const countCases = route({
  method: 'GET',
  path: '/api/all-cases/counts',
  act: 'list-all-cases',
  summary: 'How many cases there are in each state',
  answer: z.object({ counts: z.partialRecord(z.enum(states), z.int()) }),
});

export const listCoordinators = route({
  method: 'GET',
  path: '/api/coordinators',
  act: 'list-all-cases',
  summary: 'Who may own a case',
  answer: z.object({ me: personId, coordinators: z.array(owner) }),
});

export const setOwner = route({
  method: 'PUT',
  path: '/api/cases/:caseId/owner',
  act: 'own-case',
  summary: 'Takes a case, gives it, or lets it go; refused when someone did meanwhile',
  params: onCase,
  body: z.object({ owner: personId.nullable(), over: personId.nullable() }),
  answer: z.object({ owner: personId.nullable() }),
});

const view = z.object({ id: boardViewId, name: z.string().trim().min(1).max(80), filter: boardFilter });

export const listBoardViews = route({
  method: 'GET',
  path: '/api/board-views',
  act: 'list-all-cases',
  summary: 'One’s own saved views',
  answer: z.object({ views: z.array(view) }),
});

export const keepBoardView = route({
  method: 'PUT',
  path: '/api/board-views/:viewId',
  act: 'list-all-cases',
  summary: 'Keeps a view under a name',
  params: z.object({ viewId: boardViewId }),
  body: view.omit({ id: true }),
  answer: view,
});

export const removeBoardView = route({
  method: 'DELETE',
  path: '/api/board-views/:viewId',
  act: 'list-all-cases',
  summary: 'Forgets a view',
  params: z.object({ viewId: boardViewId }),
  answer: z.object({ removed: z.literal(true) }),
});

/** Server-sent events (HTML, section 9.2): `data` is the id of a case that changed, and nothing more. */
export const liveCasesPath = '/api/all-cases/live';
