import { expect, type Page, type Request } from '@playwright/test';

/** What the browser asked for, of this page, its workers and everything else in its context. */
export class NetworkLog {
  readonly #requests: Request[] = [];
  readonly #sockets: string[] = [];

  constructor(page: Page) {
    page.context().on('request', (request) => this.#requests.push(request));
    page.on('websocket', (socket) => this.#sockets.push(socket.url()));
  }

  /** Fails when anything but a static file of our own was asked for, or anything was sent along. */
  expectNothingLeft(origin: string): void {
    const asked = this.#requests.filter((request) => !/^(blob|data):/.test(request.url()));
    expect(asked.filter((request) => new URL(request.url()).origin !== origin).map(toText)).toEqual([]);
    expect(asked.filter((request) => request.method() !== 'GET').map(toText)).toEqual([]);
    expect(asked.filter((request) => request.postDataBuffer() !== null).map(toText)).toEqual([]);
    expect(asked.filter((request) => !isStaticFile(new URL(request.url()))).map(toText)).toEqual([]);
    expect(this.#sockets).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  }
}

const toText = (request: Request): string => `${request.method()} ${request.url()}`;

/** A query could carry something out. */
const isStaticFile = ({ pathname, search }: URL): boolean =>
  search === '' &&
  /^\/(?:assets\/[\w.-]+|pdf-fonts\/\w+\.ttf|samples\/[\w.-]+|mark\.svg|questions|urgent|disc|result)?$/.test(
    pathname,
  );
