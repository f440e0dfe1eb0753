import { Button, Progress as Bar } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ScanProgress } from '../../../scan/scan-disc.ts';
import { PageHeading } from '../../../ui/heading/page-heading.tsx';
import { useWording } from '../../../wording/wording.tsx';
import './progress.css';

interface Props {
  readonly name: string;
  readonly progress: ScanProgress;
  readonly onCancel: () => void;
}

/** How far reading has come: for the eye at every step, for the ear at every quarter. */
export function Progress({ name, progress, onCancel }: Props) {
  const { t } = useWording();
  const speed = useSpeed(progress.done);
  const { done, total, bytes, now, sorting } = progress;
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <section className="progress">
      <PageHeading title={t('scan.heading', { name })} />
      <Bar
        value={percent}
        size="lg"
        radius="xl"
        aria-label={t('scan.heading', { name })}
        transitionDuration={0}
      />
      <div className="progress-facts">
        <div>{total > 0 ? t('scan.files', { done, total }) : t('scan.filesOpen', { done })}</div>
        <div>{t('scan.size', { megabytes: Math.round(bytes / 1e6) })}</div>
        <div>{speed > 0 ? t('scan.speed', { speed }) : ''}</div>
      </div>
      <p className="progress-now">{sorting ? t('scan.sorting') : now ? t('scan.now', { file: now }) : ''}</p>
      <Button variant="default" size="md" onClick={onCancel}>
        {t('scan.cancel')}
      </Button>
      <output className="visually-hidden">
        {sorting ? t('scan.spokenDone') : quarter > 0 ? t('scan.spoken', { percent: quarter }) : ''}
      </output>
    </section>
  );
}

/** Files a second since the start. */
function useSpeed(done: number): number {
  const start = useRef(0);
  const [speed, setSpeed] = useState(0);
  useEffect(() => {
    start.current ||= performance.now();
    const seconds = (performance.now() - start.current) / 1000;
    if (seconds > 0.2) setSpeed(Math.round(done / seconds));
  }, [done]);
  return speed;
}
