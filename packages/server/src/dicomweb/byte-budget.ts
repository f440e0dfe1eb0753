/** Memory that many requests share. Nothing waits for it: who gets none goes the way that needs none. */
export interface ByteBudget {
  /** Whether so many bytes could be had. */
  readonly take: (bytes: number) => boolean;
  readonly give: (bytes: number) => void;
}

export function byteBudget(bytes: number): ByteBudget {
  let left = bytes;
  return {
    take: (wanted) => {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
    give: (back) => void (left += back),
  };
}
