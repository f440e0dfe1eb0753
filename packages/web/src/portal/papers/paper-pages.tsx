import { Button } from '@mantine/core';
import { useState } from 'react';
import { documentPagePath, type DocumentView } from '@overread/case';
import { filled } from '../../api/call.ts';
import { useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { papersWords } from './words.ts';

const atOnce = 3;

/** The paper's pages as pictures the server made: nothing of an uploaded file itself is ever run or rendered here. */
export function PaperPages({ document }: { readonly document: DocumentView }) {
  const { id: caseId } = useCaseView();
  const say = useWords(papersWords);
  const [shown, setShown] = useState(0);
  const pages = document.pages ?? 0;
  if (pages === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setShown(shown > 0 ? 0 : atOnce)}>
        {say(shown > 0 ? 'hide' : 'look')}
        <span className="visually-hidden"> {document.fileName}</span>
      </Button>
      {shown > 0 && (
        <div className="paper-pages">
          {Array.from({ length: Math.min(shown, pages) }, (_, index) => (
            <img
              key={index}
              loading="lazy"
              src={filled(documentPagePath, { caseId, documentId: document.id, page: index + 1 })}
              alt={say('page', { page: index + 1, name: document.fileName })}
            />
          ))}
          {shown < pages && (
            <Button variant="default" onClick={() => setShown(shown + 5)}>
              {say('more')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
