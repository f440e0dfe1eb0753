import { roles } from '../roles.ts';
import { route } from './route.ts';
import { z } from 'zod';

const locale = z.enum(['en', 'zh']);
const name = z.string().trim().min(1).max(120);
const email = z.email().max(254).toLowerCase();
const password = z.string().min(1).max(512);
const token = z.string().min(16).max(256);
const done = z.object({ done: z.literal(true) });
const moment = z.iso.datetime();

/** Doors of one's own account, and those that lead to one. */
export const accountRoutes = {
  viewMe: route({
    method: 'GET',
    path: '/api/me',
    act: 'look-around',
    summary: 'Who is signed in, if anyone, and whether the house is ready for people',
    answer: z.object({
      me: z
        .object({
          id: z.string(),
          name: z.string(),
          email: z.string(),
          locale,
          roles: z.array(z.enum(roles)),
          secondFactor: z.boolean(),
          secondFactorNeeded: z.boolean(),
        })
        .nullable(),
      firstRun: z.boolean(),
      registrationOpen: z.boolean(),
    }),
  }),
  changeMe: route({
    method: 'PATCH',
    path: '/api/me',
    act: 'manage-own-account',
    summary: 'Changes one’s own name or language',
    body: z.object({ name: name.optional(), locale: locale.optional() }),
    answer: done,
  }),
  listSessions: route({
    method: 'GET',
    path: '/api/me/sessions',
    act: 'manage-own-account',
    summary: 'Where one is signed in',
    answer: z.object({
      sessions: z.array(
        z.object({
          id: z.string(),
          current: z.boolean(),
          createdAt: moment,
          lastSeenAt: moment,
          address: z.string().nullable(),
          device: z.string().nullable(),
          secondFactor: z.boolean(),
        }),
      ),
    }),
  }),
  endSession: route({
    method: 'DELETE',
    path: '/api/me/sessions/:sessionId',
    act: 'manage-own-account',
    summary: 'Signs out one of one’s own sessions',
    params: z.object({ sessionId: z.string().max(64) }),
    answer: done,
  }),
  endOtherSessions: route({
    method: 'POST',
    path: '/api/me/sessions/end-others',
    act: 'manage-own-account',
    summary: 'Signs out everywhere else',
    answer: z.object({ ended: z.int() }),
  }),
  listMethods: route({
    method: 'GET',
    path: '/api/me/sign-in-methods',
    act: 'manage-own-account',
    summary: 'The second factor and the passkeys one has',
    answer: z.object({
      secondFactor: z.boolean(),
      passkeys: z.array(z.object({ id: z.string(), name: z.string().nullable(), createdAt: moment })),
    }),
  }),
  useSetUpCode: route({
    method: 'POST',
    path: '/api/first-run',
    act: 'look-around',
    summary: 'Makes the first administrator with the set-up code; works once in the life of a house',
    body: z.object({ code: z.string().min(1).max(64), email, name, password, locale }),
    answer: done,
  }),
  lookAtInvitation: route({
    method: 'POST',
    path: '/api/invitations/look',
    act: 'look-around',
    summary: 'What the holder of an invitation’s token is invited to',
    body: z.object({ token }),
    answer: z.object({
      purpose: z.enum(['staff', 'case-relative', 'case-patient']),
      email: z.string(),
      roles: z.array(z.string()),
      hasAccount: z.boolean(),
    }),
  }),
  acceptInvitation: route({
    method: 'POST',
    path: '/api/invitations/accept',
    act: 'look-around',
    summary: 'Accepts an invitation: signed in, or as a newcomer with a name and password',
    /** `code`: asked of a patient whose case was opened by phone. */
    body: z.object({
      token,
      code: z.string().max(20).optional(),
      newcomer: z.object({ name, password, locale }).optional(),
    }),
    answer: done,
  }),
} as const;
