/** Where what is not kept yet waits; a browser may be told to keep nothing. */
export function browserStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
