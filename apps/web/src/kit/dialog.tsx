import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';

/**
 * The browser's own modal dialog: it keeps the focus, makes the page behind inert and gives the focus back.
 * `firm` cannot be closed by Escape (the password over the page); `curtain` hides what lies behind it.
 */
export function Dialog(props: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  firm?: boolean;
  curtain?: boolean;
  hideTitle?: boolean;
  width?: string;
  top?: boolean;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || !props.open) return undefined;
    if (!dialog.open) dialog.showModal();
    return () => dialog.close();
  }, [props.open]);
  if (!props.open) return null;
  return (
    // A press on the backdrop is a press on the dialog element itself; keyboards have Escape.
    <dialog
      ref={ref}
      className={`${styles.dialog} ${props.curtain === true ? styles.curtain : ''} ${props.top === true ? styles.top : ''}`}
      style={{ width: props.width ?? '26rem' }}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (props.firm !== true) props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && props.firm === true) event.preventDefault();
      }}
      onMouseDown={(event) => {
        if (event.target === ref.current && props.firm !== true) props.onClose();
      }}
    >
      <div className={props.hideTitle === true ? styles.bare : styles.inside}>
        <h2 id={titleId} className={props.hideTitle === true ? 'visually-hidden' : styles.title}>
          {props.title}
        </h2>
        {props.children}
      </div>
    </dialog>
  );
}
