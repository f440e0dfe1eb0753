import { inArray } from 'drizzle-orm';
import type { Database } from './database/open-database.ts';
import { documents } from './database/tables/documents.ts';
import { instances, progressiveImages } from './database/tables/imaging.ts';
import { blobName } from './store/case-vault.ts';
import type { KnownBlobs } from './store/sweep-orphans.ts';

/** Which blobs of the store some row of the database refers to. */
export const knownBlobs =
  (database: Database): KnownBlobs =>
  async (keys) => {
    const ids = keys.map((key) => key.slice(key.indexOf('/') + 1));
    const rows = await Promise.all(
      [instances, documents, progressiveImages].map((table) =>
        database
          .select({ caseId: table.caseId, blobId: table.blobId })
          .from(table)
          .where(inArray(table.blobId, ids)),
      ),
    );
    return new Set(
      rows.flat().flatMap(({ caseId, blobId }) => (blobId === null ? [] : [blobName(caseId, blobId)])),
    );
  };
