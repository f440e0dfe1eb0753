import { useState } from 'react';
import { readingPagePath } from '@overread/case';
import { filled } from '../../api/call.ts';
import { useWords } from '../../wording/wording.tsx';
import { readingPapersWords } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly documentId: string;
  readonly page: number;
}

/** A page as the picture the server made of it, masked where a person said so; fetched when asked for. */
export function PagePicture({ caseId, documentId, page }: Props) {
  const say = useWords(readingPapersWords);
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        className="room-act"
        aria-expanded={isShown}
        onClick={() => setShown((before) => !before)}
      >
        {say(isShown ? 'hidePicture' : 'picture')}
        <span className="visually-hidden"> {say('page', { page })}</span>
      </button>
      {isShown && (
        <img
          className="reading-page-picture"
          src={filled(readingPagePath, { caseId, documentId, page })}
          alt={say('picture.of', { page })}
        />
      )}
    </>
  );
}
