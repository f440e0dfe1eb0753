import type { DiscFile } from '@overread/imaging';
import type { LeftBehind, UploadProgress, UploadStop, WantedStudy } from './upload-job.ts';
import type { StowAnswer } from './stow-answer.ts';
import { LineSpeed } from './line-speed.ts';
import { Tally } from './tally.ts';
import { uploadLimits, type UploadLimits, type UploadPorts } from './upload-ports.ts';
import { codeOf, isAboutContent, passing, stops } from './upload-problems.ts';
import { backoff } from './waiting.ts';

interface Waiting {
  readonly study: number;
  readonly file: DiscFile;
  readonly sopUid: string;
}

class Stopped extends Error {
  readonly as: UploadStop;
  constructor(as: UploadStop) {
    super(as);
    this.as = as;
  }
}

/**
 * Sends the studies' files, those only that the case has not got yet, over several requests at a time. A bad line
 * only takes longer; a bad file is left behind and named; what the server refuses for good stops with the reason.
 */
export class Uploader {
  readonly #studies: readonly WantedStudy[];
  readonly #files: ReadonlyMap<string, DiscFile>;
  readonly #ports: UploadPorts;
  readonly #limits: UploadLimits;
  readonly #tell: (progress: UploadProgress) => void;
  readonly #stop = new AbortController();
  readonly #queue: Waiting[] = [];
  readonly #tally: Tally;
  readonly #speed: LineSpeed;
  #listed = false;
  #waitingLanes = 0;
  #wake: (() => void)[] = [];

  constructor(
    studies: readonly WantedStudy[],
    files: ReadonlyMap<string, DiscFile>,
    ports: UploadPorts,
    tell: (progress: UploadProgress) => void,
    limits: UploadLimits = uploadLimits,
  ) {
    this.#studies = studies;
    this.#files = files;
    this.#ports = ports;
    this.#limits = limits;
    this.#tell = tell;
    this.#tally = new Tally(studies, files);
    this.#speed = new LineSpeed(ports.now);
  }

  /** Ends when all is there, or at once after {@link stop}; says how it ended. */
  async run(): Promise<UploadStop> {
    this.#report('preparing');
    const workers = [this.#list(), ...Array.from({ length: this.#limits.lanes }, () => this.#lane())];
    const ended = await Promise.all(workers).then(
      () => 'done' as const,
      (error: unknown) => {
        if (!(error instanceof Stopped) && !this.#stop.signal.aborted) this.#stop.abort(error);
        return this.#stoppedAs(error);
      },
    );
    await Promise.allSettled(workers);
    this.#report(ended);
    return ended;
  }

  stop(as: 'paused' | 'cancelled' | 'elsewhere'): void {
    this.#stop.abort(new Stopped(as));
    this.#wakeAll();
  }

  #stoppedAs(error: unknown): UploadStop {
    const reason: unknown = this.#stop.signal.reason;
    if (reason instanceof Stopped) return reason.as;
    if (error instanceof Stopped) return error.as;
    throw error;
  }

  /** Reads heads, asks what is missing, and queues it. */
  async #list(): Promise<void> {
    const wanted = this.#studies.flatMap(({ files }, study) => files.map((path) => ({ study, path })));
    let size = Math.min(64, this.#limits.askAt);
    for (let at = 0; at < wanted.length; at += size, size = this.#limits.askAt) {
      const here: Waiting[] = [];
      for (const { study, path } of wanted.slice(at, at + size)) {
        this.#stop.signal.throwIfAborted();
        const found = await this.#look(study, path);
        if (found) here.push(found);
      }
      await this.#queueMissing(here);
    }
    this.#listed = true;
    this.#wakeAll();
  }

  async #look(study: number, path: string): Promise<Waiting | undefined> {
    const file = this.#files.get(path);
    if (!file) return this.#leave(study, path, 'gone', 0);
    try {
      const sopUid = await this.#ports.sopUidOf(file);
      return sopUid === null ? this.#leave(study, path, 'not-dicom', file.size) : { study, file, sopUid };
    } catch {
      return this.#leave(study, path, 'unreadable', file.size);
    }
  }

