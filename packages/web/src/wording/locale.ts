import type { Locale } from '@overread/readiness';

const key = 'overread.language';

/** The language chosen last time, else the browser's. Storage may be forbidden: then only the browser's. */
export function firstLocale(): Locale {
  const kept = attempt(() => localStorage.getItem(key));
  if (kept === 'en' || kept === 'zh') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function rememberLocale(locale: Locale): void {
  attempt(() => localStorage.setItem(key, locale));
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
