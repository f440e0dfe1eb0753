import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useWording } from '../../wording/wording.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { isOnTheWay, Steps } from './steps.tsx';
import './shell.css';

/** Who checks a disc needs no account, and this asks who one is: it is not even fetched there. */
const ReadingsLink = lazy(async () => ({
  default: (await import('../../reading/work-list/readings-link.tsx')).ReadingsLink,
}));

/** Header, the steps, the screen, footer. */
export function Shell() {
  const { t } = useWording();
  const checking = isOnTheWay(useLocation({ select: ({ pathname }) => pathname }));
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="shell-header no-print">
        <div className="shell-bar">
          <Link to="/" className="shell-brand">
            <img src="/mark.svg" width="28" height="28" alt="" />
            {t('app.name')}
          </Link>
          <nav className="shell-nav" aria-label={t('nav.label')}>
            <Link to="/" activeOptions={{ exact: true }}>
              {t('nav.check')}
            </Link>
            {!checking && (
              <Suspense>
                <ReadingsLink />
              </Suspense>
            )}
            <Link to="/cases">{t('nav.cases')}</Link>
            <Link to="/account">{t('nav.account')}</Link>
          </nav>
          <LanguageSwitch />
        </div>
        {checking && <Steps />}
      </header>
      <main id="content" className="shell-content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="shell-foot">
        <div className="shell-footer">
          <p className="shell-private">
            <IconLock size={18} stroke={1.6} aria-hidden />
            {t(checking ? 'app.private' : 'nav.private')}
          </p>
          <p>{t(checking ? 'app.notDevice' : 'nav.notDevice')}</p>
        </div>
      </footer>
    </div>
  );
}
