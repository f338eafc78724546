import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Dialog } from '../kit/dialog';
import { KeyHint } from '../kit/key-hint';
import { HelpOf } from './help-body';
import styles from './help.module.css';

/** The help of a page over that page: nothing that was typed is left behind for it. */
export function HelpOver(props: { area: string; title: string; onClose: () => void }) {
  return (
    <Dialog title={`Help: ${props.title}`} open onClose={props.onClose} width="56rem">
      <div className={styles.body}>
        <div className={styles.acts}>
          <Button size="xs" variant="default" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
          <Button
            size="xs"
            variant="subtle"
            renderRoot={(rest) => <Link to="/help" target="_blank" {...rest} onClick={props.onClose} />}
          >
            All help, in a new tab
          </Button>
        </div>
        <HelpOf area={props.area} />
      </div>
    </Dialog>
  );
}
