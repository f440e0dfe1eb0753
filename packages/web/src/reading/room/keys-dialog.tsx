import { Button, Modal } from '@mantine/core';
import { useWords } from '../../wording/wording.tsx';
import { panels } from './panels.ts';
import { roomWords } from './words.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly single: boolean;
  readonly onSingle: (single: boolean) => void;
}

/** The room's keys, and whether a letter alone is one. */
export function KeysDialog({ isOpen, onClose, single, onSingle }: Props) {
  const say = useWords(roomWords);
  return (
    <Modal opened={isOpen} onClose={onClose} title={say('keys')}>
      <div className="reading-dialog">
        <p>{say('keys.lead')}</p>
        <dl className="keys-list">
          {panels.map(({ id, key }) => (
            <div key={id}>
              <dt>
                <kbd>Alt</kbd> <kbd>{key.toUpperCase()}</kbd>
              </dt>
              <dd>{say(`panel.${id}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{say('keys.this')}</dd>
          </div>
        </dl>
        <label className="reading-tick">
          <input type="checkbox" checked={single} onChange={(event) => onSingle(event.target.checked)} />
          <span>{say('keys.single')}</span>
        </label>
        <div className="row">
          <Button onClick={onClose}>{say('keys.close')}</Button>
        </div>
      </div>
    </Modal>
  );
}
