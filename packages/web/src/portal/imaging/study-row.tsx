import type { Study } from '@overread/imaging';
import type { Locale } from '@overread/readiness';
import type { StudyChoice } from '../../upload/belongs.ts';
import { dateWord, modalityWord, regionWord } from '../../wording/disc-words.ts';
import { useWording, useWords } from '../../wording/wording.tsx';
import { megabytes } from './megabytes.ts';
import { imagingWords } from './words.ts';

interface Props {
  readonly choice: StudyChoice;
  /** Null: not known yet. */
  readonly bytes: number | null;
  readonly sent: boolean;
  readonly onToggle: () => void;
}

/** One study with what shows whether it belongs, and its tick. */
export function StudyRow({ choice, bytes, sent, onToggle }: Props) {
  const { locale, t } = useWording();
  const say = useWords(imagingWords);
  const { study, why, files } = choice;
  const regions = [...new Set(study.series.map(({ region }) => region))].filter(
    (region) => region !== 'unknown',
  );
  return (
    <li>
      <label className="imaging-tick">
        <input type="checkbox" checked={sent} onChange={onToggle} />
        <strong>{studyLabel(study, locale, t('disc.noDate'))}</strong>
        <span className="soft small">
          {[
            study.description,
            regions.map((region) => regionWord(region, locale)).join(', '),
            say('study', { series: study.series.length, images: files.length }),
            bytes === null ? '' : say('size', { megabytes: megabytes(bytes) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="imaging-why" data-why={why}>
          {say(`why.${why}`)}
        </span>
      </label>
    </li>
  );
}

/** What a study is called: how it was made, and when. */
export function studyLabel(study: Study, locale: Locale, noDate: string): string {
  const modalities = [...new Set(study.series.map(({ modality }) => modality))];
  const names = modalities.map((modality) => modalityWord(modality, locale)).join(', ');
  return `${names} · ${study.date ? dateWord(study.date, locale) : noDate}`;
}
