import { useEffect, useRef, useState } from 'react';
import type { Series } from '@overread/imaging';
import { useWording } from '../../../wording/wording.tsx';
import { usePictures } from './pictures-context.tsx';
import { shownFile } from './shown-file.ts';
import { useSeen } from './use-seen.ts';
import './thumbnail.css';

interface Props {
  readonly series: Series;
  /** Pixels of the longer side. */
  readonly maxSide?: number;
}

/** A small copy of the middle image, drawn once it comes into view. Decoration: the words beside it say what it is. */
export function Thumbnail({ series, maxSide = 256 }: Props) {
  const { t } = useWording();
  const place = useRef<HTMLSpanElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pictures = usePictures();
  const seen = useSeen(place);
  const [state, setState] = useState<'waiting' | 'drawn' | 'none'>('waiting');
  const path = shownFile(series);
  useEffect(() => {
    if (!seen || path === undefined) return undefined;
    const wish = new AbortController();
    void pictures.draw(path, maxSide, wish.signal).then((picture) => {
      if (wish.signal.aborted) return;
      if (picture) draw(canvas.current, picture);
      setState(picture ? 'drawn' : 'none');
    });
    return () => wish.abort();
  }, [seen, pictures, path, maxSide]);
  return (
    <span ref={place} className="thumbnail" data-state={path === undefined ? 'none' : state}>
      {state === 'none' ? t('disc.noPicture') : <canvas ref={canvas} width={1} height={1} aria-hidden />}
    </span>
  );
}

function draw(canvas: HTMLCanvasElement | null, picture: ImageData): void {
  if (!canvas) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
}
