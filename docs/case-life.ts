import { acts, states, transitions, type Act, type Transition } from '@overread/case';

const rows: readonly Transition[] = transitions;

/** The life of a case and who may do what, as Markdown, from the tables the server obeys. */
export const caseLife = (): string => `# The life of a case

Made by docs/make.ts from packages/case: change the tables there, then run “npm run docs”.

\`\`\`mermaid
stateDiagram-v2
  [*] --> draft
${rows.flatMap(({ act, from, to }) => from.filter((one) => one !== to).map((one) => `  ${one} --> ${to}: ${act}`)).join('\n')}
\`\`\`

## Moves

A move “may stay” where another reviewer of the case goes on, or another offer is open.

| move | from | to | may stay in | by | what must hold |
|---|---|---|---|---|---|
${rows.map(({ act, from, to, stays = [], by, requires }) => line([act, from.join(', '), to, stays.join(', ') || '–', by.join(', ') || 'the house itself', requires.join(', ') || '–'])).join('\n')}

## Who may do what

| act | on | who |
|---|---|---|
${plainActs.map((act) => line([act, acts[act].on, acts[act].who.join(', ')])).join('\n')}

States: ${states.join(', ')}.
`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const plainActs = (Object.keys(acts) as Act[]).filter((act) => !rows.some((row) => row.act === act));
