import { Check } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './menu.module.css';
import { floatBeside } from './place';

export interface MenuEntry {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  hint?: ReactNode;
  /** One of several: shows whether it is the chosen one. */
  chosen?: boolean;
  run: () => void;
}
export interface MenuGroup {
  title?: string;
  entries: readonly MenuEntry[];
}

/** A button with a menu: arrows move, Enter does, Escape closes and gives the focus back. */
export function Menu(props: {
  button: ReactNode;
  className?: string | undefined;
  label?: string;
  groups: readonly MenuGroup[];
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const part = list.current;
    if (!open || part === null || button.current === null) return undefined;
    floatBeside(button.current, part);
    (
      part.querySelector<HTMLElement>('[aria-checked="true"]') ?? part.querySelector<HTMLElement>('[role^="menuitem"]')
    )?.focus();
    // A press elsewhere or Escape closes it; the browser tells by the toggle event.
    const onToggle = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') setOpen(false);
    };
    part.addEventListener('toggle', onToggle);
    return () => part.removeEventListener('toggle', onToggle);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    } else if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen((before) => !before)}
      >
        {props.button}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={props.label}
          popover="auto"
          className={styles.menu}
          onKeyDown={onKeyDown}
        >
          {props.groups.map((group, index) => (
            <div key={group.title ?? index} role="group" aria-label={group.title} className={styles.group}>
              {group.title !== undefined && (
                <div className={styles.title} aria-hidden="true">
                  {group.title}
                </div>
              )}
              {group.entries.map((entry) => (
                <button
                  key={entry.key}
                  type="button"
                  role={entry.chosen === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={entry.chosen}
                  tabIndex={-1}
                  className={styles.entry}
                  onClick={() => {
                    close();
                    entry.run();
                  }}
                >
                  {entry.icon}
                  <span>{entry.label}</span>
                  {entry.hint}
                  {entry.chosen === true && <Check size={15} aria-hidden="true" />}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
