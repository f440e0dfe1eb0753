import type { Language } from '../../wording-support/language.ts';
import type { Opinion } from '../opinion.ts';
import { sayBlock } from '../wording/block-words.ts';
import { plainly, type Block } from './block.ts';

/** What every opinion says, whatever it found. */
export function fixedBlock(opinion: Opinion, language: Language): Block {
  const { setting, blind, translation, amends, version } = opinion;
  const say = (code: Parameters<typeof sayBlock>[0], blanks = {}): string => sayBlock(code, language, blanks);
  const examined = {
    remote: 'fixed.no-exam',
    'remote-with-video': 'fixed.video',
    'in-person': null,
  } as const;
  const exam = examined[setting];
  return {
    id: 'fixed',
    heading: say('fixed.heading'),
    lines: [
      ...(exam === null ? [] : [say(exam)]),
      ...(blind === null ? [] : [say(blind.openedBefore.length === 0 ? 'fixed.blind' : 'fixed.opened')]),
      say('fixed.disagree'),
      say('fixed.decision'),
      ...(translation === null ? [] : [translated(translation, say)]),
      ...(amends === null
        ? []
        : [say('fixed.amended', { version, before: amends.version, reason: amends.reason })]),
    ].map(plainly),
  };
}

const translated = (
  { machine, translator, checkedBy }: NonNullable<Opinion['translation']>,
  say: (code: 'fixed.machine' | 'fixed.translated', blanks: Readonly<Record<string, string>>) => string,
): string => say(machine ? 'fixed.machine' : 'fixed.translated', { translator, checked: checkedBy });
