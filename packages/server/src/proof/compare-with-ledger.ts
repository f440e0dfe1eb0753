import { join } from 'node:path';
import { readHeadFile } from '../record/head-file.ts';
import { verifyRecord } from '../record/verify-record.ts';
import { blobFaults } from './blob-faults.ts';
import { openKept, type Kept } from './open-kept.ts';
import type { Asks } from './proof-asks.ts';
import { sha256, type Ledger, type Sent, type Written } from './proof-deeds.ts';

interface Comparing {
  readonly ask: Asks;
  readonly kept: Kept;
  readonly caseId: string;
  readonly ledger: Ledger;
  readonly headFile: string;
  /** Blobs found whole before, and images found to be as they were sent. */
  readonly seen: Set<string>;
  readonly compared: Set<string>;
}

/**
 * Asks for what a running house lacks, has half, or has besides. Empty when all is well. What was in doubt is
 * settled in the ledger: it is kept whole, or not at all, and either counts from now on.
 */
export function comparer(
  about: Pick<Comparing, 'ask' | 'caseId' | 'ledger'> & { readonly dataFolder: string },
): () => Promise<readonly string[]> {
  const known = { seen: new Set<string>(), compared: new Set<string>() };
  const headFile = join(about.dataFolder, 'record-head');
  return async () => {
    const kept = await openKept(about.dataFolder);
    try {
      return await compareWithLedger({ ...about, ...known, kept, headFile });
    } finally {
      await kept.close();
    }
  };
}

async function compareWithLedger(about: Comparing): Promise<string[]> {
  const found = await Promise.all([
    images(about),
    papers(about),
    messages(about),
    basics(about),
    questions(about),
    moves(about),
    consents(about),
    chain(about),
    blobFaults(about.kept, about.seen),
  ]);
  return found.flat();
}

async function images({ kept, caseId, ledger, compared }: Comparing): Promise<string[]> {
  const { rows } = await kept.pool.query<{ uid: string; blob: string }>(
    'select sop_instance_uid as uid, blob_id as blob from instances where case_id = $1',
    [caseId],
  );
  const there = new Map(rows.map(({ uid, blob }) => [uid, blob]));
  const faults = missing('image', ledger.images, there);
  for (const [uid, blob] of there) {
    const sent = ledger.images.get(uid);
    if (!sent) faults.push(`an image nobody sent: ${uid}`);
    else if (!compared.has(uid)) {
      const bytes = await kept.vault.readAll(caseId, blob, 2 ** 24);
      if (sha256(bytes) !== sent.what) faults.push(`an image that is not as it was sent: ${uid}`);
      compared.add(uid);
      sent.acknowledged = true;
    }
  }
  return faults;
}

async function papers({ ask, kept, caseId, ledger }: Comparing): Promise<string[]> {
  const { documents } = (await ask('GET', `/api/cases/${caseId}/documents`)) as {
    documents: { id: string; fileName: string }[];
  };
  const faults = missing('paper', ledger.papers, new Map(documents.map((one) => [one.fileName, one])));
  const { rows } = await kept.pool.query<{ id: string; blob: string }>(
    'select id, blob_id as blob from documents where case_id = $1',
    [caseId],
  );
  for (const { id, fileName } of documents) {
    const sent = ledger.papers.get(fileName);
    const blob = rows.find((row) => row.id === id)?.blob ?? '';
    if (!sent) faults.push(`a paper nobody sent: ${fileName}`);
    else if (sha256(await kept.vault.readAll(caseId, blob, 2 ** 20)) !== sent.what)
      faults.push(`a paper that is not as it was sent: ${fileName}`);
    else sent.acknowledged = true;
  }
  const { rows: forgotten } = await kept.pool.query<{ id: string }>(
    `select id from documents where state in ('received', 'reading') and not exists
     (select 1 from jobs.job where data->>'documentId' = documents.id::text
      and jobs.job.state::text in ('created', 'retry', 'active'))`,
  );
  return [...faults, ...forgotten.map(({ id }) => `a paper without the job of reading it: ${id}`)];
}

