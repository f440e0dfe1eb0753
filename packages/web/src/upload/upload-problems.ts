import type { WebProblemCode } from '../api/problem.ts';
import type { UploadStop } from './upload-job.ts';

/** Trying again helps. */
export const passing: ReadonlySet<WebProblemCode> = new Set([
  'no-connection',
  'store-unavailable',
  'too-many-requests',
  'fault',
]);
/** Where it does not help, what the upload stops as. */
export const stops: Readonly<Partial<Record<WebProblemCode, UploadStop>>> = {
  'not-signed-in': 'signed-out',
  'second-factor-needed': 'signed-out',
  'not-allowed': 'not-allowed',
  'not-found': 'not-allowed',
  'not-from-this-state': 'case-closed',
  'not-yet-held': 'not-allowed',
  'quota-reached': 'quota-reached',
};

/** The request as a whole was refused for what is in it: sent singly, the good files of it are kept. */
export const isAboutContent = (error: unknown): boolean =>
  ['invalid-input', 'too-large', 'wrong-media-type', 'different-content', 'not-acceptable'].includes(
    codeOf(error) ?? '',
  );

export const codeOf = (error: unknown): WebProblemCode | undefined =>
  error instanceof Error && error.name === 'Problem' && 'code' in error
    ? (error.code as WebProblemCode)
    : undefined;
