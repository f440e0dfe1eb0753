/** Says how far it is: over and over on one line of a terminal, else now and then on a new one. */
export function progressTeller(out: NodeJS.WriteStream = process.stderr): {
  readonly tell: (text: string) => void;
  readonly end: () => void;
} {
  const everyMs = out.isTTY ? 200 : 10_000;
  let told = 0;
  let open = false;
  const end = (): void => {
    if (open) out.write('\n');
    open = false;
  };
  return {
    tell: (text) => {
      const now = performance.now();
      if (told > 0 && now - told < everyMs) return;
      told = now;
      out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
      open = out.isTTY;
    },
    end,
  };
}

/** Bytes for reading. */
export function sayBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const at = Math.min(units.length - 1, Math.trunc(Math.log2(Math.max(bytes, 1)) / 10));
  return `${at === 0 ? bytes : (bytes / 1024 ** at).toFixed(1)} ${units[at] ?? ''}`;
}
