import { dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** All settings, checked; paths absolute, defaults filled in. It holds secrets: never log it. */
export type Config = Omit<z.infer<typeof configSchema>, 'MASTER_KEY_FILE'> &
  Readonly<{ MASTER_KEY_FILE: string }>;

/**
 * Reads all settings at once; every fault is reported, not only the first.
 * @throws ConfigError
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings cannot be used:\n${faults.join('\n')}\n`);
  }
  const dataFolder = resolve(parsed.data.DATA_DIR);
  const keyFile = parsed.data.MASTER_KEY_FILE ?? join(`${dataFolder}-keys`, 'master-key');
  const config = { ...parsed.data, DATA_DIR: dataFolder, MASTER_KEY_FILE: resolve(keyFile) };
  if (dirname(config.MASTER_KEY_FILE) === join(dataFolder, 'database'))
    throw new ConfigError(
      'These settings cannot be used:\n  MASTER_KEY_FILE: lies in the database’s own folder\n',
    );
  return config;
}

/** Settings that cannot be used; `message` lists them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
