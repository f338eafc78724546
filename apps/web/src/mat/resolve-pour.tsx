import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { milligrams, readMilligrams } from '../kit/format';
import { KeyHint } from '../kit/key-hint';
import { SegmentedControl } from '../kit/segmented';
import styles from './pour.module.css';

/** What became of a poured dose that nobody took: poured away, or, where the pump was silent, never delivered. */
export function ResolvePour(props: {
  id: string;
  patientId: string;
  displayName: string;
  deliveredMcg: number | null;
  onDone: (said: string) => void;
  onCancel: () => void;
}) {
  const queries = useQueryClient();
  const silent = props.deliveredMcg === null;
  const { field, forget } = useDraftFields(
    'pour-resolve',
    props.id,
    () => ({ outcome: 'discarded' as 'discarded' | 'nothing-delivered', amount: '', reason: '' }),
    { patientId: props.patientId },
  );
  const [outcome, setOutcome] = field('outcome');
  const [amount, setAmount] = field('amount');
  const [reason, setReason] = field('reason');
  const measured = props.deliveredMcg ?? readMilligrams(amount);
  const nothing = outcome === 'nothing-delivered';
  const complete = reason.trim() !== '' && (nothing || measured !== null);
  const send = useMutation({
    mutationFn: () =>
      api.post(`/dose-preparations/${props.id}/resolve`, {
        outcome,
        reason: reason.trim(),
        ...(nothing || measured === null ? {} : { deliveredMcg: measured }),
      }),
    onSuccess: () => {
      forget();
      void queries.invalidateQueries({ queryKey: ['dosing'] });
      const what = nothing ? 'nothing was delivered' : `${milligrams(measured ?? 0)} mg poured away`;
      props.onDone(`Resolved for ${props.displayName}: ${what}. ${reason.trim()}.`);
    },
  });
  return (
    <form
      className={styles.resolve}
      aria-label={`Resolve the poured dose of ${props.displayName}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !send.isPending) send.mutate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
        event.stopPropagation();
      }}
    >
      {silent && (
        <SegmentedControl
          aria-label="What happened"
          size="xs"
          value={outcome}
          onChange={setOutcome}
          data={[
            { value: 'discarded', label: 'It poured; poured away' },
            { value: 'nothing-delivered', label: 'Nothing came out' },
          ]}
        />
      )}
      {silent && !nothing && (
        <TextInput
          className={styles.amount}
          aria-label="In the cup, mg"
          placeholder="mg in the cup"
          inputMode="decimal"
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
      )}
      <TextInput
        className={styles.reason}
        autoFocus
        aria-label="Why it was not taken"
        placeholder={silent ? 'What you saw at the pump and in the cup' : 'Why it is poured away'}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="xs"
        disabled={!complete}
        loading={send.isPending}
        rightSection={<KeyHint keys="enter" />}
      >
        {nothing ? 'Record: nothing came out' : 'Record as poured away'}
      </Button>
      <Button variant="subtle" size="xs" onClick={props.onCancel} rightSection={<KeyHint keys="escape" />}>
        Back
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
