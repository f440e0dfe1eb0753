import { useEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, followed as it changes. */
export function useWidth(): { readonly ref: RefObject<HTMLElement | null>; readonly width: number } {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
