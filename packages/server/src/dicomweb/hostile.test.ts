import { discs } from '@overread/sample-discs';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerErrors } from '../http/answer-errors.ts';
import { as } from '../testing/test-house.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { part10Start } from './part10-start.ts';
import { storeRoutes, takeDicomBodies } from './store-routes.ts';
import {
  dicomwebHouse,
  failuresIn,
  first,
  multipart,
  multipartType,
  newCase,
  store,
  type Json,
} from './testing/dicomweb-house.ts';

let house: Awaited<ReturnType<typeof dicomwebHouse>>;
const images = (discs.find(({ id }) => id === 'knee-replacement-complete')?.make() ?? [])
  .filter(
    ({ path, bytes }) => path !== 'DICOMDIR' && Buffer.from(bytes.subarray(128, 132)).toString() === 'DICM',
  )
  .map(({ bytes }) => Buffer.from(bytes));
const image = images[0] ?? Buffer.alloc(0);

beforeAll(async () => {
  house = await dicomwebHouse();
});
afterAll(() => house.close());

const aCase = async () => {
  const caseId = await newCase(house);
  return { caseId, base: `${house.address}/api/cases/${caseId}/dicomweb`, headers: as('patient-1') };
};
type At = Awaited<ReturnType<typeof aCase>>;

const instancesOf = async ({ base, headers }: At): Promise<Json[]> =>
  (await (await fetch(`${base}/instances`, { headers })).json()) as Json[];

