import { useEffect, useRef } from 'react';
import { useSpeech } from '../strip/use-speech.ts';
import { keyGroups, keys, type Key } from './keys.ts';

interface Props {
  readonly onClose: () => void;
}

/** All keys, as they are bound. */
export function KeySheet({ onClose }: Props) {
  const { say } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="key-sheet" aria-label={say('keys.title')} onClose={onClose}>
      <h2>{say('keys.title')}</h2>
      <p>{say('keys.lead')}</p>
      <div className="key-groups">
        {keyGroups.map((group) => (
          <table key={group}>
            <caption>{say(`keys.${group}`)}</caption>
            <tbody>
              {keys
                .filter((key) => key.group === group)
                .map((key) => (
                  <tr key={key.command}>
                    <th scope="row">
                      {key.shift && (
                        <>
                          <kbd>{say('keys.shift')}</kbd>{' '}
                        </>
                      )}
                      <kbd>{signOf(key)}</kbd>
                    </th>
                    <td>{say(`do.${key.command}`)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
      <p>{say('keys.pointer')}</p>
      <p>{say('not-primary')}</p>
      <button type="button" className="viewer-button" onClick={onClose}>
        {say('keys.close')}
      </button>
    </dialog>
  );
}

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
};

const signOf = ({ key }: Key): string => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
