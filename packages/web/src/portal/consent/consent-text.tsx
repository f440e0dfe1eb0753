import { useQuery } from '@tanstack/react-query';
import { consentQuery } from '../../api/case-queries.ts';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { useCaseView } from '../frame/case-context.tsx';
import { consentWords } from './words.ts';
import './consent.css';

/** The text itself, with its version and the fingerprint that is recorded. */
export function ConsentText() {
  const { id } = useCaseView();
  const { locale } = useWording();
  const say = useWords(consentWords);
  const query = useQuery(consentQuery(id, locale));
  return (
    <Loaded query={query}>
      {({ text }) => (
        <article className="consent-text" aria-label={say('text')}>
          {text.blocks.map(({ heading, paragraphs }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
          <p className="consent-version">
            {say('version', { version: text.version, hash: text.hash.slice(0, 16) })}
          </p>
        </article>
      )}
    </Loaded>
  );
}
