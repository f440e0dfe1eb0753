import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  readonly tone: 'plain' | 'good' | 'unsure' | 'bad';
  /** Read out when it appears. */
  readonly spoken?: boolean;
  readonly children: ReactNode;
}

/** A sentence or two that must not be missed. */
export function Notice({ tone, spoken = false, children }: Props) {
  return (
    <div
      className="notice"
      data-tone={tone}
      role={spoken ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      {children}
    </div>
  );
}
