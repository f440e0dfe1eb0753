import { Button } from '@mantine/core';
import { IconEraser, IconPlus, IconZoomIn } from '@tabler/icons-react';
import { useRef, useState, type PointerEvent } from 'react';
import { useWords } from '../../wording/wording.tsx';
import { MaskBox } from './mask-box.tsx';
import { begun, drawn, type Mask, type Size } from './mask-moves.ts';
import { holdWords } from './words.ts';

interface Props {
  readonly src: string;
  readonly alt: string;
  readonly size: Size;
  readonly masks: readonly Mask[];
  /** The masks are those that were decided. */
  readonly settled: boolean;
  readonly onMasks: (masks: readonly Mask[]) => void;
  readonly onLooked: (isThere: boolean) => void;
}

const mostMasks = 50;

/** A picture on which rectangles are drawn, by mouse, by finger or by keyboard. */
export function MaskEditor({ src, alt, size, masks, settled, onMasks, onLooked }: Props) {
  const say = useWords(holdWords);
  const [byFinger, setByFinger] = useState(false);
  const [isFull, setFull] = useState(false);
  const [said, setSaid] = useState('');
  const picture = useRef<HTMLElement>(null);
  const canMask = size.rows > 0 && size.columns > 0;
  const sketch = useSketch(canMask && masks.length < mostMasks, byFinger, size, (mask) =>
    onMasks([...masks, mask]),
  );
  const change = (at: number, mask: Mask | null) => {
    onMasks(masks.flatMap((one, index) => (index !== at ? [one] : mask ? [mask] : [])));
    if (mask) return;
    setSaid(say('boxGone'));
    picture.current?.focus();
  };
  const add = () => {
    onMasks([...masks, begun(size)]);
    requestAnimationFrame(() =>
      picture.current?.querySelector<HTMLElement>('.mask-box:last-of-type')?.focus(),
    );
  };
  return (
    <div className="mask-editor">
      <div className="row mask-editor-tools">
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
          disabled={!canMask || masks.length >= mostMasks}
          onClick={add}
        >
          {say('add')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconEraser size={18} stroke={1.8} aria-hidden />}
          disabled={masks.length === 0}
          onClick={() => onMasks([])}
        >
          {say('clear')}
        </Button>
        <Button
          variant={isFull ? 'filled' : 'default'}
          leftSection={<IconZoomIn size={18} stroke={1.8} aria-hidden />}
          aria-pressed={isFull}
          onClick={() => setFull(!isFull)}
        >
          {say('fullSize')}
        </Button>
        <Button
          className="mask-editor-finger"
          variant={byFinger ? 'filled' : 'default'}
          aria-pressed={byFinger}
          disabled={!canMask}
          onClick={() => setByFinger(!byFinger)}
        >
          {say('drawTouch')}
        </Button>
      </div>
      <p className="soft">{canMask ? say('draw') : say('noMasks')}</p>
      <section
        className="mask-editor-view"
        data-full={isFull || undefined}
        aria-label={say('view')}
        {...(isFull && { tabIndex: 0 })}
      >
        <figure
          ref={picture}
          className="mask-editor-picture"
          data-by-finger={byFinger || undefined}
          aria-label={say('picture')}
          tabIndex={-1}
          {...sketch.handlers}
        >
          <img
            src={src}
            alt={alt}
            draggable={false}
            onLoad={() => onLooked(true)}
            onError={() => onLooked(false)}
          />
          {masks.map((mask, index) => (
            <MaskBox
              key={index}
              mask={mask}
              number={index + 1}
              size={size}
              settled={settled}
              onChange={(next) => change(index, next)}
            />
          ))}
          {sketch.box && <span className="mask-sketch" style={sketch.box} />}
        </figure>
      </section>
      <output className="visually-hidden">{said}</output>
      {canMask && <p className="mask-editor-keys soft">{say('drawKeys')}</p>}
    </div>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A rectangle as it is being drawn. A finger scrolls unless it was told to draw. */
function useSketch(isOn: boolean, byFinger: boolean, size: Size, onDrawn: (mask: Mask) => void) {
  const [sketch, setSketch] = useState<readonly [from: Place, to: Place] | null>(null);
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!isOn || event.button !== 0 || (event.pointerType === 'touch' && !byFinger)) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setSketch([placeOf(event), placeOf(event)]);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      // Read at once: when React asks, the event has ended.
      const to = placeOf(event);
      setSketch((now) => now && [now[0], to]);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const mask = sketch && drawn(sketch[0], placeOf(event), size);
      if (mask) onDrawn(mask);
      setSketch(null);
    },
    onPointerCancel: () => setSketch(null),
  };
  return { handlers, box: sketch && boxOf(...sketch) };
}

function placeOf(event: PointerEvent<HTMLElement>): Place {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return { x: inside((event.clientX - left) / width), y: inside((event.clientY - top) / height) };
}

const inside = (part: number): number => Math.min(Math.max(part, 0), 1);

const boxOf = (from: Place, to: Place) => ({
  left: `${Math.min(from.x, to.x) * 100}%`,
  top: `${Math.min(from.y, to.y) * 100}%`,
  width: `${Math.abs(from.x - to.x) * 100}%`,
  height: `${Math.abs(from.y - to.y) * 100}%`,
});
