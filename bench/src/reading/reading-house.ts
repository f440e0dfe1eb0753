import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';
import { cookiesOf } from '../cookies.ts';
import { backupCode, startDemoHouse } from '../demo-house.ts';
import { freePort, storeAll } from '../dicomweb-asks.ts';
import { mrSeries } from './mr-series.ts';
import { openSlowLine, type SlowLine } from './slow-line.ts';

export interface ReadingHouse {
  /** Where browsers reach it: over the line. */
  readonly address: string;
  /** Where it listens. */
  readonly port: number;
  readonly line: SlowLine;
  /** `/readings/…` of the case that has the series. */
  readonly place: string;
  readonly caseId: string;
  /** A new window of a reviewer of the case, signed in. */
  readonly enter: (browser: Browser, look: BrowserContextOptions) => Promise<BrowserContext>;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const words = 'knee ligament, X-ray and MRI: being read';
const patient = 'amara@demo.example';
const reviewer = 'elena@demo.example';

/** A demonstration house behind a line, where a case that is being read has a series of `slices` slices more. */
export async function startReadingHouse(slices: number): Promise<ReadingHouse> {
  const port = await freePort();
  const line = await openSlowLine(port);
  const address = `http://localhost:${line.port}`;
  const house = await startDemoHouse('reading-house', port, address);
  const { password, pid, signIns } = house;
  const kase = signIns.split('\n').find((one) => one.includes(words)) ?? '';
  const caseId = /\/cases\/(\S+)/.exec(kase)?.[1] ?? '';
  const cookie = await cookieOf(address, { email: patient, password });
  let session: Session | undefined;
  await storeAll(`${address}/api/cases/${caseId}/dicomweb`, mrSeries(slices), {
    clients: 1,
    perRequest: slices,
    headers: { origin: address, cookie },
  });
  return {
    address,
    port,
    line,
    place: `/readings/${caseId}`,
    caseId,
    pid,
    enter: async (browser, look) => {
      const context = await browser.newContext({ ...look, ...(session && { storageState: session }) });
      session ??= await signIn(context, address, {
        email: reviewer,
        password,
        code: backupCode(signIns, reviewer),
      });
      return context;
    },
    stop: async () => {
      await house.stop();
      line.close();
    },
  };
}

async function cookieOf(address: string, who: { email: string; password: string }): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify(who),
  });
  return cookiesOf(answer);
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A backup code counts once: who is signed in stays so. */
async function signIn(
  context: BrowserContext,
  address: string,
  { code, ...who }: { email: string; password: string; code: string },
): Promise<Session> {
  const post = (path: string, data: object) =>
    context.request.post(`${address}/api/auth/${path}`, { data, headers: { origin: address } });
  await post('sign-in/email', who);
  const answer = await post('two-factor/verify-backup-code', { code });
  if (!answer.ok()) throw new Error(`the reviewer could not sign in: ${await answer.text()}`);
  return context.storageState();
}
