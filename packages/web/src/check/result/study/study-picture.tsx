import type { Study } from '@overread/imaging';
import { ShowMore } from '../../../ui/show-more/show-more.tsx';
import { dateWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { SeriesCard } from '../series-card/series-card.tsx';
import { studyDate } from '../timeline/study-date.ts';
import './study-picture.css';

/** One visit to the scanner, with what was taken. */
export function StudyPicture({ study }: { readonly study: Study }) {
  const { locale, t } = useWording();
  const date = studyDate(study);
  return (
    <section className="study" id={`study-${study.uid}`}>
      <h4>
        {date ? dateWord(date, locale) : t('disc.noDate')}
        <span className="study-words">
          {[study.description, study.institution].filter(Boolean).join(' · ') || t('disc.study')}
        </span>
      </h4>
      <ShowMore
        items={study.series}
        step={12}
        frame={(cards) => <ul className="study-series">{cards}</ul>}
        show={(series) => (
          <li key={`${series.uid} ${series.part.index}`}>
            <SeriesCard series={series} />
          </li>
        )}
      />
    </section>
  );
}
