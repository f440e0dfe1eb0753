import type { DiscFile } from '@overread/imaging';
import type { LeftBehind, StudyProgress, WantedStudy } from './upload-job.ts';

/** One request under way. */
interface Flight {
  /** So many bytes of it have gone, its headers included. */
  readonly went: (bytes: number) => void;
  /** It is over; what became of its files is said apart. */
  readonly land: () => void;
}

/** Counts what is there, under way and left, study by study. */
export class Tally {
  readonly #studies: {
    readonly of: WantedStudy;
    bytes: number;
    sentBytes: number;
    done: number;
    left: number;
  }[];
  readonly #left: LeftBehind[] = [];
  readonly #flights = new Map<object, { readonly study: number; bytes: number }>();
  #landed = 0;

  constructor(studies: readonly WantedStudy[], files: ReadonlyMap<string, DiscFile>) {
    this.#studies = studies.map((of) => ({
      of,
      bytes: of.files.reduce((sum, path) => sum + (files.get(path)?.size ?? 0), 0),
      sentBytes: 0,
      done: 0,
      left: 0,
    }));
  }

  there(study: number, bytes: number): void {
    const one = this.#studies[study];
    if (!one) return;
    one.done++;
    one.sentBytes += bytes;
  }

  left(study: number, bytes: number, why: LeftBehind): void {
    const one = this.#studies[study];
    if (one) {
      one.left++;
      one.bytes -= bytes;
    }
    this.#left.push(why);
  }

  flight(study: number): Flight {
    const flight = { study, bytes: 0 };
    this.#flights.set(flight, flight);
    return {
      went: (bytes) => {
        flight.bytes = bytes;
      },
      land: () => {
        if (this.#flights.delete(flight)) this.#landed += flight.bytes;
      },
    };
  }

  get leftBehind(): readonly LeftBehind[] {
    return this.#left;
  }

  /** Bytes that went over the line in this run. */
  get wentOver(): number {
    return this.#landed + [...this.#flights.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** `speed` in bytes a second. Studies are sent one after the other, so each waits for those before it. */
  studies(speed: number | null): readonly StudyProgress[] {
    const flying = new Map<number, number>();
    for (const { study, bytes } of this.#flights.values())
      flying.set(study, (flying.get(study) ?? 0) + bytes);
    let before = 0;
    return this.#studies.map(({ of, bytes, sentBytes, done, left }, index) => {
      const sent = Math.min(bytes, sentBytes + (flying.get(index) ?? 0));
      before += bytes - sent;
      const isDone = done + left === of.files.length;
      return {
        uid: of.uid,
        label: of.label,
        instances: of.files.length - left,
        bytes,
        sentInstances: done,
        sentBytes: isDone ? bytes : sent,
        secondsLeft: isDone ? 0 : speed === null ? null : before / speed,
      };
    });
  }
}
