import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('without any setting there is a default for all that needs one', () => {
  expect(readConfig({})).toMatchObject({
    PORT: 4747,
    HOST: '127.0.0.1',
    DATA_DIR: resolve('data'),
    MASTER_KEY_FILE: resolve('data-keys/master-key'),
    QUOTA_CASE: 20 * 1024 ** 3,
    OCR: true,
  });
});

test('all faults are told together', () => {
  const wrong = {
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    OCR: 'maybe',
    DATABASE_URL: 'mysql://x',
    S3_ACCESS_KEY_ID: 'x',
  };
  expect(() => readConfig(wrong)).toThrow(ConfigError);
  for (const name of ['PORT', 'LOG_LEVEL', 'OCR', 'DATABASE_URL'])
    expect(() => readConfig(wrong)).toThrow(new RegExp(`^  ${name}: `, 'm'));
});

test.each([
  [{ S3_ACCESS_KEY_ID: 'x', S3_BUCKET: 'b' }, 'S3_SECRET_ACCESS_KEY'],
  [{ S3_ENDPOINT: 'https://s3.example.org' }, 'S3_BUCKET'],
  [{ SMTP_URL: 'smtps://mail.example.org' }, 'MAIL_FROM'],
  [{ PORT: '104', DIMSE_PORT: '104' }, 'DIMSE_PORT'],
  [{ QUOTA_CASE: '1 MB', QUOTA_DOCUMENT: '2 MB' }, 'QUOTA_DOCUMENT'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
  [{ PUBLIC_URL: 'ftp://example.org' }, 'PUBLIC_URL'],
  [{ QUOTA_CASE: 'much' }, 'QUOTA_CASE'],
  [{ DATA_DIR: '/a', MASTER_KEY_FILE: '/a/database/key' }, 'MASTER_KEY_FILE'],
])('%o is refused for %s', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(new RegExp(`^  ${name}: `, 'm'));
});

test.each([
  ['1', 1],
  ['1.5 kB', 1536],
  ['20 GB', 20 * 1024 ** 3],
  ['3m', 3 * 1024 ** 2],
])('a size of %s is %i bytes', (text, bytes) => {
  expect(readConfig({ QUOTA_CASE: text, QUOTA_DOCUMENT: '1' }).QUOTA_CASE).toBe(bytes);
});

test('an empty value counts as none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ PORT: 4747 });
});
