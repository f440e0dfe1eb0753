import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { useWording } from '../../wording/wording.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { isOnTheWay, Steps } from './steps.tsx';
import './shell.css';

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
