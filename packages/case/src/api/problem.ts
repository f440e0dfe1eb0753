import { z } from 'zod';

/** Every reason for which a door answers no, with its HTTP status. Words are in `wording`. */
export const problemStatus = {
  'not-signed-in': 401,
  'second-factor-needed': 403,
  'not-allowed': 403,
  'not-found': 404,
  'not-acceptable': 406,
  'not-from-this-state': 409,
  'changed-meanwhile': 409,
  'not-yet-held': 409,
  'different-content': 409,
  'invalid-input': 422,
  'too-large': 413,
  'quota-reached': 413,
  'wrong-media-type': 415,
  'too-many-requests': 429,
  'store-unavailable': 503,
  fault: 500,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** RFC 9457 problem details, with our code and where the fault lies. */
export const problemBody = z.object({
  code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
  status: z.int(),
  title: z.string(),
  /** Field path, condition or attribute; never a value a person typed. */
  details: z.array(z.object({ at: z.string(), reason: z.string() })).default([]),
});
export type ProblemBody = z.infer<typeof problemBody>;
