import { misfiledFacts, type MisfiledType } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { Dialog } from '../kit/dialog';
import styles from './corrections.module.css';
import { MisfiledForm } from './misfiled-form';

/** The small question beside a record. It is there only for those who may take such a record back. */
export function WrongPerson(props: {
  /** In a dense list there is room for one word. */
  short?: boolean;
  recordType: MisfiledType;
  recordId: string;
  /** Whose chart it stands in, where the page does not say so. */
  patientId?: string;
  what: string;
  onMoved?: () => void;
}) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('record.misfiled') || !may(misfiledFacts[props.recordType].takesBack)) return null;
  return (
    <>
      <button
        type="button"
        className={`${styles.ask} no-print`}
        title="Wrong person?"
        aria-label={`Wrong person? ${props.what}`}
        onClick={() => setOpen(true)}
      >
        {props.short === true ? 'Wrong?' : 'Wrong person?'}
      </button>
      <Dialog title="Entered on the wrong chart" open={open} onClose={() => setOpen(false)} width="28rem">
        <MisfiledForm
          recordType={props.recordType}
          recordId={props.recordId}
          patientId={props.patientId}
          what={props.what}
          onDone={() => {
            setOpen(false);
            props.onMoved?.();
          }}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
}
