import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Study } from '@overread/imaging';
import { dateWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { SeriesCard } from '../series-card/series-card.tsx';
import { studyDate } from '../timeline/study-date.ts';
import './study-picture.css';

/** More cards at once would make a page of a whole archive slow. */
const step = 12;

/** One visit to the scanner, with what was taken. */
export function StudyPicture({ study }: { readonly study: Study }) {
  const { locale, t } = useWording();
  const [most, setMost] = useState(step);
  const date = studyDate(study);
  const more = study.series.length - most;
  return (
    <section className="study" id={`study-${study.uid}`}>
      <h4>
        {date ? dateWord(date, locale) : t('disc.noDate')}
        <span className="study-words">
          {[study.description, study.institution].filter(Boolean).join(' · ') || t('disc.study')}
        </span>
      </h4>
      <ul className="study-series">
        {study.series.slice(0, most).map((series) => (
          <li key={`${series.uid} ${series.part.index}`}>
            <SeriesCard series={series} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="default" onClick={() => setMost(most + 4 * step)}>
          {t('disc.moreSeries', { count: more })}
        </Button>
      )}
    </section>
  );
}
