import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './explain.module.css';
import { floatBeside } from './place';

/**
 * Words with their reason one focus away: hover, focus or touch shows it, Escape hides it, and it is read out as a
 * description (WCAG 1.4.13: it stays while the pointer is on it).
 */
export function Explain(props: { why: ReactNode; children: ReactNode }) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (shown && anchor.current !== null && bubble.current !== null) floatBeside(anchor.current, bubble.current);
  }, [shown]);
  return (
    <span
      ref={anchor}
      className={styles.explain}
      tabIndex={0}
      aria-describedby={shown ? id : undefined}
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && shown) {
          event.stopPropagation();
          setShown(false);
        }
      }}
    >
      {props.children}
      {shown && (
        <span ref={bubble} id={id} role="tooltip" popover="manual" className={styles.bubble}>
          {props.why}
        </span>
      )}
    </span>
  );
}
