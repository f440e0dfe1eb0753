import type { Act, Standing } from '@overread/case';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Actor } from './actor.ts';
import { admit, type CaseRow } from './admit.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';

/** A door of one case that answers with a file, not JSON. */
export interface FileDoor<Params extends z.ZodObject, Query extends z.ZodObject> {
  /** With `:caseId`. */
  readonly path: string;
  readonly act: Act;
  readonly summary: string;
  readonly params: Params;
  readonly query?: Query;
}

export interface AskedForFile<Params extends z.ZodObject, Query extends z.ZodObject> {
  readonly actor: Actor;
  readonly kase: CaseRow;
  readonly standings: readonly Standing[];
  readonly params: z.output<Params>;
  readonly query: z.output<Query>;
  readonly request: FastifyRequest;
}

export interface ServedFile {
  /** Media type. */
  readonly type: string;
  readonly body: string | Buffer | Readable;
  /** Kept under this name; without one it is shown in place. Never with anything of a person in it. */
  readonly fileName?: string;
  /** Names in the record what of the case was read. */
  readonly objectId?: string;
}

/** Opens a door that only reads: lets the right people through, and writes it into the record before the file goes out. */
export function serveFile<const Params extends z.ZodObject, const Query extends z.ZodObject = z.ZodObject>(
  app: FastifyInstance,
  house: House,
  door: FileDoor<Params, Query>,
  make: (asked: AskedForFile<Params, Query>) => Promise<ServedFile>,
): void {
  const { path, act, summary, params, query } = door;
  app.route({
    method: 'GET',
    url: path,
    schema: { summary, params, ...(query && { querystring: query }) },
    handler: async (request, reply) => {
      const actor = await house.resolveActor(request);
      // Parsed by the schemas above.
      const asked = request.params as z.output<Params>;
      const { caseId } = request.params as { caseId: string };
      const { kase, standings } = await admit(house.database, actor, act, caseId);
      if (!kase) throw new Refusal('not-found');
      const file = await make({
        actor,
        kase,
        standings,
        params: asked,
        query: request.query as z.output<Query>,
        request,
      });
      await house.record.read({
        actor,
        act,
        caseId: kase.id,
        object: path,
        ...(file.objectId !== undefined && { objectId: file.objectId }),
        from: request.ip,
      });
      if (file.fileName === undefined) reply.header('cache-control', 'private, no-store');
      else reply.header('content-disposition', `attachment; filename="${file.fileName}"`);
      return reply.type(file.type).send(file.body);
    },
  });
}
