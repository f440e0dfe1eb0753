import { nameSeries } from '@overread/readiness';
import { useState } from 'react';
import { dayWord } from '../../portal/day-word.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { pictureOf, type CaseSeries } from './case-series.ts';
import { QuickLook } from './quick-look.tsx';
import { checkWords } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly all: readonly CaseSeries[];
  /** Those a coordinator vouches for; left out where nothing is chosen. */
  readonly chosen?: readonly string[];
  readonly onChosen?: (keys: readonly string[]) => void;
}

/** Series as thumbnails; one is looked at larger, or ticked. */
export function SeriesTiles({ caseId, all, chosen, onChosen }: Props) {
  const say = useWords(checkWords);
  const { locale } = useWording();
  const [looked, setLooked] = useState<CaseSeries>();
  return (
    <>
      <ul className="check-series">
        {all.map((one) => {
          const { series, key } = one;
          const name = nameSeries(series, locale);
          return (
            <li key={key}>
              <button
                type="button"
                className="check-look"
                aria-label={say('look', { name })}
                onClick={() => setLooked(one)}
              >
                <img
                  src={pictureOf(caseId, one, series.files.length >> 1, 'thumbnail')}
                  alt=""
                  loading="lazy"
                />
              </button>
              <span className="check-series-name">{name}</span>
              <span className="soft small">
                {series.description}
                {series.date && ` · ${dayWord(series.date, locale)}`}
              </span>
              {chosen && onChosen && (
                <label className="desk-tick">
                  <input
                    type="checkbox"
                    checked={chosen.includes(key)}
                    onChange={({ target }) =>
                      onChosen(target.checked ? [...chosen, key] : chosen.filter((other) => other !== key))
                    }
                  />
                  {say('seen-on')}
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {looked && <QuickLook caseId={caseId} of={looked} onClose={() => setLooked(undefined)} />}
    </>
  );
}
