import { Button, Modal } from '@mantine/core';
import { nameSeries } from '@overread/readiness';
import { useState } from 'react';
import { useWording, useWords } from '../../wording/wording.tsx';
import { pictureOf, type CaseSeries } from './case-series.ts';
import { checkWords } from './words.ts';

interface Props {
  readonly caseId: string;
  readonly of: CaseSeries;
  readonly onClose: () => void;
}

/** A larger look at a series, image by image: enough to see a marker, not to read it. */
export function QuickLook({ caseId, of, onClose }: Props) {
  const say = useWords(checkWords);
  const { locale } = useWording();
  const count = of.series.files.length;
  const [at, setAt] = useState(count >> 1);
  const go = (by: number) => setAt((now) => Math.min(count - 1, Math.max(0, now + by)));
  const title = `${nameSeries(of.series, locale)} · ${of.series.description}`;
  return (
    <Modal opened onClose={onClose} size="xl" title={title} closeButtonProps={{ 'aria-label': say('close') }}>
      <figure className="check-large">
        <img src={pictureOf(caseId, of, at, 'rendered')} alt={say('image', { number: at + 1, count })} />
        <figcaption className="soft small">{say('not-for-reading')}</figcaption>
      </figure>
      {count > 1 && (
        <div className="row">
          <Button variant="default" disabled={at === 0} onClick={() => go(-1)}>
            {say('before')}
          </Button>
          <input
            type="range"
            className="check-range"
            min={0}
            max={count - 1}
            value={at}
            aria-label={say('image', { number: at + 1, count })}
            onChange={({ target }) => setAt(Number(target.value))}
          />
          <Button variant="default" disabled={at === count - 1} onClick={() => go(1)}>
            {say('after')}
          </Button>
          <span className="soft">{say('image', { number: at + 1, count })}</span>
        </div>
      )}
    </Modal>
  );
}
