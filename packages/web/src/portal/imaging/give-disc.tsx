import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useCheck } from '../../check/check-context.tsx';
import { DropZone } from '../../check/disc/drop-zone/drop-zone.tsx';
import type { Disc } from '../../scan/disc.ts';
import { scanDisc, type Scan, type ScanProgress } from '../../scan/scan-disc.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import type { ReadDisc } from './read-disc.ts';
import { Reading } from './reading.tsx';
import { imagingWords } from './words.ts';

/** A disc is given and read here; the one that was checked a moment ago is at hand. */
export function GiveDisc({ onRead }: { readonly onRead: (read: ReadDisc) => void }) {
  const say = useWords(imagingWords);
  const { t } = useWording();
  const { state } = useCheck();
  const scan = useRef<Scan>(undefined);
  const [reading, setReading] = useState<{ readonly name: string; readonly progress: ScanProgress }>();
  const [notice, setNotice] = useState('');
  useEffect(() => () => scan.current?.cancel(), []);

  const read = async (disc: Disc) => {
    if (disc.files.length === 0) return setNotice(say('empty'));
    const name = disc.name || t('disc.heading');
    setNotice('');
    scan.current = scanDisc(disc, (progress) => setReading({ name, progress }));
    try {
      onRead({ disc, inventory: await scan.current.inventory });
    } catch (error) {
      setNotice(say('failed', { reason: String(error) }));
    }
    setReading(undefined);
  };
  const cancel = () => {
    scan.current?.cancel();
    setReading(undefined);
    setNotice(t('scan.cancelled'));
  };
  if (reading) return <Reading {...reading} onCancel={cancel} />;
  const { checked } = state;
  return (
    <section className="imaging-section" aria-labelledby="imaging-add">
      <h2 id="imaging-add">{say('add')}</h2>
      <p className="soft">{say('addLead')}</p>
      {notice && (
        <Notice tone="unsure" spoken>
          <p>{notice}</p>
        </Notice>
      )}
      {checked && (
        <Notice tone="good">
          <p>{say('checked', { name: checked.disc.name || t('disc.heading') })}</p>
          <Button onClick={() => onRead(checked)}>{say('checked.use')}</Button>
        </Notice>
      )}
      <DropZone onDisc={(disc) => void read(disc)} />
    </section>
  );
}
