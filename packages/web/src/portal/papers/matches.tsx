import type { DocumentView } from '@overread/case';
import { StateMark } from '../../ui/state-mark/state-mark.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { caseStudyName, type CaseStudy } from './case-study.ts';
import { papersWords } from './words.ts';

interface Props {
  readonly documents: readonly DocumentView[];
  readonly studies: readonly CaseStudy[];
  readonly studiesWithoutReport: readonly string[];
  readonly reportsWithoutStudy: readonly string[];
}

/** Which images lack their report, and which reports lack their images. */
export function Matches({ documents, studies, studiesWithoutReport, reportsWithoutStudy }: Props) {
  const { locale } = useWording();
  const say = useWords(papersWords);
  const bare = studies.filter(({ uid }) => studiesWithoutReport.includes(uid));
  const orphans = documents.filter(({ id }) => reportsWithoutStudy.includes(id));
  return (
    <section className="papers-matches" aria-labelledby="papers-matches">
      <h2 id="papers-matches">{say('match.heading')}</h2>
      {bare.length + orphans.length === 0 && studies.length > 0 && (
        <p>
          <StateMark state="there" size={20} /> {say('match.good')}
        </p>
      )}
      <List title={say('match.noReport')} names={bare.map((study) => caseStudyName(study, locale))} />
      <List title={say('match.noStudy')} names={orphans.map(({ fileName }) => fileName)} />
    </section>
  );
}

function List({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul>
        {names.map((name, index) => (
          <li key={index}>
            <StateMark state="unsure" size={20} /> {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
