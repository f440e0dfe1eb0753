import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4747)
    .describe('TCP port; 0 lets the system choose'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for every interface'),
});

export type Config = z.infer<typeof schema>;

/** Reads all settings at once; every fault is reported, not only the first. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`These settings cannot be used:\n${faults.join('\n')}`);
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
