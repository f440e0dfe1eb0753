import { documentPagePath } from '@overread/case';
import { useState } from 'react';
import { filled } from '../../api/call.ts';
import { useWords } from '../../wording/wording.tsx';
import { translationWords } from '../words.ts';

interface Props {
  readonly caseId: string;
  readonly documentId: string;
  readonly pages: readonly number[];
}

/** The paper as it is, page under page. */
export function PagePictures({ caseId, documentId, pages }: Props) {
  const say = useWords(translationWords);
  return (
    <details className="page-pictures" open>
      <summary>{say('pages')}</summary>
      <ol>
        {pages.map((page) => (
          <li key={page}>
            <Page
              alt={say('page', { page })}
              src={filled(documentPagePath, {
                caseId,
                documentId,
                page,
              })}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A text file or a document of a word processor has no pages to picture. */
function Page({ alt, src }: { readonly alt: string; readonly src: string }) {
  const say = useWords(translationWords);
  const [isMissing, setIsMissing] = useState(false);
  return isMissing ? (
    <p className="soft small">{say('page.none')}</p>
  ) : (
    <img loading="lazy" alt={alt} src={src} onError={() => setIsMissing(true)} />
  );
}
