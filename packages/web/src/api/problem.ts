import type { ProblemBody, ProblemCode } from '@overread/case';

/** Why a door said no: the contract's codes, and `no-connection` when no answer came at all. */
export type WebProblemCode = ProblemCode | 'no-connection';

/** A no from the server, by its code; the words are in `wording/problem-words.ts`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: WebProblemCode;
  readonly details: ProblemBody['details'];

  constructor(code: WebProblemCode, details: ProblemBody['details'] = []) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The problem in an answer (RFC 9457 with our `code`); a proxy's own error page is judged by its status. */
export async function problemIn(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new Problem(body.code, body.details ?? []);
  return new Problem(byStatus[response.status] ?? (response.status >= 502 ? 'no-connection' : 'fault'));
}

/** What a failed call came to, for whoever shows it. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('fault');

const byStatus: Readonly<Record<number, WebProblemCode>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-media-type',
  422: 'invalid-input',
  429: 'too-many-requests',
};

const isProblem = (body: unknown): body is Pick<ProblemBody, 'code'> & Partial<ProblemBody> =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
