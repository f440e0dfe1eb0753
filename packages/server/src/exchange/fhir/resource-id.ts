import { createHash } from 'node:crypto';
import type { Reference, Resource } from '@medplum/fhirtypes';

/** The same thing of the same case has the same id in every bundle: a UUID made of both (RFC 9562, version 8). */
export function resourceId(caseId: string, kind: string, id: string): string {
  const bytes = createHash('sha256').update(`${caseId}\0${kind}\0${id}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** A reference within the bundle. */
export const reference = <Kind extends Resource['resourceType']>(
  caseId: string,
  kind: Kind,
  id: string,
): Reference<Extract<Resource, { resourceType: Kind }>> => ({
  reference: `urn:uuid:${resourceId(caseId, kind, id)}`,
});
