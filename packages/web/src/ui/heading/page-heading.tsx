import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWording } from '../../wording/wording.tsx';
import './page-heading.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
}

/** A screen's heading; takes the focus when the screen appears, so that it is read out and Tab goes on from it. */
export function PageHeading({ title, lead }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useWording();
  const moved = useLocation({ select: (location) => location.state.__TSR_index > 0 });
  useEffect(() => {
    // On the first page the reader starts at the top, where the skip link is.
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p>{lead}</p>}
    </header>
  );
}