  async #queueMissing(files: readonly Waiting[]): Promise<void> {
    if (files.length === 0) return;
    const missing = await this.#persist(() => this.#ports.askMissing(files.map(({ sopUid }) => sopUid)));
    const seen = new Set<string>();
    for (const waiting of files) {
      const { study, file, sopUid } = waiting;
      if (!missing.has(sopUid) || seen.has(sopUid)) this.#tally.there(study, file.size);
      else this.#queue.push(waiting);
      seen.add(sopUid);
    }
    this.#report('sending');
    this.#wakeAll();
  }

  async #lane(): Promise<void> {
    for (;;) {
      this.#stop.signal.throwIfAborted();
      const batch = this.#nextBatch();
      if (batch.length > 0) await this.#sendBatch(batch);
      else if (this.#listed) return;
      else await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  #nextBatch(): readonly Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { file } of this.#queue) {
      if (count > 0 && (bytes + file.size > this.#limits.batchBytes || count >= this.#limits.batchFiles))
        break;
      bytes += file.size;
      count++;
    }
    return this.#queue.splice(0, count);
  }

  async #sendBatch(batch: readonly Waiting[]): Promise<void> {
    const readable: Waiting[] = [];
    const contents: (Blob | Uint8Array<ArrayBuffer>)[] = [];
    for (const waiting of batch) {
      try {
        contents.push(await this.#ports.contentOf(waiting.file));
        readable.push(waiting);
      } catch {
        this.#leave(waiting.study, waiting.file.path, 'unreadable', waiting.file.size);
      }
    }
    if (readable.length > 0) await this.#sendContents(readable, contents);
  }

  async #sendContents(
    batch: readonly Waiting[],
    contents: readonly (Blob | Uint8Array<ArrayBuffer>)[],
  ): Promise<void> {
    const flight = this.#tally.flight(batch[0]?.study ?? 0);
    try {
      const answer = await this.#persist(() => {
        flight.went(0);
        return this.#ports.send(
          contents,
          (bytes) => {
            flight.went(bytes);
            this.#report('sending');
          },
          this.#stop.signal,
        );
      });
      flight.land();
      this.#settle(batch, answer);
    } catch (error) {
      flight.land();
      if (!isAboutContent(error)) throw error;
      if (batch.length === 1) this.#refuse(batch[0]);
      else
        for (const [index, waiting] of batch.entries())
          await this.#sendContents([waiting], contents.slice(index, index + 1));
    }
    this.#report('sending');
  }

  #settle(batch: readonly Waiting[], { kept, failed }: StowAnswer): void {
    for (const { study, file, sopUid } of batch) {
      const why = failed.get(sopUid);
      if (kept.has(sopUid)) this.#tally.there(study, file.size);
      else this.#leave(study, file.path, why ?? 'refused', file.size);
      if (why === 'no-room') throw new Stopped('quota-reached');
    }
  }

  #refuse(waiting: Waiting | undefined): void {
    if (waiting) this.#leave(waiting.study, waiting.file.path, 'refused', waiting.file.size);
  }

  /** Tries until it is answered; what trying again cannot mend stops the upload. */
  async #persist<T>(act: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      this.#stop.signal.throwIfAborted();
      try {
        const answer = await act();
        if (attempt > 0) this.#waitingLanes--;
        return answer;
      } catch (error) {
        this.#stop.signal.throwIfAborted();
        const code = codeOf(error);
        if (code === undefined || !passing.has(code)) {
          if (attempt > 0) this.#waitingLanes--;
          const as = code && stops[code];
          if (as) this.#stop.abort(new Stopped(as));
          throw as ? new Stopped(as) : error;
        }
        if (attempt === 0) this.#waitingLanes++;
        this.#report('waiting-for-line');
        await this.#ports.wait(backoff(attempt, this.#ports.random), this.#stop.signal);
      }
    }
  }

  #leave(study: number, file: string, why: LeftBehind['why'], bytes: number): undefined {
    this.#tally.left(study, bytes, { file, why });
  }

  #wakeAll(): void {
    const woken = this.#wake;
    this.#wake = [];
    for (const resume of woken) resume();
  }

  #report(is: UploadProgress['is']): void {
    if (is === 'sending' && this.#waitingLanes > 0) return;
    this.#speed.went(this.#tally.wentOver);
    const speed = this.#speed.bytesPerSecond;
    this.#tell({ is, speed, studies: this.#tally.studies(speed), leftBehind: this.#tally.leftBehind });
  }
}
