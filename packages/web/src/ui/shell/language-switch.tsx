import { useWording } from '../../wording/wording.tsx';

const languages = [
  { locale: 'en', name: 'English', tag: 'en' },
  { locale: 'zh', name: '中文', tag: 'zh-Hans' },
] as const;

/** Each language is named in itself, so that its readers find it. */
export function LanguageSwitch() {
  const { locale, setLocale, t } = useWording();
  return (
    <fieldset className="language-switch" aria-label={t('app.language')}>
      {languages.map(({ locale: one, name, tag }) => (
        <button
          key={one}
          type="button"
          lang={tag}
          aria-pressed={one === locale}
          onClick={() => setLocale(one)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
