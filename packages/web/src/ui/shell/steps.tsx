import { useLocation } from '@tanstack/react-router';
import { useWording } from '../../wording/wording.tsx';

const steps = [
  { key: 'steps.case', path: '/' },
  { key: 'steps.questions', path: '/questions' },
  { key: 'steps.disc', path: '/disc' },
  { key: 'steps.result', path: '/result' },
] as const;

/** Where the person is in the check. Nothing to press: Back and Continue move. */
export function Steps() {
  const { t } = useWording();
  const path = useLocation({ select: (location) => location.pathname });
  const now = Math.max(
    steps.findIndex((step) => step.path === (path === '/urgent' ? '/questions' : path)),
    0,
  );
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {steps.map(({ key }, index) => (
        <li
          key={key}
          data-state={index < now ? 'done' : index === now ? 'now' : 'later'}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className="steps-number" aria-hidden>
            {index + 1}
          </span>
          <span className="steps-name">{t(key)}</span>
        </li>
      ))}
    </ol>
  );
}
