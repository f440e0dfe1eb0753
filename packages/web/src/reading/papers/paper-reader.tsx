import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, Language, routes } from '@overread/case';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { readingPaperQuery } from '../reading-queries.ts';
import type { ReadingPaper } from '../room/room-context.tsx';
import { PagePicture } from './page-picture.tsx';
import { readingPapersWords } from './words.ts';

type PaperText = Answer<(typeof routes)['readPaper']>;

interface Props {
  readonly caseId: string;
  readonly paper: ReadingPaper;
}

/** A paper page by page, its translation beside it. */
export function PaperReader({ caseId, paper }: Props) {
  const query = useQuery(readingPaperQuery(caseId, paper.id));
  return <Loaded query={query}>{(text) => <Pages caseId={caseId} paper={paper} text={text} />}</Loaded>;
}

interface PagesProps extends Props {
  readonly text: PaperText;
}

function Pages({ caseId, paper, text: { pages, translations } }: PagesProps) {
  const say = useWords(readingPapersWords);
  const { locale } = useWording();
  const [language, setLanguage] = useState<Language | undefined>(
    (translations.find((one) => one.language === locale) ?? translations[0])?.language,
  );
  const translation = translations.find((one) => one.language === language);
  const numbers = [...new Set([...pages, ...(translation?.pages ?? [])].map(({ page }) => page))];
  const hasPictures = paper.pictures === 'shown';
  const all = numbers.length > 0 || !hasPictures ? numbers : paper.pagesShown;
  return (
    <article className="reading-paper">
      <p className="soft small">{say('cleaned')}</p>
      {paper.pictures !== 'shown' && <p className="soft small">{say(`pictures.${paper.pictures}`)}</p>}
      {translation?.isDraft === true && <p className="reading-paper-draft">{say('draft')}</p>}
      {translations.length > 1 && (
        <div className="row">
          {translations.map((one) => (
            <button
              key={one.language}
              type="button"
              className="room-act"
              aria-pressed={one.language === language}
              onClick={() => setLanguage(one.language)}
            >
              {say('translation', { language: languageName(one.language, locale) })}
            </button>
          ))}
        </div>
      )}
      {all.length === 0 && <p>{say('noText')}</p>}
      {all.map((page) => (
        <section key={page} className="reading-page" aria-label={say('page', { page })}>
          <h3>{say('page', { page })}</h3>
          <div className="reading-page-both">
            <PageText
              heading={translation && say('original')}
              language={paper.language}
              text={pages.find((one) => one.page === page)?.text ?? ''}
            />
            {translation && (
              <PageText
                heading={say('translation', { language: languageName(translation.language, locale) })}
                language={translation.language}
                text={translation.pages.find((one) => one.page === page)?.text ?? ''}
              />
            )}
          </div>
          {paper.pagesShown.includes(page) && (
            <PagePicture caseId={caseId} documentId={paper.id} page={page} />
          )}
        </section>
      ))}
    </article>
  );
}

interface TextProps {
  readonly heading: string | undefined;
  readonly language: string | null;
  readonly text: string;
}

function PageText({ heading, language, text }: TextProps) {
  return (
    <div>
      {heading && <h4>{heading}</h4>}
      <p lang={language ?? undefined} className="reading-page-text">
        {text}
      </p>
    </div>
  );
}

const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames([locale === 'zh' ? 'zh-Hans' : 'en'], { type: 'language' }).of(language) ?? language;
