import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { listMails, readMail } from '../mail/list-mails.ts';
import type { LinkSeal } from '../mail/seal-link.ts';

import { invite } from './invitations/invite.ts';
import { listInvitations, withdrawInvitation } from './invitations/list-invitations.ts';
import { changePerson, removeSecondFactor } from './people/change-person.ts';
import { listPeople } from './people/list-people.ts';
import type { SignInOptions } from './sign-in-options.ts';

const done = { done: true } as const;

/** Opens the administrator's doors: people, invitations, mails. */
export function serveAdministration(
  app: FastifyInstance,
  house: House,
  options: SignInOptions,
  linkSeal: LinkSeal,
): void {
  servePeople(app, house, options);
  serve(app, house, routes.listInvitations, async ({ queries }) => {
    const rows = await listInvitations(queries, null, options.now());
    return { invitations: rows.map((row) => ({ ...row, roles: [...row.roles] })) };
  });
  serve(app, house, routes.invite, async ({ queries, actor, body }) => {
    if (actor.kind !== 'person') throw new Refusal('not-signed-in');
    return { id: await invite(options, queries, { purpose: 'staff', by: actor.personId, ...body }) };
  });
  serve(app, house, routes.withdrawInvitation, async ({ queries, params }) => {
    const withdrawn = { id: params.invitationId, caseId: null, at: options.now() };
    if (!(await withdrawInvitation(queries, withdrawn))) throw new Refusal('not-found');
    return done;
  });
  serve(app, house, routes.listMails, async ({ queries, query }) => ({
    mails: await listMails(queries, query.before === undefined ? undefined : new Date(query.before)),
  }));
  serve(app, house, routes.readMail, ({ queries, params }) => readMail(queries, linkSeal, params.mailId));
}

function servePeople(app: FastifyInstance, house: House, options: SignInOptions): void {
  serve(app, house, routes.listPeople, async ({ queries, query }) => {
    const people = await listPeople(queries, query);
    return { people: people.map((person) => ({ ...person, roles: [...person.roles] })) };
  });
  serve(app, house, routes.changePerson, async ({ queries, params, body }) => {
    await changePerson(queries, params.personId, body, options.now());
    return done;
  });
  serve(app, house, routes.removeSecondFactor, async ({ queries, params }) => {
    await removeSecondFactor(options, queries, params.personId);
    return done;
  });
}
