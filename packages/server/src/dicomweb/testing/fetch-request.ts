/** As much of XMLHttpRequest as dicomweb-client uses, over `fetch`: it is written for browsers. */
export class FetchRequest {
  readyState = 0;
  status = 0;
  responseType = '';
  response: unknown = null;
  onreadystatechange: (() => void) | null = null;
  readonly #headers = new Headers();
  #method = 'get';
  #url = '';
  #answered = new Headers();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  getAllResponseHeaders(): string {
    return [...this.#answered].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  }

  send(body?: ArrayBuffer): void {
    void this.#send(body);
  }

  async #send(body?: ArrayBuffer): Promise<void> {
    const init = { method: this.#method.toUpperCase(), headers: this.#headers };
    const answer = await fetch(this.#url, body ? { ...init, body } : init);
    this.#answered = answer.headers;
    this.status = answer.status;
    const read: Record<string, () => Promise<unknown>> = {
      json: () => answer.json(),
      arraybuffer: () => answer.arrayBuffer(),
    };
    this.response = await (read[this.responseType] ?? (() => answer.text()))();
    this.readyState = 4;
    this.onreadystatechange?.();
  }
}
