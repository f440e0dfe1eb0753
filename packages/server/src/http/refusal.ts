import { problemStatus, type ProblemBody, type ProblemCode } from '@overread/case';

/** An expected no. The one error a handler throws on purpose; the error handler turns it into RFC 9457 JSON. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly details: ProblemBody['details'];

  constructor(code: ProblemCode, details: ProblemBody['details'] = []) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return problemStatus[this.code];
  }
}

/** The body as it is sent: a code and a title, never a value somebody typed. */
export const problemOf = (code: ProblemCode, details: ProblemBody['details'] = []): ProblemBody => ({
  code,
  status: problemStatus[code],
  title: titles[code],
  details,
});

const titles: Readonly<Record<ProblemCode, string>> = {
  'not-signed-in': 'Sign in first.',
  'second-factor-needed': 'Sign in with your second factor first.',
  'not-allowed': 'You may not do this.',
  'not-found': 'There is nothing here that you may see.',
  'not-acceptable': 'This cannot be sent in a form that was asked for.',
  'not-from-this-state': 'The case is no longer where this can be done.',
  'changed-meanwhile': 'Someone changed this meanwhile; look at it again.',
  'not-yet-held': 'Something must be done first; the details say what.',
  'different-content': 'Something else is kept under this identifier already.',
  'invalid-input': 'Some of this cannot be understood; the details say where.',
  'too-large': 'This is larger than what is taken at once.',
  'quota-reached': 'The case has no room left.',
  'wrong-media-type': 'This kind of content is not taken here.',
  'too-many-requests': 'Too many requests; wait a little.',
  'store-unavailable': 'Nothing can be kept at the moment; nothing was lost. Try again.',
  fault: 'Something went wrong on our side.',
};
