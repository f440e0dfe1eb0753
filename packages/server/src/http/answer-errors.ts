import type { FastifyError, FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { StoreFault, type StoreFaultCode } from '../store/store-fault.ts';
import { problemOf, Refusal } from './refusal.ts';

/** Every error leaves as RFC 9457 problem JSON; faults are logged here, and their text stays here. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = read(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'fault');
    return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
}

function read(error: FastifyError) {
  if (error instanceof Refusal) return problemOf(error.code, error.details);
  if (error instanceof StoreFault) return problemOf(gone.has(error.code) ? 'not-found' : 'store-unavailable');
  if (hasZodFastifySchemaValidationErrors(error))
    return problemOf(
      'invalid-input',
      error.validation.map(({ instancePath, message }) => ({
        at: instancePath.slice(1).replaceAll('/', '.'),
        reason: message ?? 'invalid',
      })),
    );
  const code = fromFastify[error.code] ?? (error.statusCode === 429 ? 'too-many-requests' : null);
  if (code) return problemOf(code);
  if (error.statusCode && error.statusCode < 500) return problemOf('invalid-input');
  return problemOf(isUnreachable(error) ? 'store-unavailable' : 'fault');
}

/** The database is away: PostgreSQL's own codes (class 08 and 57P, "too many connections") or the socket's. */
function isUnreachable(error: Error): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (/^(08|57P)|^53300$/.test(code) || socketFaults.has(code)) return true;
    if (/Connection terminated|timeout exceeded when trying to connect/.test(at.message)) return true;
  }
  return false;
}

const socketFaults: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
]);

/** Nothing is there any more; everything else about the store is trouble, and logged. */
const gone: ReadonlySet<StoreFaultCode> = new Set(['not-found', 'no-case-key', 'case-erased']);

/** Fastify's own refusals, in our words. */
const fromFastify: Readonly<Record<string, 'too-large' | 'wrong-media-type' | 'invalid-input'>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-input',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-input',
};
