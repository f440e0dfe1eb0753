import type { Change } from '@overread/case';
import { useWording, useWords } from '../../../wording/wording.tsx';
import { sectionOf } from '../section-of.ts';
import { opinionWords } from '../words.ts';
import { plainValue } from './plain-value.ts';
import { commitWords } from './words.ts';

/** What changed, each with what it was and what it is. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const say = useWords(commitWords);
  const sayPart = useWords(opinionWords);
  const { locale } = useWording();
  return (
    <ul className="change-list">
      {changes.map(({ path, kind, before, after }) => {
        const field = path.split('.').at(-1) ?? '';
        return (
          <li key={path}>
            <strong>{sayPart(`section.${sectionOf(path)}`)}</strong>{' '}
            <span className="soft small">{say(`change.${kind}`)}</span>
            {kind !== 'added' && (
              <div>
                <span className="soft small">{say('change.was')} </span>
                <del>{plainValue(field, before, locale)}</del>
              </div>
            )}
            {kind !== 'removed' && (
              <div>
                <span className="soft small">{say('change.is')} </span>
                <ins>{plainValue(field, after, locale)}</ins>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
