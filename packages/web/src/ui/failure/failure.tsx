import { Button } from '@mantine/core';
import { useWording } from '../../wording/wording.tsx';

/** What is shown when the page itself fails. */
export function Failure() {
  const { t } = useWording();
  return (
    <main
      style={{ padding: '4rem 1.25rem', maxWidth: '40rem', margin: '0 auto', display: 'grid', gap: '1rem' }}
    >
      <h1>{t('app.failed')}</h1>
      <p>{t('app.failedAdvice')}</p>
      <Button component="a" href="/" style={{ justifySelf: 'start' }}>
        {t('app.restart')}
      </Button>
    </main>
  );
}
