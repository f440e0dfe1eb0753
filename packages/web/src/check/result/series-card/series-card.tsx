import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Series } from '@overread/imaging';
import { useWording } from '../../../wording/wording.tsx';
import { Thumbnail } from '../thumbnail/thumbnail.tsx';
import { seriesFacts, seriesName, standingWord } from './series-words.ts';
import './series-card.css';

/** One picture or stack: what it shows, from which side, how sure that is. */
export function SeriesCard({ series }: { readonly series: Series }) {
  const { locale, t } = useWording();
  const [large, setLarge] = useState(false);
  const name = seriesName(series, locale, t);
  const standing = standingWord(series, t);
  return (
    <div className="series-card">
      <button
        type="button"
        className="series-card-picture"
        aria-label={t('disc.open', { name })}
        onClick={() => setLarge(true)}
      >
        <Thumbnail series={series} />
      </button>
      <div className="series-card-words">
        <p className="series-card-name">{name}</p>
        {standing && (
          <p className="series-card-standing" data-strength={series.standingStrength}>
            {standing}
          </p>
        )}
        <p>{seriesFacts(series, locale, t).join(' · ')}</p>
        {series.missingSlices > 0 && (
          <p className="series-card-warning">{t('disc.missingSlices', { count: series.missingSlices })}</p>
        )}
        {series.description && <p className="series-card-own">“{series.description}”</p>}
      </div>
      <Modal
        opened={large}
        onClose={() => setLarge(false)}
        title={name}
        size="xl"
        closeButtonProps={{ 'aria-label': t('disc.close') }}
      >
        <div className="series-card-large">{large && <Thumbnail series={series} maxSide={1024} />}</div>
        <p className="series-card-note">{t('disc.notDiagnostic')}</p>
      </Modal>
    </div>
  );
}
