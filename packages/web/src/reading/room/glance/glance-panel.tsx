import { Button } from '@mantine/core';
import { useWords } from '../../../wording/wording.tsx';
import { AskForMore } from '../acts/ask-for-more.tsx';
import { useRoom } from '../room-context.tsx';
import { SideMark } from '../side-mark.tsx';
import { GlanceSheets } from './glance-sheets.tsx';
import { glanceWords } from './words.ts';

/** The case in the first half minute. */
export function GlancePanel() {
  const { brief, show, own } = useRoom();
  const say = useWords(glanceWords);
  return (
    <div className="panel-stack">
      <SideMark side={brief.side} big />
      <GlanceSheets brief={brief} />
      <div className="row">
        <Button onClick={() => show('opinion')}>{say('toOpinion')}</Button>
        {own.isDraft && <AskForMore />}
      </div>
    </div>
  );
}
