import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** How high a part is drawn just now, in pixels; null before it is. What sticks below it begins there. */
export function useHeight<Element extends HTMLElement>(): [RefObject<Element | null>, number | null] {
  const part = useRef<Element>(null);
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [part, height];
}
