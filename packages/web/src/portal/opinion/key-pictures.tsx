import { opinionPicturePath } from '@overread/case';
import { filled } from '../../api/call.ts';
import { useWords } from '../../wording/wording.tsx';
import type { SeenOpinion } from './opinion-queries.ts';
import { opinionWords } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly opinionId: string;
  readonly pictures: SeenOpinion['pictures'];
}

/** The images that show it, with what was measured drawn on them. */
export function KeyPictures({ caseId, opinionId, pictures }: Props) {
  const say = useWords(opinionWords);
  if (pictures.length === 0) return null;
  return (
    <section className="key-pictures" aria-label={say('pictures')}>
      <h2>{say('pictures')}</h2>
      <ul>
        {pictures.map(({ id: pictureId, caption }) => (
          <li key={pictureId}>
            <figure>
              <img
                src={filled(opinionPicturePath, {
                  caseId,
                  opinionId,
                  pictureId,
                })}
                alt={caption}
                loading="lazy"
              />
              <figcaption>{caption}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
