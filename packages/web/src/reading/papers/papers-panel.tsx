import { useState } from 'react';
import { useWords } from '../../wording/wording.tsx';
import { useRoom } from '../room/room-context.tsx';
import { PaperReader } from './paper-reader.tsx';
import { PaperRow } from './paper-row.tsx';
import { SealedPaper } from './sealed-paper.tsx';
import { readingPapersWords } from './words.ts';
import './papers.css';

/** The papers of the case: a list, and the one being read below it. */
export function PapersPanel() {
  const { brief, caseId } = useRoom();
  const say = useWords(readingPapersWords);
  const [chosen, setChosen] = useState<string | undefined>();
  const paper = brief.papers.find(({ id }) => id === chosen);
  return (
    <div className="panel-stack">
      <h2>{say('heading')}</h2>
      {brief.papers.length === 0 && <p className="soft">{say('none')}</p>}
      <ul className="reading-papers">
        {brief.papers.map((one) => (
          <PaperRow
            key={one.id}
            paper={one}
            isChosen={one.id === chosen}
            onChoose={() => setChosen(one.id)}
          />
        ))}
      </ul>
      {paper &&
        (paper.isOpen ? (
          <PaperReader key={paper.id} caseId={caseId} paper={paper} />
        ) : (
          <SealedPaper key={paper.id} caseId={caseId} as={paper.sealedAs ?? 'report'} />
        ))}
    </div>
  );
}
