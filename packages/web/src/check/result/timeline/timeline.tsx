import type { CSSProperties } from 'react';
import type { Study } from '@overread/imaging';
import { dateWord, modalityWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { placesOnLine } from './places-on-line.ts';
import { studyDate } from './study-date.ts';
import './timeline.css';

/** More than these cannot be told apart on one line; the newest are shown. */
const most = 7;

/** The studies, newest first, on a line of time: distance along it is time between them. */
export function Timeline({ studies }: { readonly studies: readonly Study[] }) {
  const { locale, t } = useWording();
  const dated = studies.filter((study) => studyDate(study) !== null).slice(0, most);
  if (dated.length < 2) return null;
  const places = placesOnLine(dated.map((study) => studyDate(study) ?? ''));
  return (
    <figure className="timeline">
      <figcaption>{t('disc.timeline')}</figcaption>
      <ol>
        {dated
          .map((study, index) => ({ study, place: places[index] ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ study, place }) => (
            <li key={study.uid} style={{ '--place': place } as CSSProperties}>
              <a href={`#study-${study.uid}`}>
                <span className="timeline-date">{dateWord(studyDate(study) ?? '', locale)}</span>
                <span className="timeline-what">{modalities(study)}</span>
              </a>
            </li>
          ))}
      </ol>
    </figure>
  );

  function modalities(study: Study): string {
    const words = new Set(study.series.map(({ modality }) => modalityWord(modality, locale)));
    return [...words].join(' · ');
  }
}
