import { routes } from '@overread/case';
import type { FastifyInstance } from 'fastify';
import type { House } from '../http/house.ts';
import { Refusal } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import { signedIn } from '../http/signed-in.ts';
import { keepEntry, listDirectory, readEntry } from './directory.ts';
import { importEntries } from './import-entries.ts';
import { listReadings } from './list-readings.ts';
import { keepSettings, readSettings } from './reading-settings.ts';

/** The directory of reviewers, each reviewer's own things, and their work list. */
export function reviewerRoutes(app: FastifyInstance, house: House): void {
  serve(app, house, routes.viewOwnEntry, ({ queries, actor }) =>
    readEntry(queries, signedIn(actor).personId, house.now()),
  );

  serve(app, house, routes.keepOwnEntry, ({ queries, actor, body }) => {
    const { personId } = signedIn(actor);
    const { version: over, entry } = body;
    return keepEntry(queries, { personId, over, entry, by: personId, at: house.now() });
  });

  serve(app, house, routes.listReviewers, async ({ queries }) => ({
    reviewers: (await listDirectory(queries)).map((row) => ({
      personId: row.personId as never,
      name: row.name,
      entry: row.entry,
      open: row.open,
      isActive: row.isActive,
      version: row.version,
      updatedAt: row.updatedAt.toISOString(),
    })),
  }));

  serve(app, house, routes.keepReviewer, async ({ queries, actor, params, body }) => {
    const { personId } = params;
    if (!(await listDirectory(queries)).some((one) => one.personId === personId))
      throw new Refusal('not-found');
    const { version: over, entry } = body;
    return keepEntry(queries, { personId, over, entry, by: signedIn(actor).personId, at: house.now() });
  });

  serve(app, house, routes.importReviewers, async ({ queries, actor, body }) => ({
    rows: await importEntries(queries, { ...body, by: signedIn(actor).personId, at: house.now() }),
  }));

  serve(app, house, routes.listReadings, async ({ queries, actor }) => ({
    readings: await listReadings(house, queries, signedIn(actor).personId),
  }));

  serve(app, house, routes.viewReadingSettings, ({ queries, actor }) =>
    readSettings(queries, signedIn(actor).personId),
  );

  serve(app, house, routes.keepReadingSettings, ({ queries, actor, body }) =>
    keepSettings(queries, signedIn(actor).personId, body),
  );
}
