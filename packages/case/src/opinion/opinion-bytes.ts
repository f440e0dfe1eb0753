import { opinionSchema, type Opinion } from './opinion.ts';

/**
 * The opinion as bytes, one way only, to hash and sign: UTF-8 of JSON with sorted names and no spaces (as in
 * RFC 8785), text in Unicode form C with line feeds. Throws on what is no opinion.
 */
export const opinionBytes = (opinion: Opinion): Uint8Array =>
  new TextEncoder().encode(`${canonical(opinionSchema.parse(opinion))}\n`);

/** A value written one way only. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(oneForm(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

const oneForm = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/gu, '\n');
