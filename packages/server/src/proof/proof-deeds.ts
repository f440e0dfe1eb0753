import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { madeImage, stowBody, stowType } from './made-image.ts';
import type { Asks } from './proof-asks.ts';

/** Something sent; `acknowledged` once the house said it is kept. */
export type Sent<T> = { readonly what: T; acknowledged: boolean };

/** A value that is written over and over. In doubt is what was sent without an answer. */
export interface Written {
  kept: { readonly version: number; readonly mark: string };
  inDoubt: string | undefined;
}

/** What a patient did and was told, to be compared with what the house still knows. */
export interface Ledger {
  /** SHA-256 of the file as it must come back, by SOP Instance UID. */
  readonly images: Map<string, Sent<string>>;
  /** SHA-256 by file name. */
  readonly papers: Map<string, Sent<string>>;
  readonly messages: Map<string, Sent<string>>;
  readonly basics: Written;
  readonly questions: Written;
  /** The state after each move, as answered. */
  readonly moves: { acknowledged: number; sent: number; state: string };
  readonly consents: { acknowledged: number; sent: number; given: boolean };
}

/** What was true of the case before any deed. */
export const emptyLedger = (): Ledger => ({
  images: new Map(),
  papers: new Map(),
  messages: new Map(),
  basics: { kept: { version: 1, mark: plainBasics.proposedOperation }, inDoubt: undefined },
  questions: { kept: { version: 0, mark: '' }, inDoubt: undefined },
  moves: { acknowledged: 0, sent: 0, state: 'collecting' },
  consents: { acknowledged: 0, sent: 0, given: false },
});

export type Deed = (ask: Asks, caseId: string, ledger: Ledger, chance: () => number) => Promise<void>;

/** What a patient does, each again and again and all at the same time, until the house is killed. */
export const deeds: readonly Deed[] = [
  async (ask, caseId, { images }, chance) => {
    const large = chance() < 0.1;
    const batch = Array.from({ length: large ? 1 : 1 + Math.trunc(chance() * 8) }, () =>
      madeImage(large ? 1_500_000 : 2_000 + chance() * 40_000),
    );
    for (const { uid, kept } of batch) images.set(uid, { what: sha256(kept), acknowledged: false });
    const answer = await ask(
      'POST',
      `/api/cases/${caseId}/dicomweb/studies`,
      stowBody(batch.map(({ sent }) => sent)),
      {
        'content-type': stowType,
      },
    );
    for (const uid of storedUids(answer)) acknowledge(images.get(uid));
  },
  async (ask, caseId, { papers }) => {
    const name = `${randomUUID()}.txt`;
    const bytes = Buffer.from(
      `MRI of the knee, report ${name}\nFindings: ${randomBytes(300).toString('hex')}\n`,
    );
    papers.set(name, { what: sha256(bytes), acknowledged: false });
    await ask('POST', `/api/cases/${caseId}/documents`, bytes, {
      'content-type': 'application/octet-stream',
      'x-file-name': name,
    });
    acknowledge(papers.get(name));
    // A person does not send papers faster, and each of them takes a while to be read.
    await pause(1_000);
  },
  async (ask, caseId, { messages }) => {
    const id = randomUUID();
    messages.set(id, { what: `message ${id}`, acknowledged: false });
    await ask('POST', `/api/cases/${caseId}/messages`, { id, text: `message ${id}` });
    acknowledge(messages.get(id));
  },
  async (ask, caseId, { basics }) => {
    const { version } = basics.kept;
    const mark = randomUUID();
    basics.inDoubt = mark;
    const content = { ...plainBasics, proposedOperation: mark };
    const answer = await ask('PUT', `/api/cases/${caseId}/basics`, { version, basics: content });
    basics.kept = { version: Number(answer['version']), mark };
    basics.inDoubt = undefined;
  },
  async (ask, caseId, { questions }) => {
    const { version } = questions.kept;
    const mark = randomUUID();
    questions.inDoubt = mark;
    const answer = await ask('PUT', `/api/cases/${caseId}/questions`, { version, questions: [mark] });
    questions.kept = { version: Number(answer['version']), mark };
    questions.inDoubt = undefined;
  },
  async (ask, caseId, { moves }) => {
    const act = moves.state === 'urgent' ? 'resume-after-urgent' : 'tell-urgent';
    moves.sent += 1;
    const answer = await ask('POST', `/api/cases/${caseId}/moves/${act}`, {});
    moves.state = String(answer['state']);
    moves.acknowledged += 1;
  },
  async (ask, caseId, { consents }) => {
    const { text } = (await ask('GET', `/api/cases/${caseId}/consent`)) as {
      text: { version: string; hash: string };
    };
    consents.sent += 1;
    if (consents.given) await ask('POST', `/api/cases/${caseId}/consent/withdraw`, { purpose: 'process' });
    else
      await ask('POST', `/api/cases/${caseId}/consent`, {
        purpose: 'process',
        textVersion: text.version,
        textHash: text.hash,
        language: 'en',
      });
    consents.given = !consents.given;
    consents.acknowledged += 1;
  },
];

export const plainBasics = { caseType: 'knee-replacement', side: 'right', proposedOperation: 'none yet' };

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function acknowledge(sent: Sent<unknown> | undefined): void {
  if (sent) sent.acknowledged = true;
}

/** Referenced SOP Sequence (PS3.18 table 10.5.3-1). */
function storedUids(answer: Record<string, unknown>): readonly string[] {
  const sequence = answer['00081199'] as { Value?: { '00081155': { Value: string[] } }[] } | undefined;
  return (sequence?.Value ?? []).flatMap((item) => item['00081155'].Value);
}
