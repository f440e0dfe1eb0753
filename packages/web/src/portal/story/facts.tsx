import { useState } from 'react';
import {
  functionFacts,
  sayStory,
  type FunctionFact,
  type FunctionFactId,
  type Story,
  type StoryWord,
} from '@overread/case';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { useWording, useWords } from '../../wording/wording.tsx';
import { storyRoomWords } from './words.ts';

interface Props {
  readonly ids: readonly FunctionFactId[];
  readonly facts: Story['facts'];
  readonly onFacts: (facts: Story['facts']) => void;
}

/** What the person can do now, mostly as numbers. */
export function Facts({ ids, facts, onFacts }: Props) {
  const set = (id: FunctionFactId, value: number | string | undefined) => {
    const { [id]: _, ...others } = facts;
    onFacts(value === undefined || value === '' ? others : { ...others, [id]: value });
  };
  return (
    <div className="story-facts">
      {ids.map((id) => (
        <Fact key={id} id={id} value={facts[id]} onValue={(value) => set(id, value)} />
      ))}
    </div>
  );
}

interface FactProps {
  readonly id: FunctionFactId;
  readonly value: number | string | undefined;
  readonly onValue: (value: number | string | undefined) => void;
}

function Fact({ id, value, onValue }: FactProps) {
  const { locale } = useWording();
  const say = useWords(storyRoomWords);
  const fact: FunctionFact = functionFacts[id];
  const label = sayStory(`fact.${id}`, locale);
  if (fact.kind === 'choice')
    return (
      <SelectField
        label={label}
        none={say('notSaid')}
        value={typeof value === 'string' ? value : ''}
        options={fact.options.map((option) => ({
          value: option,
          label: sayStory(`option.${option}` as StoryWord, locale),
        }))}
        onValue={onValue}
      />
    );
  if (fact.kind === 'text')
    return (
      <TextField
        label={label}
        maxLength={fact.maxLength}
        value={typeof value === 'string' ? value : ''}
        onValue={onValue}
      />
    );
  return <NumberFact label={label} fact={fact} value={value} onValue={onValue} />;
}

interface NumberProps extends Omit<FactProps, 'id'> {
  readonly label: string;
  readonly fact: Extract<FunctionFact, { kind: 'number' }>;
}

function NumberFact({ label, fact, value, onValue }: NumberProps) {
  const { locale } = useWording();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const number = Number(text);
  return (
    <TextField
      label={label}
      hint={
        text === ''
          ? sayStory(`unit.${fact.unit}`, locale, { n: '…' })
          : sayStory(`unit.${fact.unit}`, locale, { n: number })
      }
      inputMode="numeric"
      width="short"
      value={text}
      onValue={(typed) => {
        const digits = typed.replaceAll(/\D/g, '').slice(0, 5);
        const kept = digits === '' ? '' : String(Math.min(fact.max, Number(digits)));
        setText(kept);
        onValue(kept === '' ? undefined : Number(kept));
      }}
    />
  );
}
