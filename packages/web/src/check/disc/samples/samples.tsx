import { useEffect, useState } from 'react';
import type { Disc } from '../../../scan/disc.ts';
import { useWording } from '../../../wording/wording.tsx';
import { fetchSample, listSamples, type Sample } from '../../../scan/samples.ts';
import './samples.css';

interface Props {
  readonly onDisc: (disc: Disc) => void;
  readonly onFail: () => void;
}

/** Made-up discs to try the check with; nothing is shown when this copy was built without them. */
export function Samples({ onDisc, onFail }: Props) {
  const { locale, t } = useWording();
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    let here = true;
    void listSamples().then((list) => here && setSamples(list));
    return () => {
      here = false;
    };
  }, []);
  if (samples.length === 0) return null;
  return (
    <section className="samples" aria-labelledby="samples-heading">
      <h2 id="samples-heading">{t('disc.samples')}</h2>
      <p>{t('disc.samplesLead')}</p>
      <ul>
        {samples.map((sample) => (
          <li key={sample.file}>
            <button type="button" onClick={() => void fetchSample(sample).then(onDisc, onFail)}>
              {sample.title[locale]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
