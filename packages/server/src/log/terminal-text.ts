/** A line of the log as a person reads it on a terminal. */
export function terminalText(line: string): string {
  const { level, time, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const fields = Object.entries(rest).map(([name, value]) => `${name}=${fieldText(value)}`);
  return `${[String(time).slice(11, 19), String(level).padEnd(5), msg, ...fields].join(' ')}\n`;
}

const fieldText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
