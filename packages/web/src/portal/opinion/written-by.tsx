import type { Locale } from '@overread/readiness';
import { useWording, useWords } from '../../wording/wording.tsx';
import { dayWord } from '../day-word.ts';
import type { SeenOpinion } from './opinion-queries.ts';
import { opinionWords } from './words.ts';

/** An ISO 3166 code as a name; anything else as it stands. */
const countryName = (country: string, locale: Locale): string =>
  /^[A-Z]{2}$/u.test(country)
    ? (new Intl.DisplayNames([locale === 'zh' ? 'zh-CN' : 'en-GB'], { type: 'region' }).of(country) ??
      country)
    : country;

/** Who signed it, when, and whether it is a translation. A name stands here only where the specialist agreed to it. */
export function WrittenBy({ seen }: { readonly seen: SeenOpinion }) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const { reviewer } = seen.row;
  const told = reviewer ?? { name: say('unnamed'), ...seen.opinion.reviewer };
  return (
    <dl className="written-by">
      <div>
        <dt>{say('by')}</dt>
        <dd>
          {[told.name, told.role, told.specialty, countryName(told.country, locale)]
            .filter((part) => part !== '')
            .join(' · ')}
        </dd>
      </div>
      <div>
        <dt>{say('signed')}</dt>
        <dd>
          <time dateTime={seen.signature.signedAt}>{dayWord(seen.signature.signedAt, locale)}</time>
        </dd>
      </div>
      <div>
        <dt>{say('language')}</dt>
        <dd>
          {seen.original
            ? say('translated', { from: say(`in.${seen.original.language}`) })
            : say(`in.${seen.opinion.language}`)}
        </dd>
      </div>
    </dl>
  );
}
