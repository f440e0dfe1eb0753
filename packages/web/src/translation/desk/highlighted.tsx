import { findTerms, type Flag, type Language } from '@overread/case';

interface Props {
  readonly text: string;
  readonly from: Language;
  readonly to: Language;
  readonly flags: readonly Flag[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly isFlag: boolean;
}

/** A source with its glossary terms, each with what to write for it, and the places that a flag is about. */
export function Highlighted({ text, from, to, flags }: Props) {
  const flagged = flags.flatMap(({ source, about }): readonly Stretch[] =>
    source ? [{ ...source, title: about, isFlag: true }] : [],
  );
  const terms = findTerms(text, from).map(({ term, start, end }): Stretch => ({
    start,
    end,
    title: term[to].join(' / '),
    isFlag: false,
  }));
  const kept: Stretch[] = [];
  for (const one of [...flagged, ...terms])
    if (kept.every((other) => other.end <= one.start || one.end <= other.start)) kept.push(one);
  const parts = kept.toSorted((a, b) => a.start - b.start);
  return (
    <>
      {parts.map(({ start, end, title, isFlag }, at) => (
        <span key={start}>
          {text.slice(parts[at - 1]?.end ?? 0, start)}
          {isFlag ? <mark>{text.slice(start, end)}</mark> : <dfn title={title}>{text.slice(start, end)}</dfn>}
        </span>
      ))}
      {text.slice(parts.at(-1)?.end ?? 0)}
    </>
  );
}
