import { caseTypes, checkSchemaId } from '@overread/readiness';
import { z } from 'zod';
import { evidence, inventorySchema } from './inventory-schema.ts';

const message = z
  .object({
    code: z.string().describe('stable; for programs'),
    text: z.string().describe('the same in words, in the language asked for'),
  })
  .meta({ id: 'message' });

export const checkSchema = z.object({
  schema: z.literal(checkSchemaId),
  caseType: z.enum(caseTypes),
  inventory: inventorySchema,
  message,
  evidence,
});
