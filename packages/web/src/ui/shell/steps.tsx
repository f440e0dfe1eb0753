import { useLocation } from '@tanstack/react-router';
import { useCheck } from '../../check/check-context.tsx';
import { useWording } from '../../wording/wording.tsx';

const begin = [
  { key: 'steps.case', path: '/' },
  { key: 'steps.questions', path: '/questions' },
] as const;
const ofCheck = [
  ...begin,
  { key: 'steps.disc', path: '/disc' },
  { key: 'steps.result', path: '/result' },
] as const;
const ofCase = [...begin, { key: 'steps.help', path: '/would-it-help' }] as const;

const places: ReadonlySet<string> = new Set(['/urgent', ...[...ofCheck, ...ofCase].map(({ path }) => path)]);

/** Whether a page belongs to the way that needs no account. */
export const isOnTheWay = (path: string): boolean => places.has(path);

/** Where the person is in the check. Nothing to press: Back and Continue move. */
export function Steps() {
  const { t } = useWording();
  const { state } = useCheck();
  const path = useLocation({ select: (location) => location.pathname });
  const steps = path === '/would-it-help' || (state.forCase && !state.checked) ? ofCase : ofCheck;
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
