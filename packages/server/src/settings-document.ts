import { z } from 'zod';
import { settings } from './config-schema.ts';

const note =
  'Made by docs/make.ts from packages/server/src/config-schema.ts: change that, then run “npm run docs”.';

/** Every setting as a chapter of Markdown, from the schema that checks them. */
export const settingsDocument = (): string =>
  [
    `<!-- ${note} -->`,
    '# Settings',
    'Settings are environment variables: `PORT=8080 npm start`. All are checked at start, and everything wrong with them is told at once. None is needed to begin.',
    ...Object.entries(settings).flatMap(([title, chapter]) => [`## ${title}`, chapterTable(chapter)]),
    '',
  ]
    .join('\n\n')
    .trimEnd() + '\n';

function chapterTable(chapter: z.core.$ZodLooseShape): string {
  const { properties = {} } = z.toJSONSchema(z.object(chapter), { io: 'input', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { description = '', default: value } = typeof schema === 'object' ? schema : {};
    return `| \`${name}\` | ${description} | ${value === undefined ? '' : `\`${shown(value)}\``} |`;
  });
  return ['| setting | what it does | without it |', '| --- | --- | --- |', ...rows].join('\n');
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
