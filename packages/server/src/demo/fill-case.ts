import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { requestId, routes, visitId } from '@overread/case';
import { discs } from '@overread/sample-discs';
import { daysBetween, type Calendar } from './calendar.ts';
import type { DemoCase, DemoPaper, DemoStep } from './demo-case.ts';
import { demoPeople, type DemoName } from './demo-people.ts';
import { dressDisc } from './dress-disc.ts';
import { acceptAndSignIn, type DemoAccount, type DemoAccounts } from './open-accounts.ts';
import { paperBytes } from './paper-bytes.ts';
import type { Doorstep, Visitor } from './visitor.ts';
import { checkTranslation, signOpinion, translateOpinion } from './write-opinion.ts';

/** What fills a case: who is signed in, and where. */
export interface Filling {
  readonly doorstep: Doorstep;
  readonly accounts: DemoAccounts;
  readonly password: string;
  readonly calendar: Calendar;
}

/** A case that was begun. */
export interface BegunCase {
  readonly id: string;
  readonly code: string;
  readonly made: DemoCase;
}

/** Begins the case, empty but for its basics. */
export async function beginCase(filling: Filling, made: DemoCase): Promise<BegunCase> {
  const { visitor } = accountOf(filling, made.patient);
  const { locale: language } = demoPeople[made.patient];
  const disc = discOf(made);
  const answers = { ...shiftedAnswers(disc?.circumstances, filling.calendar), ...made.basics.answers };
  const { id, code } = await visitor.ask(routes.createCase, {
    body: { language, basics: { ...made.basics, answers } },
  });
  return { id, code, made };
}

/** Sends the images of all cases, one disc after another. */
export async function sendDiscs(filling: Filling, begun: readonly BegunCase[]): Promise<void> {
  for (const { id, made } of begun) {
    const files = discOf(made)?.make();
    if (!files) continue;
    const images = dressDisc(files, dressOf(filling, made));
    await sendImaging(accountOf(filling, made.patient).visitor, id, images);
  }
}

/**
 * Sends the papers of all cases and waits until each is read. The next is sent while the one before is being read: a
 * paper that comes wakes the reader.
 */
export async function sendPapers(filling: Filling, begun: readonly BegunCase[]): Promise<void> {
  let reading: Promise<void> = Promise.resolve();
  for (const { id, made } of begun)
    for (const paper of made.papers ?? []) {
      const { visitor } = accountOf(filling, made.patient);
      const sent = await sendPaper(visitor, id, paper);
      await reading;
      reading = untilRead(visitor, id, sent);
      reading.catch(() => undefined);
    }
  await reading;
}

/** Confirms the papers, tells and asks, consents; then the steps of the case's life. */
export async function liveCase(filling: Filling, { id: caseId, made }: BegunCase): Promise<void> {
  const { visitor } = accountOf(filling, made.patient);
  const params = { caseId };
  const { documents } = await visitor.ask(routes.listDocuments, { params });
  for (const { id, fileName } of documents) {
    const facts = made.papers?.find((paper) => paper.fileName === fileName)?.facts;
    if (facts)
      await visitor.ask(routes.confirmDocument, {
        params: { caseId, documentId: id },
        body: { ...facts, studyUid: null },
      });
  }
  if (made.story) await visitor.ask(routes.keepStory, { params, body: { version: 0, content: made.story } });
  if (made.questions)
    await visitor.ask(routes.keepQuestions, { params, body: { version: 0, questions: made.questions } });
  await consent(visitor, made, caseId);
  if (made.relative) await letRelativeIn(filling, made, caseId);
  for (const step of made.steps) await take(accountOf(filling, step.by), caseId, step);
}

function accountOf({ accounts }: Filling, name: DemoName) {
  const account = accounts[name];
  if (!account) throw new Error(`${name} has no account yet`);
  return account;
}

function discOf({ disc: id }: DemoCase) {
  const disc = discs.find((one) => one.id === id);
  if (id !== undefined && !disc) throw new Error(`there is no sample disc ${id}`);
  return disc;
}

function dressOf({ calendar }: Filling, made: DemoCase) {
  const { onDisc: person } = demoPeople[made.patient];
  return { person, days: daysBetween(discOf(made)?.circumstances.today ?? calendar.today, calendar.today) };
}

/** Answers that are dates move with the disc. */
function shiftedAnswers(
  circumstances: (typeof discs)[number]['circumstances'] | undefined,
  { ago }: Calendar,
): Record<string, string> {
  const { answers = {}, today } = circumstances ?? { today: '' };
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      /^\d{4}-\d{2}-\d{2}$/.test(answer) ? ago(daysBetween(answer, today)) : answer,
    ]),
  );
}

const boundary = 'demonstration';

