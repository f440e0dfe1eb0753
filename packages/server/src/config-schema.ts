import { z } from 'zod';

const bytes = z.codec(z.string(), z.number(), { decode: toBytes, encode: String });

/** A size such as `500 MB`; 1 MB is 1,048,576 bytes. */
function toBytes(text: string, context: z.core.ParsePayload<string>): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(k|m|g|t)?b?$/i.exec(text.trim()) ?? [];
  if (number !== undefined)
    return Math.round(Number(number) * 1024 ** ' kmgt'.indexOf(unit.toLowerCase() || ' '));
  context.issues.push({
    code: 'custom',
    input: text,
    message: 'a size is expected, such as 500 MB or 20 GB',
  });
  return z.NEVER;
}

const port = z.coerce.number().int().min(0).max(65_535);
const onOff = z.enum(['on', 'off']).transform((word) => word === 'on');
const count = z.coerce.number().int().min(1);
const country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters are expected, such as CN');
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/**
 * Every setting, by chapter. Names are those of environment variables; an empty value counts as none.
 * docs/settings.md is made from this.
 */
export const settings = {
  'Where it listens': {
    PORT: port.default(4747).describe('TCP port; 0 lets the system choose'),
    HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for every interface'),
    PUBLIC_URL: address
      .optional()
      .describe(
        'The address people use, as https://overread.example.org; links in mails and passkeys need it. Without it: http://localhost with the port',
      ),
    TRUST_PROXY: z
      .string()
      .regex(
        /^(\d+|[0-9a-fA-F:./, ]+)$/,
        'a number of proxies, or their addresses separated by commas, is expected',
      )
      .optional()
      .describe(
        'Behind a proxy: how many there are, or their addresses. Without it every caller seems to be the proxy',
      ),
  },
  'Where it keeps things': {
    DATA_DIR: z.string().default('./data').describe('Folder for the database, the files and the outbox'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'postgres://user:password@host/database is expected')
      .optional()
      .describe('A PostgreSQL of one’s own, version 15 or later. Without it one is run in DATA_DIR'),
    DATABASE_CONNECTIONS: count.max(500).default(20).describe('Connections to the database at most'),
    MASTER_KEY_FILE: z
      .string()
      .optional()
      .describe(
        'File with the key that opens every case’s key. Without it: DATA_DIR with “-keys” added, as in ./data-keys/master-key. Keep a copy elsewhere, apart from the backups',
      ),
  },
  'Files in an S3-compatible store': {
    S3_BUCKET: z.string().optional().describe('Bucket for the files. Without it they are kept in DATA_DIR'),
    S3_ENDPOINT: address.optional().describe('Address of the store, when it is not Amazon’s'),
    S3_REGION: z.string().default('us-east-1').describe('Region of the bucket'),
    S3_ACCESS_KEY_ID: z.string().optional().describe('Name of the access key'),
    S3_SECRET_ACCESS_KEY: z.string().optional().describe('Its secret'),
    S3_FORCE_PATH_STYLE: onOff
      .default(true)
      .describe('“on”: the bucket is part of the path; “off”: of the host name'),
  },
  Mail: {
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'smtps://user:password@host is expected')
      .optional()
      .describe(
        'Mail server. Without it mails are written to DATA_DIR/outbox and shown to the administrator',
      ),
    MAIL_FROM: z
      .string()
      .includes('@', { message: 'a mail address is expected' })
      .default('Overread <overread@localhost>')
      .describe('Sender of mails'),
  },
  Limits: {
    QUOTA_CASE: bytes.prefault('20 GB').describe('Imaging and papers one case may hold'),
    QUOTA_INSTANCES: count.default(20_000).describe('Images one case may hold'),
    QUOTA_DOCUMENTS: count.default(200).describe('Papers one case may hold'),
    QUOTA_DOCUMENT: bytes.prefault('50 MB').describe('Size of one paper'),
  },
  'Whose house it is': {
    ORGANISATION: z
      .string()
      .optional()
      .describe('Who answers for the patients’ data; stands in the consent text'),
    ORGANISATION_COUNTRY: country.optional().describe('Where that organisation is, as IE or CN (ISO 3166)'),
    ORGANISATION_CONTACT: z
      .string()
      .optional()
      .describe('Where patients turn to with questions about their data'),
    REVIEW_COUNTRY: country.default('CN').describe('Country the reviewers work in, as CN (ISO 3166)'),
    RETENTION_MONTHS: count
      .max(600)
      .default(24)
      .describe('Months after its end until a case is to be erased'),
    MACHINE_TRANSLATOR: z
      .string()
      .optional()
      .describe('Who runs the machine translation. Without it there is none, and nobody is asked about it'),
    REGISTRATION: onOff.default(true).describe('Whether patients may open accounts by themselves'),
  },
  'Parts that can be off': {
    OCR: onOff.prefault('on').describe('Read the text of photographed papers'),
    DIMSE_PORT: port
      .min(1)
      .optional()
      .describe('TCP port for DICOM C-STORE from scanners and archives. Without it there is none'),
    DIMSE_HOST: z.string().default('127.0.0.1').describe('Address the DICOM port listens on'),
    METRICS_TOKEN: z
      .string()
      .min(16)
      .optional()
      .describe('Whoever asks for /metrics must show this as bearer token. Without it there are no metrics'),
  },
  'What it says of itself': {
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
      .default('info')
      .describe('How much is logged'),
    LOG_FORMAT: z
      .enum(['auto', 'json', 'text'])
      .default('auto')
      .describe('“json”: one object a line; “text”: for reading; “auto”: text on a terminal'),
  },
} as const;

const shape = {
  ...settings['Where it listens'],
  ...settings['Where it keeps things'],
  ...settings['Files in an S3-compatible store'],
  ...settings.Mail,
  ...settings.Limits,
  ...settings['Whose house it is'],
  ...settings['Parts that can be off'],
  ...settings['What it says of itself'],
};

/** All settings, with what must hold between them. */
export const configSchema = z.object(shape).superRefine((config, context) => {
  for (const { holds, at, message } of together)
    if (!holds(config)) context.addIssue({ code: 'custom', path: [at], message });
});

type Settings = z.infer<z.ZodObject<typeof shape>>;

const together: readonly { at: keyof Settings; message: string; holds: (all: Settings) => boolean }[] = [
  {
    at: 'S3_SECRET_ACCESS_KEY',
    message: 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are given both or neither',
    holds: (all) => (all.S3_ACCESS_KEY_ID === undefined) === (all.S3_SECRET_ACCESS_KEY === undefined),
  },
  {
    at: 'S3_BUCKET',
    message: 'S3_ENDPOINT is given, but not the bucket',
    holds: (all) => all.S3_ENDPOINT === undefined || all.S3_BUCKET !== undefined,
  },
  {
    at: 'MAIL_FROM',
    message: 'with SMTP_URL a sender is needed that the mail server accepts',
    holds: (all) => all.SMTP_URL === undefined || !all.MAIL_FROM.endsWith('@localhost>'),
  },
  {
    at: 'DIMSE_PORT',
    message: 'is the same as PORT',
    holds: (all) => all.DIMSE_PORT === undefined || all.DIMSE_PORT !== all.PORT,
  },
  {
    at: 'QUOTA_DOCUMENT',
    message: 'is more than QUOTA_CASE',
    holds: (all) => all.QUOTA_DOCUMENT <= all.QUOTA_CASE,
  },
];
