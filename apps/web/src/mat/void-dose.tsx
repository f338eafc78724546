import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { milligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import styles from './given-strip.module.css';

export interface Voidable {
  readonly doseId: string;
  readonly patientId: string;
  readonly displayName: string;
  readonly doseMcg: number;
}

const reasons = [
  'Wrong person selected',
  'Wrong amount recorded',
  'Not taken after all',
  'Recorded twice on paper',
  'Other',
];

/** Takes a dose back: an entry of its own with a reason; what was recorded stays readable. */
export function VoidDose(props: { dose: Voidable; onDone: (said: string) => void; onCancel: () => void }) {
  const queries = useQueryClient();
  const { doseId, patientId } = props.dose;
  const initial = () => ({ reason: reasons[0] ?? 'Other', text: '' });
  const { field, forget } = useDraftFields('dose-void', doseId, initial, { patientId });
  const [reason, setReason] = field('reason');
  const [text, setText] = field('text');
  const words = text.trim() === '' ? reason : `${reason}: ${text.trim()}`;
  const complete = reason !== 'Other' || text.trim() !== '';
  const send = useMutation({
    mutationFn: () => api.post(`/doses/${doseId}/void`, { reason: words }),
    onSuccess: () => {
      forget();
      void queries.invalidateQueries({ queryKey: ['dosing'] });
      props.onDone(`Voided ${milligrams(props.dose.doseMcg)} mg for ${props.dose.displayName}. ${words}.`);
    },
  });
  return (
    <form
      className={styles.void}
      aria-label="Void a dose"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !send.isPending) send.mutate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
        // A browser's own Enter on a list opens it; here it sends, as it does from every other field of this form.
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
        event.stopPropagation();
      }}
    >
      <strong>
        Void {milligrams(props.dose.doseMcg)} mg for {props.dose.displayName}
      </strong>
      <NativeSelect
        autoFocus
        aria-label="Reason"
        data={reasons}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TextInput
        className={styles.text}
        aria-label={reason === 'Other' ? 'What happened (needed)' : 'What happened (optional)'}
        placeholder={reason === 'Other' ? 'What happened (needed)' : 'What happened (optional)'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!complete} loading={send.isPending} rightSection={<KeyHint keys="enter" />}>
        Void with this reason
      </Button>
      <Button variant="subtle" onClick={props.onCancel}>
        Keep the dose
      </Button>
      {send.isError && (
        <div className={styles.fault}>
          <ErrorNote error={send.error} />
        </div>
      )}
      <DraftMark of={forget} />
    </form>
  );
}
