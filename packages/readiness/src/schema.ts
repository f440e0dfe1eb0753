import { inventorySchema } from '@overread/imaging/schema';
import { regions } from '@overread/imaging';
import { z } from 'zod';
import { caseTypes, checkSchemaId } from './finding.ts';

const list = <T extends z.ZodType>(of: T): z.ZodReadonly<z.ZodArray<T>> => z.array(of).readonly();

const message = z
  .object({
    code: z.string().describe('stable; for programs'),
    params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    text: z.string().describe('the same in words, in the language asked for'),
  })
  .readonly();

const evidence = z
  .object({
    about: z.string(),
    value: z.string(),
    source: z.string(),
    file: z.string(),
    strength: z.enum(['proven', 'likely', 'claimed', 'unknown', 'contradicted']).exactOptional(),
  })
  .readonly();

const requirement = z
  .object({
    id: z.string(),
    name: z.string(),
    group: z.enum(['identity', 'xray', 'mri', 'ct', 'document', 'other']),
    severity: z.enum(['blocks', 'limits', 'helpful']).describe('what it does to the review while it is open'),
    verdict: z.enum(['met', 'missing', 'wrong-format', 'doubtful', 'unknown', 'not-needed']),
    reason: message,
    matters: message,
    evidence: list(evidence),
    remedy: message.nullable(),
    request: message.nullable().describe('the sentence for the hospital’s letter'),
    blocksQuestions: list(z.string()),
    source: z.string(),
    confirmed: z.enum([
      'stated',
      'source-read',
      'from-memory',
      'to-be-confirmed-by-clinician',
      'product-default',
    ]),
  })
  .readonly();

const advice = z.enum([
  'likely-useful',
  'may-be-useful',
  'unlikely-to-change-plan',
  'not-now-urgent',
  'not-asked',
]);
const setting = z.enum(['remote', 'remote-then-exam', 'in-person', 'emergency']);
const withReasons = <T extends z.ZodType>(value: T) => z.object({ value, reasons: list(message) }).readonly();

/**
 * The check's JSON form, {@link checkSchemaId}, for checking and for its JSON Schema. Apart from the package's front
 * door, so that a check does not load a validator.
 */
export const checkSchema = z
  .object({
    schema: z.literal(checkSchemaId),
    generatedFor: z
      .object({
        caseType: z.enum(caseTypes),
        side: z.enum(['left', 'right', 'both', 'unknown', 'not-applicable']),
        region: z.enum(regions).nullable(),
        today: z.string().regex(/^\d{4}-\d\d-\d\d$/u),
        locale: z.enum(['en', 'zh']),
      })
      .readonly(),
    verdict: z.enum(['reviewable', 'reviewable-with-limits', 'not-yet']),
    advice: withReasons(advice),
    setting: withReasons(setting),
    requirements: list(requirement),
    inventory: inventorySchema,
  })
  .readonly();
