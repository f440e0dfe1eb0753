import { plainBlocks, reviewedBlock, type Block, type DatesBehind, type Opinion } from '@overread/case';
import { label, nameSeries } from '@overread/readiness';
import type { ReactNode } from 'react';
import { AnswerCards } from './answer-cards.tsx';
import { BlockPart } from './block-part.tsx';
import { ShortAnswer } from './short-answer.tsx';
import './opinion-sheet.css';

interface Props {
  readonly opinion: Opinion;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly dates: DatesBehind;
  /** Stands with the findings. */
  readonly pictures?: ReactNode;
}

/**
 * An opinion to read: the short answer, the person's own questions, what it means, what to watch for, and only then what
 * it rests on. In the opinion's own language, whatever the page's.
 */
export function OpinionSheet({ opinion, questions, dates, pictures }: Props) {
  const { language } = opinion;
  const blocks = plainBlocks(opinion, language, questions, (id) => label('name', id, language));
  const reviewed = reviewedBlock(opinion, language, (series) => nameSeries(series, language), dates);
  return (
    <div className="opinion-sheet" lang={language === 'zh' ? 'zh-Hans' : 'en'}>
      <ShortAnswer opinion={opinion} block={blocks.find(({ id }) => id === 'summary')} />
      {blocks.map((block) => (
        <Part key={block.id} block={block}>
          {block.id === 'questions' && (
            <AnswerCards opinion={opinion} questions={questions} title={block.heading} />
          )}
          {block.id === 'findings' && (
            <>
              <BlockPart block={block} />
              {pictures}
            </>
          )}
          {block.id === 'fixed' && <BlockPart block={reviewed} />}
        </Part>
      ))}
    </div>
  );
}

const ownWay: ReadonlySet<Block['id']> = new Set<Block['id']>(['questions', 'findings']);

function Part({ block, children }: { readonly block: Block; readonly children: ReactNode }) {
  if (block.id === 'summary') return null;
  return (
    <>
      {children}
      {!ownWay.has(block.id) && <BlockPart block={block} />}
    </>
  );
}
