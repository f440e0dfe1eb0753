import { z } from 'zod';
import { visitId } from '../ids.ts';
import { visitStates } from '../lifecycle/states.ts';
import { inPersonTests } from '../opinion/in-person-tests.ts';
import { onCase, version } from './case.ts';
import { route } from './route.ts';

const shortText = z.string().trim().max(300);
const test = z.enum(Object.keys(inPersonTests) as [keyof typeof inPersonTests]);
export const visitKinds = ['in-person', 'video'] as const;

/** What a coordinator plans. */
export const visitPlan = z.object({
  kind: z.enum(visitKinds),
  /** Wall clock where the appointment is: `2026-12-01T09:30`. */
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  /** IANA name of the time zone where it is. */
  zone: z.string().max(60),
  minutes: z.int().min(5).max(600),
  hospital: shortText.min(1),
  department: shortText.default(''),
  /** As a driver there can read it, too. */
  address: z.string().trim().max(600).default(''),
  room: shortText.default(''),
  contact: shortText.default(''),
  /** Hands-on tests that a reviewer asked for, or the coordinator. */
  tests: z.array(test).max(40).default([]),
  notes: z.string().trim().max(2_000).default(''),
  interpreter: z
    .object({ isNeeded: z.boolean(), who: shortText, isBooked: z.boolean() })
    .default({ isNeeded: false, who: '', isBooked: false }),
});
export type VisitPlan = z.infer<typeof visitPlan>;

const visit = visitPlan.omit({ local: true }).extend({
  id: visitId,
  version,
  state: z.enum(visitStates),
  startsAt: z.iso.datetime(),
  /** What was last said with a move: a wish for another time, why it was cancelled, what came of it. */
  wish: z.string(),
  reason: z.string(),
  outcome: z.string(),
});
export type VisitView = z.infer<typeof visit>;

export const listVisits = route({
  method: 'GET',
  path: '/api/cases/:caseId/visits',
  act: 'view-visits',
  summary: 'Appointments of the case, the next first, and the hands-on tests its opinions ask for',
  params: onCase,
  answer: z.object({ visits: z.array(visit), askedTests: z.array(test) }),
});

export const planVisit = route({
  method: 'PUT',
  path: '/api/cases/:caseId/visits/:visitId',
  act: 'plan-visit',
  summary:
    'Plans an appointment, or plans it anew; it is proposed to the patient, and an invitation goes out',
  params: onCase.extend({ visitId }),
  body: z.object({ version, plan: visitPlan }),
  answer: visit,
});

export const moveVisit = route({
  method: 'POST',
  path: '/api/cases/:caseId/visits/:visitId/moves/:visitMove',
  act: 'move-visit',
  summary: 'Accepts, cancels, … an appointment, as the table of its moves has it',
  params: onCase.extend({ visitId, visitMove: z.string().max(40) }),
  body: z.object({ version, words: z.string().trim().max(4_000).default('') }),
  answer: visit,
});
