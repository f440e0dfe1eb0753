import { useSyncExternalStore } from 'react';
import type { Line } from './frames/line.ts';
import { useSpeech } from './strip/use-speech.ts';

/** Says that the server cannot be reached, while it cannot. */
export function LineNotice({ line }: { readonly line: Line }) {
  const { say } = useSpeech();
  const isDown = useSyncExternalStore(line.subscribe, line.isDown);
  return (
    <output className="viewer-line" data-down={isDown || undefined}>
      {isDown && say('line.lost')}
    </output>
  );
}
