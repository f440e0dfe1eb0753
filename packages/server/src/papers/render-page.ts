import type { DocumentProblem } from '@overread/case';
import { askReader } from './ask-reader.ts';
import { documentLimits, type DocumentLimits } from './document-limits.ts';
import type { PagePicture } from './reader/reader-messages.ts';

export interface RenderOptions {
  /** Width in dots, 16 to 3000; never more than a picture has. */
  readonly width?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<DocumentLimits> | undefined;
}

/**
 * One page (from 1) of a PDF or picture as PNG or JPEG, so that a browser never opens the file itself. Word and text
 * files answer `no-picture-of-text`: show their extracted text, as text.
 */
export const renderPage = async (
  bytes: Uint8Array,
  page: number,
  { width = 1400, signal, limits: asked }: RenderOptions = {},
): Promise<{ readonly picture: PagePicture } | { readonly refused: DocumentProblem }> => {
  const limits = { ...documentLimits, milliseconds: 60_000, ...asked };
  if (!Number.isInteger(page) || page < 1) return { refused: { code: 'no-such-page' } };
  if (bytes.length > limits.fileBytes)
    return { refused: { code: 'too-large', limit: Math.round(limits.fileBytes / 1024 / 1024) } };
  const fitting = Math.round(Math.min(3000, Math.max(16, width)));
  const answer = await askReader({ what: 'render', bytes, limits, page, width: fitting }, { signal });
  if ('intake' in answer) throw new Error('an intake was not asked for');
  return answer;
};
