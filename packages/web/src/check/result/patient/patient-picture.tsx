import { IconUser } from '@tabler/icons-react';
import type { Patient } from '@overread/imaging';
import { ShowMore } from '../../../ui/show-more/show-more.tsx';
import { dateWord, sexWord } from '../../../wording/disc-words.ts';
import { useWording } from '../../../wording/wording.tsx';
import { StudyPicture } from '../study/study-picture.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { studyDate } from '../timeline/study-date.ts';
import './patient-picture.css';

/** One person on the disc, with the line of their studies and each study's pictures, newest first. */
export function PatientPicture({ patient }: { readonly patient: Patient }) {
  const { locale, t } = useWording();
  const studies = patient.studies.toSorted((a, b) => (studyDate(b) ?? '').localeCompare(studyDate(a) ?? ''));
  const facts = [
    patient.birthDate ? t('disc.born', { date: dateWord(patient.birthDate, locale) }) : t('disc.noBirthDate'),
    sexWord(patient.sex, locale),
    patient.id && t('disc.patientId', { id: patient.id }),
  ].filter(Boolean);
  return (
    <article className="patient">
      <header className="patient-head">
        <IconUser size={26} stroke={1.5} aria-hidden />
        <div>
          <h3>{patient.name || t('disc.noName')}</h3>
          <p>{facts.join(' · ')}</p>
        </div>
      </header>
      <Timeline studies={studies} />
      <ShowMore items={studies} step={8} show={(study) => <StudyPicture key={study.uid} study={study} />} />
    </article>
  );
}
