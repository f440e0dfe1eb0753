import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DiscFile } from '@overread/imaging';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem, problemIn } from '../api/problem.ts';
import { newBoundary, stowBody } from './stow-body.ts';
import { readStowAnswer } from './stow-answer.ts';
import type { UploadProgress, WantedStudy } from './upload-job.ts';
import type { UploadLimits, UploadPorts } from './upload-ports.ts';
import { Uploader } from './uploader.ts';

interface Fault {
  /** Answers so instead; `drop` hangs up. */
  readonly with: number | 'drop' | 'drop-after-keeping';
  readonly code?: string;
}

/** A store of one case over real HTTP: keeps parts by the UID they begin with, and can fail as told. */
class Store {
  readonly kept = new Map<string, string>();
  readonly requests: { path: string; instances: number }[] = [];
  readonly faults: Fault[] = [];
  readonly refuses = new Map<string, number>();
  largest = 0;
  #underWay = 0;
  server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      this.largest = Math.max(this.largest, ++this.#underWay);
      response.on('close', () => this.#underWay--);
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const isStow = request.url?.endsWith('/studies') ?? false;
        const fault = isStow ? this.faults.shift() : undefined;
        if (fault?.with === 'drop') return request.socket.destroy();
        if (fault && typeof fault.with === 'number') {
          response.writeHead(fault.with, { 'content-type': 'application/problem+json' });
          return response.end(JSON.stringify({ code: fault.code, details: [] }));
        }
        const answer = isStow
          ? this.#store(request.headers['content-type'] ?? '', body)
          : this.#missing(body);
        if (fault?.with === 'drop-after-keeping') return request.socket.destroy();
        response.setHeader('content-type', isStow ? 'application/dicom+json' : 'application/json');
        return response.end(JSON.stringify(answer));
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  #missing(body: Buffer): unknown {
    const { instances } = JSON.parse(body.toString()) as { instances: string[] };
    this.requests.push({ path: 'missing', instances: instances.length });
    return { missing: instances.filter((uid) => !this.kept.has(uid)), bytesLeft: 1 };
  }

  #store(contentType: string, body: Buffer): unknown {
    const boundary = /boundary=(\S+)$/.exec(contentType)?.[1] ?? '';
    const files = body
      .toString('latin1')
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => Buffer.from(part.slice(part.indexOf('\r\n\r\n') + 4, -2), 'latin1'));
    this.requests.push({ path: 'studies', instances: files.length });
    const sop = (uid: string, reason?: number) => ({
      '00081155': { vr: 'UI', Value: [uid] },
      ...(reason && { '00081197': { vr: 'US', Value: [reason] } }),
    });
    const good: unknown[] = [];
    const bad: unknown[] = [];
    for (const file of files) {
      const uid = file.toString('latin1').split('|')[0] ?? '';
      const reason = this.refuses.get(uid);
      if (reason === undefined) this.kept.set(uid, createHash('sha256').update(file).digest('hex'));
      (reason === undefined ? good : bad).push(sop(uid, reason));
    }
    return { '00081199': { vr: 'SQ', Value: good }, '00081198': { vr: 'SQ', Value: bad } };
  }
}

const size = 400;
const bytesOf = (uid: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size).map((_, index) => (index * 7 + uid.length) % 256);
  bytes.set(new TextEncoder().encode(`${uid}|`));
  return bytes;
};

function discOf(counts: readonly number[]) {
  const files = new Map<string, DiscFile>();
  const studies: WantedStudy[] = counts.map((count, study) => ({
    uid: `1.${study + 1}`,
    label: `Study ${study + 1}`,
    files: Array.from({ length: count }, (_, index) => {
      const path = `S${study}/I${index}`;
      const bytes = bytesOf(`1.${study + 1}.${index + 1}`);
      files.set(path, { path, size, read: (at, length) => bytes.subarray(at, at + length) });
      return path;
    }),
  }));
  return { files, studies };
}

const limits: UploadLimits = { lanes: 4, batchBytes: 4 * size, batchFiles: 64, askAt: 30 };

function portsTo(base: string): UploadPorts {
  const whole = async (file: DiscFile): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await file.read(0, file.size));
  const answered = async (response: Response): Promise<unknown> => {
    const isDicom = response.headers.get('content-type')?.startsWith('application/dicom+json') ?? false;
    if (!response.ok && !isDicom) throw await problemIn(response);
    return response.json();
  };
  const post = (path: string, init: RequestInit) =>
    fetch(`${base}${path}`, { method: 'POST', ...init })
      .catch(() => {
        throw new Problem('no-connection');
      })
      .then(answered);
  return {
    sopUidOf: async (file) => new TextDecoder().decode(await whole(file)).split('|')[0] ?? null,
    contentOf: whole,
    askMissing: async (instances) => {
      const answer = await post('/missing', { body: JSON.stringify({ instances }) });
      return new Set((answer as { missing: string[] }).missing);
    },
    send: async (files, onSent, signal) => {
      const { body, contentType } = stowBody(files, newBoundary());
      const answer = await post('/studies', { body, signal, headers: { 'content-type': contentType } });
      onSent(body.size);
      return readStowAnswer(answer);
    },
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    random: Math.random,
    now: () => performance.now(),
  };
}

let store: Store;
afterEach(() => {
  store.server.closeAllConnections();
  store.server.close();
});

