import { useState } from 'react';

/**
 * What this window or room is called aloud. It belongs to the place and not to a person, so the browser that stands there
 * remembers it; nothing about anyone is kept.
 */
const slot = 'cairn.place';

export function rememberedPlace(standard: string): string {
  try {
    return window.localStorage.getItem(slot)?.trim() || standard;
  } catch {
    return standard;
  }
}

export function usePlace(standard: string): [string, (name: string) => void] {
  const [place, setPlace] = useState(() => rememberedPlace(standard));
  return [
    place,
    (name) => {
      const kept = name.trim().slice(0, 60) || standard;
      setPlace(kept);
      try {
        window.localStorage.setItem(slot, kept);
      } catch {
        // Without a memory the name holds until the page is left.
      }
    },
  ];
}
