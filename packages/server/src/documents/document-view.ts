import type { DocumentView } from '@overread/case';
import type { OpenDocument } from './document-rows.ts';

/** A paper as it is shown in lists; its text has its own door. */
export const documentView = ({ row, content, confirmed }: OpenDocument): DocumentView => ({
  id: row.id as DocumentView['id'],
  fileName: content.fileName,
  mediaType: row.mediaType,
  bytes: row.bytes,
  pages: row.pages,
  addedAt: row.addedAt.toISOString(),
  state: row.state as DocumentView['state'],
  progress: row.progress,
  problems: content.problems.map(({ code, page, limit, found }) => ({
    code,
    page: page ?? null,
    limit: limit ?? null,
    found: found ?? null,
  })),
  proposed: content.proposed,
  shownBy: content.shownBy,
  confirmed,
  devices: content.devices,
});
