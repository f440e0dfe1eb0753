import { whatChanged, type Opinion } from '@overread/case';
import { useWording, useWords } from '../../wording/wording.tsx';
import { plainValue } from './commit/plain-value.ts';
import { sectionOf } from './section-of.ts';
import { opinionWords } from './words.ts';

interface Props {
  readonly opinion: Opinion;
  readonly other: Opinion;
}

/** One of two versions, by what it holds that the other does not. */
export function VersionShown({ opinion, other }: Props) {
  const say = useWords(opinionWords);
  const { locale } = useWording();
  const differing = whatChanged(other, opinion);
  return (
    <>
      <p className="soft small">
        {say('version.findings', { count: opinion.findings.length })} ·{' '}
        {say('version.answered', {
          done: opinion.answers.filter(({ outcome }) => outcome !== null).length,
          all: opinion.answers.length,
        })}
      </p>
      <ul className="change-list">
        {differing.map(({ path, after }) => (
          <li key={path}>
            <strong>{say(`section.${sectionOf(path)}`)}</strong>{' '}
            {plainValue(path.split('.').at(-1) ?? '', after, locale)}
          </li>
        ))}
      </ul>
    </>
  );
}
