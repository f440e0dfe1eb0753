import { inventorySchema } from '@overread/imaging/schema';
import { caseTypes, rulesDocument } from '@overread/readiness';
import { checkSchema } from '@overread/readiness/schema';
import { settingsDocument } from '@overread/server';
import { z } from 'zod';
import { caseLife } from './case-life.ts';
import { toMarkdown } from './to-markdown.ts';

const note = 'Made by docs/make.ts from the rules’ own data: change the rules, then run “npm run docs”.';

/** Path under `docs/` and content of everything there that is made from code. */
export const generated = (): ReadonlyMap<string, string> =>
  new Map([
    ...caseTypes.map(
      (caseType) => [`rules/${caseType}.md`, toMarkdown(rulesDocument(caseType, 'en'), note)] as const,
    ),
    ['settings.md', settingsDocument()] as const,
    ['case-life.md', caseLife()] as const,
    ['schema/inventory-1.schema.json', schemaText(inventorySchema, 'Overread inventory, version 1')] as const,
    ['schema/check-1.schema.json', schemaText(checkSchema, 'Overread check, version 1')] as const,
  ]);

/** JSON Schema 2020-12. Fields may be added within a version, so unknown ones are allowed. */
const schemaText = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
