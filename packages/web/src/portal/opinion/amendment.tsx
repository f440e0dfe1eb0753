import { Notice } from '../../ui/notice/notice.tsx';
import { useWords } from '../../wording/wording.tsx';
import type { SeenOpinion } from './opinion-queries.ts';
import { opinionWords, type OpinionWord } from './words.ts';

interface Change {
  readonly path: string;
  readonly section: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Why there is a newer version, and what it changed, in the words of both. */
export function Amendment({ seen }: { readonly seen: SeenOpinion }) {
  const say = useWords(opinionWords);
  const { amends } = seen.opinion;
  if (!amends) return null;
  const changes = (seen.changes as readonly Change[]).filter(
    ({ before, after }) => isText(before) || isText(after),
  );
  return (
    <Notice tone="unsure">
      <p>
        <strong>{say('amended', { number: amends.version })}</strong> {amends.reason}
      </p>
      {changes.length > 0 && (
        <details>
          <summary>{say('changes', { count: changes.length })}</summary>
          <ul className="opinion-changes">
            {changes.map(({ path, section, before, after }) => (
              <li key={path}>
                <strong>{say(sectionWord(section))}</strong>
                {isText(before) && <del>{before}</del>}
                {isText(after) && <ins>{after}</ins>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.includes(' ');

const sections: Readonly<Record<string, OpinionWord>> = {
  summary: 'section.summary',
  answers: 'section.answers',
  recommendation: 'section.advice',
  operation: 'section.advice',
  alternatives: 'section.advice',
  findings: 'section.findings',
  statements: 'section.findings',
};
const sectionWord = (section: string): OpinionWord => sections[section] ?? 'section.other';
