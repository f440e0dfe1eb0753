import type { ReactNode } from 'react';
import './sheet.css';

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
}

/** A sheet of paper: things that belong together. */
export function Sheet({ title, children }: Props) {
  return (
    <section className="sheet" aria-label={title}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
