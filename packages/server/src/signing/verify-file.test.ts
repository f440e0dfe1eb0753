import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { signedFile } from '@overread/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opinionTest } from '../opinions/opinions.test-support.ts';
import { temporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts';
import { testHouse, type TestHouse } from '../testing/test-house.ts';
import { retireSigningKeys } from './retire-signing-keys.ts';

const program = fileURLToPath(new URL('../../../cli/bin/overread.js', import.meta.url));
let test: TestHouse;
let folder: TemporaryFolder;
let file: string;
let keys: string;
beforeAll(async () => {
  test = await testHouse();
  folder = await temporaryFolder();
  const t = opinionTest(test);
  const patient = await t.someone('patient');
  const reviewer = await t.someone('reviewer');
  const coordinator = await t.someone('coordinator');
  const id = await t.readingCase(patient, [reviewer]);
  await t.writeAndSign(id, reviewer);
  const { opinionId } = await t.view(id, reviewer);
  const url = `/api/cases/${id}/opinions/${opinionId}/signed`;
  file = (await test.app.inject({ url, headers: coordinator.headers })).body;
  keys = (await test.app.inject({ url: '/api/signing-keys' })).body;
  await writeFile(join(folder.path, 'keys.json'), keys);
});
afterAll(async () => {
  await test.close();
  await folder.remove();
});

async function verify(content: string | Buffer, ...more: readonly string[]) {
  const path = join(folder.path, 'opinion');
  await writeFile(path, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'verify', path, ...more], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}
const withKeys = (): readonly string[] => ['--keys', join(folder.path, 'keys.json')];

describe('overread verify, of a document the house has signed', () => {
  it('says that it is genuine, and what that does not prove', async () => {
    const { status, out } = await verify(file, ...withKeys());
    expect(status).toBe(0);
    expect(out).toContain('a key of the house that you were told');
    expect(out).toContain('Not proven');
    expect(out).not.toContain('Whose key');
  });

  it('finds any altered byte of the signed text', async () => {
    const { statement } = signedFile.parse(JSON.parse(file));
    const places = Array.from({ length: 12 }, (_, index) => Math.floor((index * statement.length) / 12) + 3);
    const statuses: (number | null)[] = [];
    for (const at of places) {
      const letter = statement[at] === 'a' ? 'b' : 'a';
      const altered = `${statement.slice(0, at)}${letter}${statement.slice(at + 1)}`;
      statuses.push(
        (await verify(JSON.stringify({ ...JSON.parse(file), statement: altered }), ...withKeys())).status,
      );
    }
    expect(statuses).toEqual(places.map(() => 1));
  });

  it('finds another signature, even with the digest made anew', async () => {
    const whole = signedFile.parse(JSON.parse(file));
    const [server, reviewer] = whole.signatures;
    const swapped = [
      { ...server, by: 'reviewer' },
      { ...reviewer, by: 'server' },
    ];
    expect((await verify(JSON.stringify({ ...whole, signatures: swapped }), ...withKeys())).status).toBe(1);
    const wrong = Buffer.alloc(64).toString('base64');
    const forged = whole.signatures.map((one) => ({ ...one, signature: wrong }));
    expect((await verify(JSON.stringify({ ...whole, signatures: forged }), ...withKeys())).status).toBe(1);
  });

  it('does not take keys it was not told for those of the house', async () => {
    const { status, out } = await verify(file);
    expect(status).toBe(1);
    expect(out).toContain('Whose key');
    const ids = signedFile.parse(JSON.parse(file)).signatures.map(({ keyId }) => keyId);
    expect((await verify(file, ...ids.flatMap((id) => ['--key', id]))).status).toBe(0);
    expect((await verify(file, '--key', ids[0] ?? '')).status).toBe(1);
  });

  it.each([
    ['plain', (bytes: Buffer) => bytes, ''],
    ['deflated', (bytes: Buffer) => deflateSync(bytes), ' /Filter /FlateDecode'],
  ])('finds it %s in a PDF', async (_, encode, filter) => {
    const stream = encode(Buffer.from(file));
    const pdf = Buffer.concat([
      Buffer.from(`%PDF-1.7\n5 0 obj\n<< /Type /EmbeddedFile${filter} /Length ${stream.length} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n%%EOF\n'),
    ]);
    const { status, out } = await verify(pdf, ...withKeys());
    expect(status).toBe(0);
    expect(out).toContain('the printed pages');
  });

  it.each([
    ['no document', '{"schema":"something else"}'],
    ['no JSON', 'hello'],
    ['a PDF without it', '%PDF-1.7\n%%EOF\n'],
  ])('says that %s is none', async (_, content) => {
    const { status, err } = await verify(content);
    expect(status).toBe(2);
    expect(err).toContain('holds no signed opinion');
  });

  it('still verifies after the keys were renewed', async () => {
    expect(await retireSigningKeys(test.house.database, new Date())).toBe(2);
    await writeFile(
      join(folder.path, 'keys.json'),
      (await test.app.inject({ url: '/api/signing-keys' })).body,
    );
    expect((await verify(file, ...withKeys())).status).toBe(0);
  });
});
