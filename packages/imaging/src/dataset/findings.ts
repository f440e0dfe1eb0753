import type { Problem, ProblemCode } from '../problem.ts';
import { Capture } from './capture.ts';
import type { RecordedPlace } from './header-record.ts';
import { formatTag, type Tag } from './tags.ts';

/** What a walk has found so far. */
export class Findings {
  readonly capture: Capture = new Capture();
  file = '';
  pixelData: RecordedPlace | undefined;
  encapsulatedDocument: RecordedPlace | undefined;
  unreadFrom: number | undefined;
  problems: Problem[] = [];

  clear(file: string): void {
    this.capture.clear();
    this.file = file;
    this.pixelData = undefined;
    this.encapsulatedDocument = undefined;
    this.unreadFrom = undefined;
    this.problems = [];
  }

  malformed(reason: MalformedReason, position: number, tag?: number): void {
    const where = tag === undefined ? {} : { tag: formatTag((tag >>> 0) as Tag) };
    this.#add('malformed-dicom', { reason, position, ...where });
  }

  tooLarge(reason: 'value' | 'values' | 'elements', position: number): void {
    this.#add('too-large-to-read', { reason, position });
  }

  executable(kind: string): void {
    this.#add('executable-in-preamble', { kind });
  }

  /** A file broken in a thousand places is broken: the first few tell it. */
  #add(code: ProblemCode, detail: Readonly<Record<string, string | number>>): void {
    if (this.problems.length < mostProblems) this.problems.push({ code, file: this.file, detail });
  }
}

const mostProblems = 8;

export type MalformedReason =
  | 'cut-off'
  | 'value-past-end'
  | 'item-expected'
  | 'item-unexpected'
  | 'nested-too-deep'
  | 'not-deflate';
