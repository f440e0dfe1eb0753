import { roles, staffRoles } from '../roles.ts';
import { route } from './route.ts';
import { z } from 'zod';

const email = z.email().max(254).toLowerCase();
const done = z.object({ done: z.literal(true) });
const moment = z.iso.datetime();
const onPerson = z.object({ personId: z.string().max(64) });
const staff = z.array(z.enum(staffRoles)).max(staffRoles.length);

/** Doors of the administrator: people, invitations, mails. */
export const administrationRoutes = {
  listPeople: route({
    method: 'GET',
    path: '/api/people',
    act: 'administer-people',
    summary: 'Everyone with an account, by address, a page at a time',
    query: z.object({ after: z.string().max(254).optional(), staff: z.stringbool().optional() }),
    answer: z.object({
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          email: z.string(),
          emailVerified: z.boolean(),
          roles: z.array(z.enum(roles)),
          secondFactor: z.boolean(),
          active: z.boolean(),
          createdAt: moment,
          lastSeenAt: moment.nullable(),
        }),
      ),
    }),
  }),
  changePerson: route({
    method: 'PATCH',
    path: '/api/people/:personId',
    act: 'administer-people',
    summary: 'Gives or takes staff roles, shuts out or lets in again; never the last administrator',
    params: onPerson,
    body: z.object({ roles: staff.optional(), active: z.boolean().optional() }),
    answer: done,
  }),
  removeSecondFactor: route({
    method: 'POST',
    path: '/api/people/:personId/remove-second-factor',
    act: 'administer-people',
    summary: 'For someone who lost app and backup codes; they are signed out and told',
    params: onPerson,
    answer: done,
  }),
  listInvitations: route({
    method: 'GET',
    path: '/api/invitations',
    act: 'administer-people',
    summary: 'Open invitations of staff',
    answer: z.object({
      invitations: z.array(
        z.object({ id: z.string(), email: z.string(), roles: z.array(z.string()), expiresAt: moment }),
      ),
    }),
  }),
  invite: route({
    method: 'POST',
    path: '/api/invitations',
    act: 'administer-people',
    summary: 'Invites staff by mail',
    body: z.object({ email, roles: staff.min(1), locale: z.enum(['en', 'zh']) }),
    answer: z.object({ id: z.string() }),
  }),
  withdrawInvitation: route({
    method: 'DELETE',
    path: '/api/invitations/:invitationId',
    act: 'administer-people',
    summary: 'Withdraws an open invitation of staff',
    params: z.object({ invitationId: z.uuid() }),
    answer: done,
  }),
  listMails: route({
    method: 'GET',
    path: '/api/mails',
    act: 'administer-house',
    summary: 'Every mail, newest first: to whom, about what, sent or not and why',
    query: z.object({ before: moment.optional() }),
    answer: z.object({
      mails: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          address: z.string(),
          queuedAt: moment,
          sentAt: moment.nullable(),
          sentBy: z.enum(['smtp', 'folder']).nullable(),
          attempts: z.int(),
          lastFault: z.string().nullable(),
        }),
      ),
    }),
  }),
  readMail: route({
    method: 'GET',
    path: '/api/mails/:mailId',
    act: 'administer-house',
    summary:
      'A mail’s text; its link only where no mail server is set and the administrator carries the mails',
    params: z.object({ mailId: z.uuid() }),
    answer: z.object({ subject: z.string(), text: z.string() }),
  }),
} as const;
