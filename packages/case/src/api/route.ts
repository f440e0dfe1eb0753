import type { z } from 'zod';
import type { Act } from '../permissions/acts.ts';

/** One door of the server: who may use it, what it takes, what it answers. Server and web share it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parameters as `:name`. A route on one case has `:caseId`. */
  readonly path: string;
  /** The row of `acts` that decides. `move` reads the act from the path's `:move`. */
  readonly act: Act | 'move';
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body is a file as it is, not JSON. */
  readonly takes?: 'file';
  readonly answer: z.ZodType;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Given<T> = T extends z.ZodType ? z.input<T> : undefined;

/** What the server's handler gets, once parsed. */
export interface Received<R extends Route> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
}

/** What a client passes. */
export interface Sent<R extends Route> {
  readonly params?: Given<R['params']>;
  readonly query?: Given<R['query']>;
  readonly body?: Given<R['body']>;
}

export type Answer<R extends Route> = z.output<R['answer']>;

/** Keeps the schemas' exact types. */
export const route = <const R extends Route>(one: R): R => one;