async function upload(
  counts: readonly number[],
  change: (ports: UploadPorts) => UploadPorts = (ports) => ports,
) {
  store = new Store();
  const base = await store.open();
  const { files, studies } = discOf(counts);
  const told: UploadProgress[] = [];
  const make = () =>
    new Uploader(studies, files, change(portsTo(base)), (progress) => told.push(progress), limits);
  return { files, studies, told, make, base };
}

describe('sending studies', () => {
  it('sends every byte as it is, in several requests at a time, and says so per study', async () => {
    const { told, make } = await upload([50, 7]);
    expect(await make().run()).toBe('done');
    expect(store.kept.size).toBe(57);
    expect(store.kept.get('1.1.9')).toBe(createHash('sha256').update(bytesOf('1.1.9')).digest('hex'));
    const stows = store.requests.filter(({ path }) => path === 'studies');
    expect(stows.every(({ instances }) => instances <= 4)).toBe(true);
    expect(store.largest).toBeLessThanOrEqual(5);
    expect(told.at(-1)).toMatchObject({
      is: 'done',
      leftBehind: [],
      studies: [
        { instances: 50, sentInstances: 50, bytes: 50 * size, sentBytes: 50 * size, secondsLeft: 0 },
        { instances: 7, sentInstances: 7 },
      ],
    });
  });

  it('sends only what is not there yet', async () => {
    const { make } = await upload([20]);
    for (let index = 1; index <= 15; index++) store.kept.set(`1.1.${index}`, 'before');
    expect(await make().run()).toBe('done');
    const sent = store.requests
      .filter(({ path }) => path === 'studies')
      .reduce((sum, one) => sum + one.instances, 0);
    expect(sent).toBe(5);
    expect(store.kept.get('1.1.1')).toBe('before');
  });

  it('goes on after a dropped line, a full server and an answer that was lost', async () => {
    const { told, make } = await upload([30]);
    store.faults.push(
      { with: 'drop' },
      { with: 503, code: 'store-unavailable' },
      { with: 'drop-after-keeping' },
      { with: 429, code: 'too-many-requests' },
      { with: 502 },
      { with: 'drop' },
    );
    expect(await make().run()).toBe('done');
    expect(store.kept.size).toBe(30);
    expect(told.some(({ is }) => is === 'waiting-for-line')).toBe(true);
    expect(told.at(-1)?.leftBehind).toEqual([]);
  });

  it('goes on where it was after it was stopped', async () => {
    const { make } = await upload([60]);
    const first = make();
    const running = first.run();
    while (store.kept.size < 8) await new Promise((resolve) => setImmediate(resolve));
    first.stop('paused');
    expect(await running).toBe('paused');
    const before = store.kept.size;
    expect(before).toBeLessThan(60);
    store.requests.length = 0;
    expect(await make().run()).toBe('done');
    const again = store.requests
      .filter(({ path }) => path === 'studies')
      .reduce((sum, one) => sum + one.instances, 0);
    expect(again).toBeLessThanOrEqual(60 - before);
    expect(store.kept.size).toBe(60);
  });

  it.each([
    [401, 'not-signed-in', 'signed-out'],
    [413, 'quota-reached', 'quota-reached'],
    [409, 'not-from-this-state', 'case-closed'],
    [403, 'not-allowed', 'not-allowed'],
  ] as const)('stops at %i %s as %s', async (status, code, as) => {
    const { told, make } = await upload([40]);
    store.faults.push({ with: status, code });
    expect(await make().run()).toBe(as);
    expect(told.at(-1)?.is).toBe(as);
  });

  it('stops when the case has no room for one of them', async () => {
    const { make } = await upload([3]);
    store.refuses.set('1.1.2', 0xa700);
    expect(await make().run()).toBe('quota-reached');
  });

  it('names what it leaves behind, and brings the rest', async () => {
    const { files, studies, told, make } = await upload([6], (ports) => ({
      ...ports,
      contentOf: async (file) => {
        if (file.path === 'S0/I1') throw new Error('bad sector');
        return ports.contentOf(file);
      },
      sopUidOf: async (file) => (file.path === 'S0/I4' ? null : ports.sopUidOf(file)),
    }));
    files.delete('S0/I0');
    store.refuses.set('1.1.3', 0x0111);
    expect(await make().run()).toBe('done');
    const left = told.at(-1)?.leftBehind.toSorted((a, b) => a.file.localeCompare(b.file));
    expect(left).toEqual([
      { file: 'S0/I0', why: 'gone' },
      { file: 'S0/I1', why: 'unreadable' },
      { file: 'S0/I2', why: 'different-content' },
      { file: 'S0/I4', why: 'not-dicom' },
    ]);
    expect([...store.kept.keys()].toSorted()).toEqual(['1.1.4', '1.1.6']);
    expect(told.at(-1)?.studies[0]).toMatchObject({ instances: 2, sentInstances: 2, secondsLeft: 0 });
    expect(studies).toHaveLength(1);
  });

  it('sends a refused request’s files singly, so that a good file is not lost beside a bad one', async () => {
    const { make } = await upload([4]);
    store.faults.push({ with: 422, code: 'invalid-input' });
    expect(await make().run()).toBe('done');
    expect(store.kept.size).toBe(4);
  });
});
