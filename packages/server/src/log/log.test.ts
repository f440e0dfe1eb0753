import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { recordOrigins } from '../database/tables/record.ts';
import { testDatabase } from '../testing/test-database.ts';
import { createLog } from './create-log.ts';

const logged = (
  environment: Record<string, string>,
  write: (log: ReturnType<typeof createLog>) => void,
): string => {
  const output = new PassThrough();
  write(createLog(readConfig(environment), output));
  return String(output.read() ?? '');
};

test('a failed statement is logged without what it was to store', async () => {
  const { database, close } = await testDatabase();
  const row = {
    origin: Buffer.from('x'),
    salt: Buffer.from('x'),
    personId: null,
    address: 'jo@example.org',
    since: new Date(),
  };
  await database.insert(recordOrigins).values(row);
  const fault: unknown = await database
    .insert(recordOrigins)
    .values(row)
    .catch((error: unknown) => error);
  await close();
  const text = logged({ LOG_FORMAT: 'json' }, (log) => log.error({ err: fault }, 'fault'));
  expect(text).toContain('23505');
  expect(text).toContain('record_origins_pkey');
  expect(text).toContain('log.test.ts');
  expect(text).not.toContain('jo@example.org');
});

test('a parser’s complaint does not repeat what it could not parse', () => {
  const text = logged({}, (log) => {
    try {
      JSON.parse('Jo Patient, born 1950');
    } catch (error) {
      log.warn({ err: error }, 'odd input');
    }
  });
  expect(JSON.parse(text)).toMatchObject({ level: 'warn', msg: 'odd input', err: { type: 'SyntaxError' } });
  expect(text).not.toContain('Jo');
});

test('the level is kept, and text is one line', () => {
  expect(logged({ LOG_LEVEL: 'warn' }, (log) => log.info('hello'))).toBe('');
  expect(logged({ LOG_FORMAT: 'text' }, (log) => log.info({ port: 1 }, 'hello'))).toMatch(
    /^\d\d:\d\d:\d\d info  hello port=1\n$/,
  );
});
