import { z } from 'zod';
import { personId } from '../ids.ts';
import { onCase } from './case.ts';
import { message as patientMessage, newMessage } from './parts.ts';
import { route } from './route.ts';

const message = patientMessage.extend({ from: z.enum(['coordinator', 'translator', 'reviewer']) });

const thread = z.object({
  /** Whose thread with the coordinators it is; null: the patient’s side. */
  personId: personId.nullable(),
  kind: z.enum(['patient', 'translator', 'reviewer']),
  /** As a coordinator knows them; empty for the patient’s side. */
  name: z.string(),
  /** Whether they still have a part in the case: else it can be read, not written in. */
  isOpen: z.boolean(),
  unread: z.int(),
  lastAt: z.iso.datetime().nullable(),
});

export const listThreads = route({
  method: 'GET',
  path: '/api/cases/:caseId/threads',
  act: 'view-threads',
  summary: 'With whom coordinators write about a case, and how much of it waits unread',
  params: onCase,
  answer: z.object({ threads: z.array(thread) }),
});

export const viewThread = route({
  method: 'GET',
  path: '/api/cases/:caseId/threads/:personId',
  act: 'view-threads',
  summary: 'Messages between coordinators and one translator or reviewer; marks them read',
  params: onCase.extend({ personId }),
  answer: z.object({ messages: z.array(message) }),
});

export const writeToColleague = route({
  method: 'POST',
  path: '/api/cases/:caseId/threads/:personId',
  act: 'write-to-colleague',
  summary: 'Writes to a translator or a reviewer; to a reviewer never what names someone',
  params: onCase.extend({ personId }),
  body: newMessage,
  answer: message,
});

export const viewOwnThread = route({
  method: 'GET',
  path: '/api/cases/:caseId/own-thread',
  act: 'read-own-thread',
  summary: 'One’s own messages with the coordinators; marks them read',
  params: onCase,
  answer: z.object({ messages: z.array(message) }),
});

export const writeToCoordinators = route({
  method: 'POST',
  path: '/api/cases/:caseId/own-thread',
  act: 'write-to-coordinators',
  summary: 'Writes to the coordinators about a case',
  params: onCase,
  body: newMessage,
  answer: message,
});
