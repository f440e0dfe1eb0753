import { expect, it } from 'vitest';
import { madeOpinion } from './made-opinion.test-support.ts';
import { readStatement, statementBytes } from './signed-statement.ts';

const said = {
  signedAt: '2026-02-01T10:00:00.000Z',
  keys: { server: 'a'.repeat(64), reviewer: 'b'.repeat(64) },
  questions: [{ id: 'q1', text: 'Is the wear severe enough?' }],
  opinion: madeOpinion(),
};
const bytes = statementBytes(said);

it('reads back what was said', () => {
  expect(readStatement(bytes)).toMatchObject({ signedAt: said.signedAt, questions: said.questions });
  expect(statementBytes(readStatement(bytes))).toEqual(bytes);
});

it('is the same whatever the order of its members', () => {
  const { opinion, ...rest } = said;
  const turned = Object.fromEntries(Object.entries(opinion).toReversed()) as typeof opinion;
  expect(statementBytes({ opinion: turned, ...rest })).toEqual(bytes);
});

it.each([
  ['a blank more', (text: string) => text.replace(',', ', ')],
  ['no line feed', (text: string) => text.trimEnd()],
  ['a member more', (text: string) => text.replace('{"keys"', '{"extra":1,"keys"')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['an escape for a letter', (text: string) => text.replace('severe', String.raw`s\u0065vere`)],
])('does not read it with %s', (_, change) => {
  const altered = new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
  expect(altered).not.toEqual(bytes);
  expect(() => readStatement(altered)).toThrow(/\S/);
});
