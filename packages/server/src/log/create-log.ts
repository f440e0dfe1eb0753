import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';
import { errorShape } from './error-shape.ts';
import { terminalText } from './terminal-text.ts';

export type Log = Logger;

/**
 * The structured log, on standard error. It holds no personal data: errors lose their text, requests are
 * logged as route patterns, without address, query, headers or body.
 */
export function createLog(
  { LOG_LEVEL, LOG_FORMAT }: Pick<Config, 'LOG_LEVEL' | 'LOG_FORMAT'>,
  output: NodeJS.WritableStream & { isTTY?: boolean } = process.stderr,
): Log {
  const forReading = LOG_FORMAT === 'text' || (LOG_FORMAT === 'auto' && output.isTTY === true);
  const destination: DestinationStream = {
    write: (line) => void output.write(forReading ? terminalText(line) : line),
  };
  return pino(
    {
      level: LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: {
        err: (error: unknown) => errorShape(error),
        error: (error: unknown) => errorShape(error),
        // Fastify would write address, host and whole URL.
        req: () => undefined,
        res: () => undefined,
      },
    },
    destination,
  );
}
