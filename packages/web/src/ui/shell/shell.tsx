import { Outlet } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { useWording } from '../../wording/wording.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Steps } from './steps.tsx';
import './shell.css';

/** Header, the steps, the screen, footer. */
export function Shell() {
  const { t } = useWording();
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="shell-header no-print">
        <div className="shell-bar">
          <span className="shell-brand">
            <img src="/mark.svg" width="28" height="28" alt="" />
            {t('app.name')}
          </span>
          <LanguageSwitch />
        </div>
        <Steps />
      </header>
      <main id="content" className="shell-content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="shell-foot">
        <div className="shell-footer">
          <p className="shell-private">
            <IconLock size={18} stroke={1.6} aria-hidden />
            {t('app.private')}
          </p>
          <p>{t('app.notDevice')}</p>
        </div>
      </footer>
    </div>
  );
}
