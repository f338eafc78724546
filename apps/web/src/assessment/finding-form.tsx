import { Textarea, TextInput } from '@mantine/core';
import { entryWords, type EntryKind, instantOf, isLocalTime } from '@cairn/rules';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { Checkbox } from '../kit/checkbox';
import type { Finding } from './api';
import { labelOf, missingWords, typedOf } from './finding-draft';
import { FindingFields } from './finding-fields';
import { useFinding, useZone } from './use-finding';

/** Records a finding of any kind beside the chart, or corrects one that stands: the first stays readable. */
export function FindingForm(props: { patientId: string; kind: EntryKind; replaces?: Finding; onClose: () => void }) {
  const { kind, replaces } = props;
  const zone = useZone();
  const [draft, change, forget] = useDraft('finding', `${kind} ${replaces?.id ?? ''}`, () => ({
    typed: typedOf(kind, replaces?.details ?? null, zone),
    when: '',
    reason: '',
    takeBack: false,
  }));
  const at = isLocalTime(draft.when) ? instantOf(draft.when, zone).toISOString() : undefined;
  const moment = at ?? replaces?.at;
  const { faults, act, good } = useFinding(
    props.patientId,
    kind,
    draft.typed,
    {
      ...(moment === undefined ? {} : { at: moment }),
      ...(replaces === undefined ? {} : { replaces: { id: replaces.id, reason: draft.reason.trim() } }),
      takeBack: draft.takeBack,
    },
    () => {
      forget();
      props.onClose();
    },
  );
  const reasoned = replaces === undefined || draft.reason.trim() !== '';
  return (
    <SideForm
      title={`${replaces === undefined ? 'Record' : 'Correct'}: ${labelOf(kind)}`}
      intro={entryWords[kind].hint}
      submit={draft.takeBack ? 'Take it back' : replaces === undefined ? 'Record' : 'Record the correction'}
      complete={good && reasoned}
      missing={good ? 'Still needed: why it is corrected' : missingWords(kind, faults)}
      pending={act.isPending}
      error={act.error}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      {!draft.takeBack && (
        <FindingFields
          kind={kind}
          typed={draft.typed}
          faults={faults}
          zone={zone}
          onChange={(answers) => change({ typed: { ...draft.typed, ...answers } })}
        />
      )}
      {replaces !== undefined && (
        <>
          <Checkbox
            label="Entered in error: nothing stands in its place"
            checked={draft.takeBack}
            onChange={(event) => change({ takeBack: event.currentTarget.checked })}
          />
          <Textarea
            label="Why it is corrected"
            autosize
            minRows={2}
            maxLength={500}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        </>
      )}
      {!draft.takeBack && (
        <TextInput
          type="datetime-local"
          label={replaces === undefined ? 'Found at (empty: now)' : 'Found at (empty: as before)'}
          value={draft.when}
          onChange={(event) => change({ when: event.currentTarget.value })}
        />
      )}
    </SideForm>
  );
}
