import { Button } from '@mantine/core';
import { IconDisc } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import type { Disc } from '../../../scan/disc.ts';
import { discFromDrop } from '../../../scan/dropped-files.ts';
import { discFromFileList } from '../../../scan/given-files.ts';
import { useWording } from '../../../wording/wording.tsx';
import './drop-zone.css';

interface Props {
  readonly onDisc: (disc: Disc) => void;
}

/** A place to drop a disc on, and two buttons for those who cannot or will not drag. */
export function DropZone({ onDisc }: Props) {
  const { t } = useWording();
  const [over, setOver] = useState(false);
  const [found, setFound] = useState<number>();
  useNoStrayDrops();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void discFromDrop(event.dataTransfer, setFound).then((disc) => {
      setFound(undefined);
      onDisc(disc);
    });
  };
  return (
    // Dropping is an extra way in; the buttons inside do the same from the keyboard.
    <section
      className="drop-zone"
      data-over={over || undefined}
      aria-label={t('disc.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <IconDisc size={56} stroke={1.1} aria-hidden />
      <p className="drop-zone-title">{t(over ? 'disc.dropNow' : 'disc.drop')}</p>
      <p className="drop-zone-hint" role="status">
        {found === undefined ? t('disc.dropHint') : t('disc.listing', { count: found })}
      </p>
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

/** A drop beside the zone would make the browser leave the page and open the file. */
function useNoStrayDrops() {
  useEffect(() => {
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
