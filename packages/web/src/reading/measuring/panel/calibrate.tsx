import { useState } from 'react';
import { useWords } from '../../../wording/wording.tsx';
import type { MeasuringDesk } from '../desk/measuring-desk.ts';
import { measuringWords } from '../words.ts';

interface Props {
  readonly desk: MeasuringDesk;
  readonly onChosen: () => void;
}

/** A marker ball, a coin, the head of an implant: its size is known, so that of the picture is. */
export function Calibrate({ desk, onChosen }: Props) {
  const say = useWords(measuringWords);
  const [size, setSize] = useState('25');
  const [points, setPoints] = useState<2 | 3>(3);
  const millimetres = Number(size);
  const isRight = millimetres > 0 && millimetres <= 1_000;
  return (
    <details className="measure-calibrate">
      <summary>{say('calibrate')}</summary>
      <label>
        {say('calibrate.size')}
        <input
          type="number"
          min={1}
          max={1_000}
          step="any"
          value={size}
          onChange={(event) => setSize(event.target.value)}
        />
      </label>
      {([3, 2] as const).map((count) => (
        <label key={count} className="measure-tick">
          <input type="radio" name="object" checked={points === count} onChange={() => setPoints(count)} />
          {say(count === 3 ? 'calibrate.ball' : 'calibrate.ends')}
        </label>
      ))}
      <p className="measure-soft">{say('calibrate.note')}</p>
      <button
        type="button"
        className="viewer-button"
        disabled={!isRight}
        onClick={() => {
          desk.choose({ is: 'calibrate', millimetres, points });
          onChosen();
        }}
      >
        {say('calibrate.begin')}
      </button>
    </details>
  );
}
