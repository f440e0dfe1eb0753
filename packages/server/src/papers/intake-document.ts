import type { DocumentProblem } from '@overread/case';
import { askReader, type AskOptions } from './ask-reader.ts';
import { documentLimits, type DocumentLimits } from './document-limits.ts';
import type { DocumentIntake } from './reader/reader-messages.ts';

export interface IntakeOptions extends AskOptions {
  readonly limits?: Partial<DocumentLimits> | undefined;
}

/** Taken in (perhaps with notes), or refused with a code that has a sentence and a remedy. */
export type IntakeResult = { readonly intake: DocumentIntake } | { readonly refused: DocumentProblem };

/**
 * Takes in one paper: finds out what it is by its bytes, its text page by page (recognised where it is a scan), the
 * codes on it, and for pictures a clean copy. `bytes` are the whole file, at most `limits.fileBytes`: a paper is
 * held in memory so that it never lies unencrypted on disk. Rejects only when `signal` aborts or the reading
 * process cannot be started.
 */
export const intakeDocument = async (
  bytes: Uint8Array,
  { limits: asked, onProgress, signal }: IntakeOptions = {},
): Promise<IntakeResult> => {
  const limits = { ...documentLimits, ...asked };
  if (bytes.length > limits.fileBytes)
    return { refused: { code: 'too-large', limit: Math.round(limits.fileBytes / 1024 / 1024) } };
  const answer = await askReader({ what: 'intake', bytes, limits }, { onProgress, signal });
  if ('picture' in answer) throw new Error('a picture was not asked for');
  return answer;
};