/** One STOW-RS request for the whole disc (PS3.18 section 10.5). */
async function sendImaging(visitor: Visitor, caseId: string, files: readonly Buffer[]): Promise<void> {
  const head = Buffer.from(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`);
  const parts = files.flatMap((file) => [head, file, Buffer.from('\r\n')]);
  await visitor.send('POST', `/api/cases/${caseId}/dicomweb/studies`, {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    type: `multipart/related; type="application/dicom"; boundary=${boundary}`,
  });
}

async function sendPaper(visitor: Visitor, caseId: string, paper: DemoPaper): Promise<string> {
  const { path, answer } = routes.addDocument;
  const kept = await visitor.send('POST', path.replace(':caseId', caseId), {
    body: paperBytes(paper),
    type: 'application/octet-stream',
    headers: { 'x-file-name': encodeURIComponent(paper.fileName) },
  });
  return answer.parse(kept).id;
}

const readWithin = 60_000;

async function untilRead(visitor: Visitor, caseId: string, documentId: string): Promise<void> {
  const end = performance.now() + readWithin;
  while (performance.now() < end) {
    const { documents } = await visitor.ask(routes.listDocuments, { params: { caseId } });
    const paper = documents.find(({ id }) => id === documentId);
    if (paper?.state === 'read') return;
    if (paper?.state === 'failed')
      throw new Error(`a paper could not be read: ${paper.fileName}, ${paper.problems[0]?.code}`);
    await pause(40);
  }
  throw new Error('a paper was not read within a minute');
}

async function consent(visitor: Visitor, made: DemoCase, caseId: string): Promise<void> {
  if (!made.consents) return;
  const { locale: language } = demoPeople[made.patient];
  const params = { caseId };
  const { text } = await visitor.ask(routes.viewConsent, { params, query: { language } });
  for (const purpose of made.consents)
    await visitor.ask(routes.giveConsent, {
      params,
      body: { purpose, textVersion: text.version, textHash: text.hash, language },
    });
}

async function letRelativeIn(filling: Filling, made: DemoCase, caseId: string): Promise<void> {
  const { accounts, doorstep, password } = filling;
  if (!made.relative) return;
  const { email, locale: language } = demoPeople[made.relative];
  await accountOf(filling, made.patient).visitor.ask(routes.inviteRelative, {
    params: { caseId },
    body: { email, language },
  });
  const administrator = accountOf(filling, 'administrator').visitor;
  accounts[made.relative] = await acceptAndSignIn(doorstep, administrator, made.relative, password);
}

/** Two weeks: whoever tries the demonstration comes in time. */
const offerHours = 336;

async function take(account: DemoAccount, caseId: string, step: DemoStep): Promise<void> {
  const { visitor } = account;
  if ('signs' in step) return signOpinion(account, caseId, step.signs);
  if ('translates' in step) return translateOpinion(account, caseId, step.translates);
  if ('checksTranslation' in step) return checkTranslation(account, caseId);
  if ('asksToTranslate' in step)
    return askToTranslate(visitor, caseId, demoPeople[step.asksToTranslate].name);
  if ('says' in step) {
    await visitor.ask(routes.sendMessage, {
      params: { caseId },
      body: { id: randomUUID(), text: step.says },
    });
    return;
  }
  if ('offersTo' in step) {
    const names = step.offersTo.map((name) => demoPeople[name].name);
    const { candidates } = await visitor.ask(routes.listCandidates, { params: { caseId } });
    const asked = candidates.filter(({ name }) => (names as string[]).includes(name));
    const body = { personIds: asked.map(({ personId }) => personId), hours: offerHours };
    await visitor.ask(routes.makeOffers, { params: { caseId }, body });
    return;
  }
  if ('accepts' in step) {
    await visitor.ask(routes.acceptOffer, { params: { caseId }, body: { noConflict: true } });
    return;
  }
  if ('plansVisit' in step) {
    await visitor.ask(routes.planVisit, {
      params: { caseId, visitId: visitId.parse(randomUUID()) },
      body: { version: 0, plan: step.plansVisit },
    });
    return;
  }
  if ('asksFor' in step) {
    const { asksFor, to, hospital = '', text } = step;
    await visitor.ask(routes.askForRecords, {
      params: { caseId },
      body: {
        id: requestId.parse(randomUUID()),
        to,
        language: 'en',
        requirements: [...asksFor],
        text,
        hospital,
        remindAfterDays: 14,
      },
    });
    return;
  }
  const { moves: move, reason, helpAsked } = step;
  await visitor.ask(routes.moveCase, {
    params: { caseId, move },
    body: { ...(reason !== undefined && { reason }), ...(helpAsked !== undefined && { helpAsked }) },
  });
}

async function askToTranslate(visitor: Visitor, caseId: string, called: string): Promise<void> {
  const { translators } = await visitor.ask(routes.listTranslators, { params: { caseId } });
  const found = translators.find(({ name }) => name === called);
  if (!found) throw new Error(`there is no translator called ${called}`);
  await visitor.ask(routes.addTranslator, { params: { caseId, personId: found.personId } });
}
