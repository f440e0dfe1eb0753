import { sayValue, type Block, type Opinion } from '@overread/case';

interface Props {
  readonly opinion: Opinion;
  readonly block: Block | undefined;
}

/** What someone needs who reads no further: the advice, when, how sure, and the reviewer's own short words. */
export function ShortAnswer({ opinion, block }: Props) {
  const { language, recommendation, confidence } = opinion;
  const { indicated, timing } = recommendation;
  return (
    <section className="short-answer" aria-label={block?.heading}>
      {indicated !== null && (
        <p className="short-answer-advice">{sayValue(`indicated.${indicated}`, language)}</p>
      )}
      {timing !== null && timing !== 'not-applicable' && (
        <p
          className="short-answer-timing"
          data-urgent={timing === 'emergency' || timing === 'days' || undefined}
        >
          {sayValue(`timing.${timing}`, language)}
        </p>
      )}
      {block?.lines.map(({ plain, specialist }) => (
        <div key={plain + specialist} className="short-answer-words">
          <p>{plain}</p>
          {specialist !== '' && <p className="specialist">{specialist}</p>}
        </div>
      ))}
      {confidence !== null && <Sureness confidence={confidence} language={language} />}
    </section>
  );
}

const steps = ['low', 'medium', 'high'] as const;
const words = { en: 'How sure', zh: '把握度' } as const;

/** Three steps, as many filled as the reviewer is sure; said in words beside it. */
export function Sureness({
  confidence,
  language,
}: {
  readonly confidence: NonNullable<Opinion['confidence']>;
  readonly language: Opinion['language'];
}) {
  const reached = steps.indexOf(confidence);
  return (
    <p className="sureness">
      <span className="sureness-steps" aria-hidden>
        {steps.map((step, at) => (
          <span key={step} data-on={at <= reached || undefined} />
        ))}
      </span>
      {words[language]}
      {language === 'zh' ? '：' : ': '}
      {sayValue(`confidence.${confidence}`, language)}
    </p>
  );
}