async function messages({ ask, caseId, ledger }: Comparing): Promise<string[]> {
  const { messages: there } = (await ask('GET', `/api/cases/${caseId}/messages`)) as {
    messages: { id: string; text: string }[];
  };
  const byId = new Map(there.map((one) => [one.id, one]));
  const faults = missing('message', ledger.messages, byId);
  if (byId.size !== there.length) faults.push('a message is there twice');
  for (const { id, text } of there) {
    const sent = ledger.messages.get(id);
    if (sent?.what !== text) faults.push(`a message nobody wrote: ${id}`);
    else sent.acknowledged = true;
  }
  return faults;
}

async function basics({ ask, caseId, ledger }: Comparing): Promise<string[]> {
  const kase = (await ask('GET', `/api/cases/${caseId}`)) as {
    basicsVersion: number;
    basics: { proposedOperation: string };
  };
  return settle('basics', ledger.basics, kase.basicsVersion, kase.basics.proposedOperation);
}

async function questions({ ask, caseId, ledger }: Comparing): Promise<string[]> {
  const part = (await ask('GET', `/api/cases/${caseId}/questions`)) as {
    version: number;
    questions: string[];
  };
  return settle('questions', ledger.questions, part.version, part.questions[0] ?? '');
}

function settle(name: string, written: Written, version: number, mark: string): string[] {
  const { kept, inDoubt } = written;
  const asKept = version === kept.version && mark === kept.mark;
  const asInDoubt = inDoubt !== undefined && version === kept.version + 1 && mark === inDoubt;
  if (!asKept && !asInDoubt)
    return [
      `${name}: version ${version} is there; ${kept.version} was acknowledged, or what it holds differs`,
    ];
  written.kept = { version, mark };
  written.inDoubt = undefined;
  return [];
}

async function moves({ ask, kept, caseId, ledger: { moves: told } }: Comparing): Promise<string[]> {
  const { state } = (await ask('GET', `/api/cases/${caseId}`)) as { state: string };
  const { rows } = await kept.pool.query<{ number: number; from: string; to: string }>(
    'select number, "from", "to" from case_moves where case_id = $1 order by number',
    [caseId],
  );
  const faults: string[] = [];
  rows.forEach((row, at) => {
    if (row.number !== at + 1 || (at > 0 && row.from !== rows[at - 1]?.to))
      faults.push(`the moves do not follow each other at ${row.number}`);
  });
  if ((rows.at(-1)?.to ?? state) !== state)
    faults.push(`the state is ${state}, the last move went elsewhere`);
  // The move to `collecting` was made before the ledger began.
  const made = rows.length - 1;
  if (made < told.acknowledged || made > told.sent)
    faults.push(`${made} moves are there; ${told.acknowledged} were acknowledged of ${told.sent}`);
  Object.assign(told, { acknowledged: made, sent: made, state });
  return faults;
}

async function consents({ ask, caseId, ledger: { consents: told } }: Comparing): Promise<string[]> {
  const { records } = (await ask('GET', `/api/cases/${caseId}/consent`)) as {
    records: { withdrawnAt: string | null }[];
  };
  const made = records.reduce((sum, { withdrawnAt }) => sum + (withdrawnAt === null ? 1 : 2), 0);
  const faults =
    made < told.acknowledged || made > told.sent
      ? [`${made} consents and withdrawals are there; ${told.acknowledged} were acknowledged of ${told.sent}`]
      : [];
  Object.assign(told, { acknowledged: made, sent: made, given: made % 2 === 1 });
  return faults;
}

async function chain({ kept, headFile }: Comparing): Promise<string[]> {
  const head = await readHeadFile(headFile);
  const { faults } = await verifyRecord(kept.database, head ? [head] : []);
  return faults.map(({ code, seq }) => `the record: ${code} at ${seq}`);
}

/** What was acknowledged and is not there; what was not, and is not there, is forgotten. */
function missing(
  name: string,
  sent: Map<string, Sent<string>>,
  there: ReadonlyMap<string, unknown>,
): string[] {
  const faults: string[] = [];
  for (const [id, { acknowledged }] of sent) {
    if (there.has(id)) continue;
    if (acknowledged) faults.push(`an acknowledged ${name} is gone: ${id}`);
    sent.delete(id);
  }
  return faults;
}
