import type { Finding } from '@overread/readiness';
import { useWording } from '../../../wording/wording.tsx';
import { firstSteps } from './steps-of.ts';
import './first-steps.css';

/** The few things to do before all else; one step may serve several requirements. */
export function FirstSteps({ findings }: { readonly findings: readonly Finding[] }) {
  const { locale, t } = useWording();
  const steps = firstSteps(findings, locale);
  if (steps.length === 0) return null;
  return (
    <section className="first-steps result-section" aria-labelledby="first-heading">
      <h2 id="first-heading">{t('result.first')}</h2>
      <ol>
        {steps.map(({ text, names }) => (
          <li key={text}>
            <p className="first-steps-text">{text}</p>
            <p className="first-steps-names">{names.join(locale === 'zh' ? '；' : '; ')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