/** Files of one case in the store. */
const filesOf = ({ caseId }: At): string[] =>
  readdirSync(join(house.folder, 'store'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.includes(caseId) && path.endsWith('.blob'),
  );

const post = async ({ base, headers }: At, body: Iterable<Buffer> | AsyncIterable<Buffer>) => {
  const answer = await fetch(`${base}/studies`, {
    method: 'POST',
    headers: { ...headers, 'content-type': multipartType() },
    body: Readable.toWeb(Readable.from(body, { objectMode: false })) as ReadableStream,
    // Node sends a body that streams only half duplex.
    duplex: 'half',
  } as RequestInit);
  return { status: answer.status, text: await answer.text() };
};

/** A data set of an image, Explicit VR Little Endian, with one more element before its pixels. */
const withElement = (head: string, value: Buffer): Buffer => {
  const at = image.indexOf(Buffer.from('e07f10004f57', 'hex'));
  return Buffer.concat([image.subarray(0, at), Buffer.from(head, 'hex'), value, image.subarray(at)]);
};

describe('hostile bodies', () => {
  it('a hundred thousand parts are too many, and said to be', { timeout: 60_000 }, async () => {
    const part = Buffer.from('--here\r\n\r\nMZ\r\n');
    const answer = await post(
      await aCase(),
      (function* () {
        for (let at = 0; at < 100; at++) yield Buffer.concat(Array.from({ length: 1_000 }, () => part));
        yield Buffer.from('--here--');
      })(),
    ).catch(() => null);
    // The answer comes before the body has ended; some clients then only see the line close.
    expect(answer === null || answer.status === 413).toBe(true);
    expect((await instancesOf(await aCase())).length).toBe(0);
  });

  it('an endless header of a part is refused', async () => {
    const answer = await post(await aCase(), [Buffer.from('--here\r\n'), Buffer.alloc(100_000, 'A')]);
    expect(answer.status).toBe(422);
  });

  it('a part without a Content-Type is read for what it is', async () => {
    const at = await aCase();
    const answer = await post(at, [
      Buffer.from('--here\r\nX: y\r\n\r\n'),
      image,
      Buffer.from('\r\n--here--\r\n'),
    ]);
    expect(answer.status).toBe(200);
  });

  it('a line that dies in the middle leaves whole files and nothing of the others', async () => {
    const at = await aCase();
    const body = multipart(images.slice(0, 2));
    const cut = body.subarray(0, image.length + 400);
    const { hostname, port } = new URL(house.address);
    const socket = connect(Number(port), hostname);
    const head = [
      `POST ${new URL(at.base).pathname}/studies HTTP/1.1`,
      `host: ${hostname}`,
      ...Object.entries(at.headers).map(([name, value]) => `${name}: ${value}`),
      `content-type: ${multipartType()}`,
      `content-length: ${body.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    socket.write(cut, () => socket.destroy());
    await waitUntil(async () => (await instancesOf(at)).length === 1);
    expect(filesOf(at)).toHaveLength(1);
  });

  it('a sender that goes silent is let go', async () => {
    const app = Fastify();
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    answerErrors(app);
    takeDicomBodies(app);
    storeRoutes(app, house.house, { silentMs: 40 });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const at = await aCase();
    const silent = fetch(`${address}${new URL(at.base).pathname}/studies`, {
      method: 'POST',
      headers: { ...at.headers, 'content-type': multipartType() },
      body: new ReadableStream({ start: (control) => control.enqueue(multipart([image]).subarray(0, 500)) }),
      duplex: 'half',
    } as RequestInit);
    await expect(silent).rejects.toThrow(/fetch failed/);
    expect(await instancesOf(at)).toHaveLength(0);
    await app.close();
  });
});

describe('hostile files', () => {
  it.each([
    [
      'sequences nested ten thousand deep',
      withElement(
        '40007502' + '53510000ffffffff',
        Buffer.from('feff00e0ffffffff40007502'.concat('53510000ffffffff').repeat(10_000), 'hex'),
      ),
    ],
    ['a value longer than the file', withElement('09001010' + '4f420000f0ffff7f', Buffer.alloc(16))],
    [
      'a million empty elements',
      withElement('09001010' + '4c4f0000', Buffer.from('090011104c4f0000'.repeat(1_000_000), 'hex')),
    ],
    [
      'a gigabyte of nothing, deflated',
      Buffer.concat([
        part10Start({
          sopClassUid: '1.2.840.10008.5.1.4.1.1.4',
          sopInstanceUid: '1.2.3',
          transferSyntaxUid: '1.2.840.10008.1.2.1.99',
        }),
        deflateRawSync(Buffer.alloc(2 ** 28)),
      ]),
    ],
  ])('%s: an answer, and the house goes on', { timeout: 60_000 }, async (_, file) => {
    const at = await aCase();
    const { status } = await store(at, [file, images[1] ?? image]);
    expect([200, 202]).toContain(status);
    for (const one of await instancesOf(at)) {
      const path = `${house.address}${first(one, '00081190')}`;
      for (const more of ['/metadata', '/frames/1', '/thumbnail', ''])
        expect((await fetch(path + more, { headers: at.headers })).status).toBeLessThan(500);
    }
  });

  it('one UID with two contents at once: one is kept, one refused', async () => {
    const at = await aCase();
    const other = Buffer.from(image);
    other.writeUInt8(other.readUInt8(other.length - 1) ^ 1, other.length - 1);
    const answers = await Promise.all([image, other, image, other].map((file) => store(at, [file])));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, 200, 409, 409]);
    expect(answers.flatMap(({ answer }) => failuresIn(answer, '00081198'))).toEqual([0x0111, 0x0111]);
    expect(filesOf(at)).toHaveLength(1);
  });

  it('a quota holds against requests at the same moment', async () => {
    const small = await dicomwebHouse({ instancesPerCase: 3 });
    const answers = await Promise.all(images.slice(0, 6).map((file) => store(small, [file])));
    const kept = (await (
      await fetch(`${small.base}/instances`, { headers: small.headers })
    ).json()) as Json[];
    expect(kept).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(
      (await store(small, [images[answers.findIndex(({ status }) => status === 200)] ?? image])).status,
    ).toBe(200);
    await small.close();
  });

  it('another person’s study is kept, for the checklist to judge', async () => {
    const theirs = (discs.find(({ id }) => /mixed|other|two-patients|wrong/.test(id))?.make() ?? [])
      .filter(({ path }) => path !== 'DICOMDIR')
      .map(({ bytes }) => bytes);
    const at = await aCase();
    await store(at, [image, ...theirs.slice(0, 5)]);
    const answer = await fetch(`${house.address}/api/cases/${at.caseId}/imaging`, { headers: at.headers });
    const { inventory } = (await answer.json()) as { inventory: { patients: unknown[] } };
    expect(inventory.patients.length).toBeGreaterThan(0);
  });

  it('a large file streams to the store and comes back whole, its preamble emptied', async () => {
    const large = withElement('09001010' + '4f420000' + '00002001', Buffer.alloc(0x01200000, 7));
    const armed = Buffer.from(large);
    armed.write('MZ\u0090\0', 0, 'latin1');
    const at = await aCase();
    expect((await store(at, [armed])).status).toBe(200);
    const [one] = await instancesOf(at);
    const back = await fetch(`${house.address}${first(one, '00081190')}`, {
      headers: { ...at.headers, accept: 'application/dicom' },
    });
    expect(Buffer.from(await back.arrayBuffer()).equals(large)).toBe(true);
  });

  it('a bare data set is kept as it came, and given back as a file of PS3.10', async () => {
    const bare = image.subarray(132 + 12 + image.readUInt32LE(140));
    const at = await aCase();
    expect((await store(at, [bare])).status).toBe(200);
    const [one] = await instancesOf(at);
    const back = await fetch(`${house.address}${first(one, '00081190')}`, {
      headers: { ...at.headers, accept: 'application/dicom' },
    });
    const file = Buffer.from(await back.arrayBuffer());
    expect(file.toString('latin1', 128, 132)).toBe('DICM');
    expect(file.subarray(132 + 12 + file.readUInt32LE(140)).equals(bare)).toBe(true);
  });

  it('whatever bytes are turned, nothing is a fault of the house', { timeout: 120_000 }, async () => {
    const at = await aCase();
    const whole = multipart(images.slice(0, 2));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 3_000 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const body = Buffer.from(whole);
          for (const [place, value] of changes) body.writeUInt8(value, place);
          const { status } = await post(at, [body]);
          expect([200, 202, 409, 422]).toContain(status);
        },
      ),
      // A transfer syntax with a zero byte in it.
      {
        numRuns: 120,
        examples: [
          [
            [
              [300, 0],
              [963, 0],
            ],
          ],
        ],
      },
    );
    for (const one of await instancesOf(at)) {
      const path = `${house.address}${first(one, '00081190')}`;
      for (const more of ['/metadata', '/frames/1', '/rendered'])
        expect((await fetch(path + more, { headers: at.headers })).status).toBeLessThan(500);
    }
  });
});
