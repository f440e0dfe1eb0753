import { Button, Progress } from '@mantine/core';
import type { ScanProgress } from '../../scan/scan-disc.ts';
import { useWording } from '../../wording/wording.tsx';

interface Props {
  readonly name: string;
  readonly progress: ScanProgress;
  readonly onCancel: () => void;
}

/** How far reading the disc has come. */
export function Reading({ name, progress, onCancel }: Props) {
  const { t } = useWording();
  const { done, total, now, sorting } = progress;
  const percent = total > 0 ? Math.floor((100 * done) / total) : 0;
  return (
    <section className="imaging-section" aria-label={t('scan.heading', { name })}>
      <h2>{t('scan.heading', { name })}</h2>
      <Progress
        value={percent}
        size="lg"
        radius="xl"
        aria-label={t('scan.heading', { name })}
        transitionDuration={0}
      />
      <p className="soft">{total > 0 ? t('scan.files', { done, total }) : t('scan.filesOpen', { done })}</p>
      <p className="soft small imaging-now">
        {sorting ? t('scan.sorting') : now ? t('scan.now', { file: now }) : ''}
      </p>
      <div className="row">
        <Button variant="default" onClick={onCancel}>
          {t('scan.cancel')}
        </Button>
      </div>
    </section>
  );
}
