import { useState } from 'react';
import { useWords } from '../../wording/wording.tsx';
import { Room } from '../frame/room.tsx';
import { GiveDisc } from './give-disc.tsx';
import { InCase } from './in-case.tsx';
import type { ReadDisc } from './read-disc.ts';
import { Plan } from './plan.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { useUpload } from './use-upload.ts';
import { imagingWords } from './words.ts';
import './imaging.css';

/** The images of the case: what is there, what is on its way, and a disc to send from. */
export function Imaging() {
  const say = useWords(imagingWords);
  const upload = useUpload();
  const [read, setRead] = useState<ReadDisc>();
  const isUnderWay = upload !== undefined && upload.is !== 'done' && upload.is !== 'cancelled';
  return (
    <Room step="imaging" title={say('heading')} lead={say('lead')}>
      <InCase />
      {upload && <UploadPanel upload={upload} />}
      {!isUnderWay && read && (
        <Plan read={read} onSent={() => setRead(undefined)} onAnother={() => setRead(undefined)} />
      )}
      {!isUnderWay && !read && <GiveDisc onRead={setRead} />}
    </Room>
  );
}
