type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that would tie a demonstration to a real house's keys, files or mails. */
const ofRealHouses = [
  'MASTER_KEY_FILE',
  'S3_BUCKET',
  'S3_ENDPOINT',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'SMTP_URL',
  'REGISTRATION',
] as const;

/**
 * The settings of a demonstration: a data folder of its own unless DATA_DIR names one, keys and files in it, and
 * no mail that leaves the machine.
 */
export function demoSettings(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(([name]) => !ofRealHouses.includes(name as never));
  const folder = environment['DATA_DIR']?.trim() || './data-demo';
  return { ...Object.fromEntries(kept), DATA_DIR: folder };
}
