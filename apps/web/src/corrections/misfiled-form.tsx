import { Button, Textarea } from '@mantine/core';
import { misfiledFacts, type MisfiledType } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uuidv7 } from 'uuidv7';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { PatientPicker, type PickedPatient } from '../kit/patient-picker';
import styles from './corrections.module.css';
import { moveRecord } from './queries';

/** "Wrong person?": whose is it, and why. Taken back here, entered again there, in one step where that is possible. */
export function MisfiledForm(props: {
  recordType: MisfiledType;
  recordId: string;
  patientId?: string | undefined;
  /** What it is, in the words of the line beside which the question stood. */
  what: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { field, forget } = useDraftFields(
    'misfiled',
    props.recordId,
    () => ({ id: uuidv7(), to: null as PickedPatient | null, reason: '' }),
    props.patientId === undefined ? {} : { patientId: props.patientId },
  );
  const [id] = field('id');
  const [to, setTo] = field('to');
  const [reason, setReason] = field('reason');
  const { label, entersAgain } = misfiledFacts[props.recordType];
  const move = useMutation({
    mutationFn: (toPatientId: string) =>
      moveRecord({ id, recordType: props.recordType, recordId: props.recordId, toPatientId, reason: reason.trim() }),
    onSuccess: ({ reenteredAs }) => {
      forget();
      for (const room of ['chart', 'patient', 'orders', 'board', 'dosing', 'schedule', 'corrections'])
        void queries.invalidateQueries({ queryKey: [room] });
      announce(reenteredAs === null ? `${label} taken back. It waits to be entered again.` : `${label} moved.`);
      props.onDone();
    },
  });
  const complete = to !== null && reason.trim() !== '';
  return (
    <form
      className={styles.form}
      aria-label="Wrong person"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) move.mutate(to.id);
      }}
    >
      <p>
        <strong>{props.what}</strong>
      </p>
      <p className="small">
        {entersAgain === null
          ? 'It is taken back here and entered for the right person in one step. Both charts say so; neither names the other person.'
          : 'It is taken back here and stays visible. For the right person it waits until someone who may enters it in the ordinary way.'}
      </p>
      <PatientPicker label="Whose is it?" value={to} onChange={setTo} autoFocus />
      <Textarea
        label="Reason"
        description="For colleagues who put things right; the charts do not show it"
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNote error={move.error} />
      <div className={styles.acts}>
        <Button type="submit" disabled={!complete} loading={move.isPending}>
          {entersAgain === null ? 'Move it' : 'Take it back'}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          Leave it here
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
