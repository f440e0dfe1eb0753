import type { useWords } from '../../wording/wording.tsx';
import type { Hold } from './mask-moves.ts';
import type { HoldWord } from './words.ts';

export interface NamedHold {
  readonly hold: Hold;
  readonly name: string;
}

/** What each is called on the screen: a page by its paper, a group of images by its place in the list. */
export function nameHolds(
  holds: readonly Hold[],
  fileNames: ReadonlyMap<string, string>,
  say: ReturnType<typeof useWords<HoldWord>>,
): readonly NamedHold[] {
  let group = 0;
  return holds.map((hold) => {
    if (!hold.page) return { hold, name: say('series', { number: ++group }) };
    const { documentId, number, of } = hold.page;
    const paper = fileNames.get(documentId) ?? say('paper');
    return { hold, name: of > 1 ? `${paper} · ${say('page', { number, of })}` : paper };
  });
}
