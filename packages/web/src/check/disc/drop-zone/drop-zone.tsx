import { Button } from '@mantine/core';
import { IconDisc } from '@tabler/icons-react';
import { useRef, type ChangeEvent } from 'react';
import type { Disc } from '../../../scan/disc.ts';
import { discFromFileList } from '../../../scan/given-files.ts';
import { useWording } from '../../../wording/wording.tsx';
import { useDrop } from './use-drop.ts';
import './drop-zone.css';

interface Props {
  readonly onDisc: (disc: Disc) => void;
}

/** A place to drop a disc on, and two buttons for those who cannot or will not drag. */
export function DropZone({ onDisc }: Props) {
  const { t } = useWording();
  const zone = useRef<HTMLElement>(null);
  const { over, found } = useDrop(zone, onDisc);
  return (
    <section ref={zone} className="drop-zone" data-over={over || undefined} aria-label={t('disc.drop')}>
      <IconDisc size={56} stroke={1.1} aria-hidden />
      <p className="drop-zone-title">{t(over ? 'disc.dropNow' : 'disc.drop')}</p>
      <output className="drop-zone-hint">
        {found === undefined ? t('disc.dropHint') : t('disc.listing', { count: found })}
      </output>
      <div className="drop-zone-buttons">
        <Picker label={t('disc.folder')} folder onDisc={onDisc} />
        <Picker label={t('disc.files')} folder={false} onDisc={onDisc} />
      </div>
      <p className="drop-zone-note">{t('disc.folderHint')}</p>
    </section>
  );
}

interface PickerProps extends Props {
  readonly label: string;
  readonly folder: boolean;
}

function Picker({ label, folder, onDisc }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.currentTarget;
    if (files) onDisc(discFromFileList(files));
    event.currentTarget.value = '';
  };
  return (
    <>
      <Button size="md" variant={folder ? 'filled' : 'default'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid={folder ? 'folder-input' : 'files-input'}
        {...(folder && { webkitdirectory: '' })}
        onChange={choose}
      />
    </>
  );
}
