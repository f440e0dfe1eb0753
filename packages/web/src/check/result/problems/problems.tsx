import type { Problem } from '@overread/imaging';
import { sayProblem } from '@overread/readiness';
import { useWording } from '../../../wording/wording.tsx';
import { byCode } from './all-problems.ts';
import './problems.css';

/** Of each kind, so many files are named. */
const most = 5;

/** What is wrong with the files, in words, with their names. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { locale, t } = useWording();
  return (
    <section className="problems" aria-labelledby="problems-heading">
      <h3 id="problems-heading">{t('disc.problems')}</h3>
      {problems.length === 0 && <p>{t('disc.noProblems')}</p>}
      <ul>
        {[...byCode(problems)].map(([code, alike]) => (
          <li key={code}>
            {alike.slice(0, most).map((problem) => (
              <p key={JSON.stringify(problem)}>
                {sayProblem(problem, locale)} {problem.file && <code>{problem.file}</code>}
              </p>
            ))}
            {alike.length > most && <p>{t('disc.moreProblems', { count: alike.length - most })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
