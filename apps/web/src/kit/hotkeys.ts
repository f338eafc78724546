import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Hotkey {
  /** `n`, `shift+d`, `mod+k`, `g d` (one after the other), `escape`, `?`. */
  keys: string;
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Also while typing in a field. Keys with `mod` and Escape do so by themselves. */
  inFields?: boolean;
}
interface Registered {
  id: number;
  group: string;
  list: readonly Hotkey[];
}

let registered: readonly Registered[] = [];
let nextId = 0;
const listeners = new Set<() => void>();
const changed = (next: readonly Registered[]): void => {
  registered = next;
  listeners.forEach((listener) => listener());
};

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
      !/^(checkbox|radio|button|submit)$/.test((target as HTMLInputElement).type))
  );
}

/** One press against `mod+shift+x`. `?` and other signs are compared as typed, so Shift is not asked of them. */
export function pressed(
  keys: string,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): boolean {
  const words = keys.toLowerCase().split('+');
  const key = words.at(-1) ?? '';
  const wantsMod = words.includes('mod');
  if (wantsMod !== (event.ctrlKey || event.metaKey) || words.includes('alt') !== event.altKey) return false;
  if (/^[a-z]$|^[a-z]{2,}/.test(key) && words.includes('shift') !== event.shiftKey) return false;
  return event.key.toLowerCase() === (key === 'space' ? ' ' : key);
}

const sequenceMilliseconds = 1000;
let before: { key: string; at: number } | null = null;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  // A dialog owns the keyboard: screens behind it do not act.
  const dialog = document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]');
  const typing = isTyping(event.target);
  const follows = before !== null && Date.now() - before.at < sequenceMilliseconds ? before.key : null;
  const hit = (wanted: Hotkey): boolean => {
    const [first = '', second] = wanted.keys.split(' ');
    if (typing && wanted.inFields !== true && !/mod\+|^escape$/.test(wanted.keys)) return false;
    return second === undefined ? pressed(first, event) : follows === first && pressed(second, event);
  };
  // The newest registration wins, so a form may take a key from the screen below it; but who has begun `g d` means that, and
  // not the `d` of the screen.
  const live = [...registered]
    .reverse()
    .flatMap(({ list, group }) => (dialog !== null && group !== 'dialog' ? [] : list));
  const begun = live.filter(({ keys }) => keys.includes(' '));
  const chosen = begun.find(hit) ?? live.find(hit);
  if (chosen !== undefined) {
    before = null;
    event.preventDefault();
    chosen.run(event);
    return;
  }
  before = typing ? null : { key: event.key.toLowerCase(), at: Date.now() };
}

/** Keys of a screen or part, while it is mounted. They show under `group` in the list that `?` opens. */
export function useHotkeys(group: string, list: readonly Hotkey[], enabled = true): void {
  const current = useRef(list);
  current.current = list;
  const shape = list.map((hotkey) => `${hotkey.keys} ${hotkey.label}`).join('|');
  useEffect(() => {
    if (!enabled) return undefined;
    const id = (nextId += 1);
    // What is registered calls through the ref, so that a press always meets the newest closure.
    const stable = current.current.map((hotkey, index) => ({
      ...hotkey,
      run: (event: KeyboardEvent) => current.current[index]?.run(event),
    }));
    if (registered.length === 0) document.addEventListener('keydown', onKeyDown);
    changed([...registered, { id, group, list: stable }]);
    return () => {
      changed(registered.filter((entry) => entry.id !== id));
      if (registered.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [group, shape, enabled]);
}

export function useHotkeyList(): readonly { group: string; list: readonly Hotkey[] }[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
}
