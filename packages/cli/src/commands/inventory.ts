import { exitStatus, type ExitStatus } from '../exit-status.ts';
import { isReadable, tellUnreadable } from '../nothing-readable.ts';
import { onlyPositional, oneOf, parse } from '../options.ts';
import { put } from '../put.ts';
import { readDisc } from '../read-disc.ts';
import type { Terminal } from '../terminal.ts';

export const inventory = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const options = parse('inventory', args, {
    json: { type: 'boolean' },
    out: { type: 'string' },
    language: { type: 'string' },
  });
  const locale = oneOf('--language', options.text('language') ?? 'en', ['en', 'zh']);
  const found = await readDisc(onlyPositional('inventory', options.positionals), terminal);
  if (!found) return exitStatus.cancelled;
  const target = { file: options.text('out') };
  if (options.flag('json')) put(`${JSON.stringify(found, null, 2)}\n`, target, terminal);
  else {
    const { inventoryDocument, toText } = await import('@overread/readiness');
    const look = target.file === undefined ? terminal : { width: terminal.width, colour: false };
    put(toText(inventoryDocument(found, locale), look), target, terminal);
  }
  if (isReadable(found)) return exitStatus.reviewable;
  await tellUnreadable(found, locale, terminal);
  return exitStatus.unusable;
};
