import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EntryKind, Story, StoryEntry, TreatmentKind } from '@overread/case';
import { useWords } from '../../wording/wording.tsx';
import { EntryFields } from './entry-fields.tsx';
import { newEntry } from './new-entry.ts';
import { storyRoomWords } from './words.ts';

interface Props {
  readonly kind: EntryKind;
  /** Usual treatments of the case type, offered first. */
  readonly treatments: readonly TreatmentKind[];
  readonly entries: Story['entries'];
  readonly onEntries: (entries: Story['entries']) => void;
}

/** The entries of one kind; others stay as they are. */
export function Entries({ kind, treatments, entries, onEntries }: Props) {
  const say = useWords(storyRoomWords);
  const mine = entries.filter((entry) => entry.kind === kind);
  const change = (changed: StoryEntry) =>
    onEntries(entries.map((entry) => (entry.id === changed.id ? changed : entry)));
  const once = kind === 'onset';
  // Asked of everyone, so the fields stand open; the entry is there once something is said in it.
  const [first, setFirst] = useState(() => newEntry(kind, treatments[0]));
  const begin = (changed: StoryEntry) => {
    onEntries([...entries, changed]);
    setFirst(newEntry(kind, treatments[0]));
  };
  return (
    <div className="story-entries">
      {mine.map((entry) => (
        <div className="story-entry" key={entry.id}>
          <EntryFields entry={entry} treatments={treatments} onChange={change} />
          <Button variant="subtle" onClick={() => onEntries(entries.filter(({ id }) => id !== entry.id))}>
            {say('remove')}
          </Button>
        </div>
      ))}
      {once && mine.length === 0 && (
        <div className="story-entry">
          <EntryFields entry={first} treatments={treatments} onChange={begin} />
        </div>
      )}
      {!once && (
        <Button
          variant="default"
          size="md"
          onClick={() => onEntries([...entries, newEntry(kind, treatments[0])])}
        >
          {say(mine.length > 0 ? 'addAnother' : 'add')}
        </Button>
      )}
    </div>
  );
}
