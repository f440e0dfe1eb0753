import type { ReactNode } from 'react';
import { useWords } from '../../../wording/wording.tsx';
import type { SectionId } from '../section-of.ts';
import { opinionWords } from '../words.ts';

interface Props {
  readonly id: SectionId;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One part of the editor under its heading, which the section list leads to. */
export function Section({ id, lead, children }: Props) {
  const say = useWords(opinionWords);
  return (
    <section className="opinion-section" data-section={id} aria-labelledby={`opinion-${id}`}>
      <h2 id={`opinion-${id}`} tabIndex={-1}>
        {say(`section.${id}`)}
      </h2>
      {lead && <p className="soft small">{lead}</p>}
      {children}
    </section>
  );
}
