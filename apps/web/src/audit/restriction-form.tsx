import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type RestrictionKind, restrictionKinds } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useStaff } from '../api/hooks';
import type { Restriction, RestrictionDraft } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { wordFor } from '../kit/words';
import styles from './audit.module.css';

/** Names the readers of a chart. The colleagues who care for the person are offered first, and chosen. */
export function RestrictionForm(props: {
  patientId: string;
  standing: Restriction['restriction'];
  suggested: Restriction['suggested'];
  onDone: () => void;
}) {
  const staff = useStaff();
  const { standing, suggested } = props;
  const { field, forget, sent } = useDraftFields(
    'restriction',
    '',
    () => ({
      id: uuidv7(),
      kind: (standing?.kind ?? 'staff') as RestrictionKind,
      own: standing?.ownStaff?.id ?? '',
      reason: '',
      readers: (standing?.readers ?? suggested).map((each: { id: string }) => each.id) as readonly string[],
    }),
    { patientId: props.patientId },
  );
  const [id] = field('id');
  const [kind, setKind] = field('kind');
  const [own, setOwn] = field('own');
  const [reason, setReason] = field('reason');
  const [readers, setReaders] = field('readers');
  const ownStaffId = kind === 'staff' && own !== '' ? own : null;
  const save = useChange(
    () => {
      const body: RestrictionDraft = {
        kind,
        ownStaffId,
        readerIds: readers.filter((each) => each !== ownStaffId),
        reason: reason.trim(),
      };
      return api.put(`/patients/${props.patientId}/restriction/${id}`, body);
    },
    'The chart is restricted.',
    sent(props.onDone),
  );
  const why = new Map(suggested.map((each) => [each.id, each.why]));
  const first = [...(staff.data ?? [])].sort(
    (one, other) =>
      Number(why.has(other.id)) - Number(why.has(one.id)) || one.displayName.localeCompare(other.displayName),
  );
  return (
    <ShortForm complete={reason.trim() !== ''} save={save} submit="Restrict the chart" onDone={props.onDone}>
      <NativeSelect
        label="Why"
        autoFocus
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as RestrictionKind)}
        data={Object.entries(restrictionKinds).map(([value, label]) => ({ value, label }))}
      />
      {kind === 'staff' && (
        <NativeSelect
          label="Whose own chart"
          description="It never opens to them, whatever their roles."
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
          data={[
            { value: '', label: 'Works at another site' },
            ...(staff.data ?? []).map((each) => ({ value: each.id, label: each.displayName })),
          ]}
        />
      )}
      <fieldset className={styles.readers}>
        <legend>Readers</legend>
        {first
          .filter((each) => each.id !== ownStaffId)
          .map((each) => (
            <Checkbox
              key={each.id}
              label={`${each.displayName} (${why.get(each.id)?.toLowerCase() ?? each.roles.map((role) => wordFor('role', role).toLowerCase()).join(', ')})`}
              checked={readers.includes(each.id)}
              onChange={(event) =>
                setReaders(
                  event.currentTarget.checked ? [...readers, each.id] : readers.filter((reader) => reader !== each.id),
                )
              }
            />
          ))}
      </fieldset>
      <DraftMark of={forget} /> <Reason value={reason} onChange={setReason} />
    </ShortForm>
  );
}

/** Ends a restriction: the chart is open again to everyone whose role reads charts. */
export function LiftForm(props: { send: (reason: string) => Promise<unknown>; onDone: () => void }) {
  const { field, forget, sent } = useDraftFields('restriction-end', '', () => ({ reason: '' }));
  const [reason, setReason] = field('reason');
  const save = useChange(() => props.send(reason.trim()), 'The restriction has ended.', sent(props.onDone));
  return (
    <ShortForm complete={reason.trim() !== ''} save={save} submit="End the restriction" onDone={props.onDone}>
      <p>The chart is open again to everyone whose role reads charts.</p>
      <DraftMark of={forget} /> <Reason value={reason} onChange={setReason} />
    </ShortForm>
  );
}

function useChange(send: () => Promise<unknown>, says: string, onDone: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      announce(says);
      onDone();
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => ['patient', 'chart'].includes(String(queryKey[0])),
      });
    },
  });
}

function Reason(props: { value: string; onChange: (value: string) => void }) {
  return (
    <Textarea
      label="Reason"
      required
      autosize
      minRows={2}
      maxLength={500}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function ShortForm(props: {
  complete: boolean;
  save: { mutate: () => void; isPending: boolean; error: unknown };
  submit: string;
  onDone: () => void;
  children: ReactNode;
}) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.complete && !props.save.isPending) props.save.mutate();
      }}
    >
      {props.children}
      <ErrorNote error={props.save.error} />
      <div className={styles.bar}>
        <Button type="submit" size="xs" disabled={!props.complete} loading={props.save.isPending}>
          {props.submit}
        </Button>
        <Button variant="default" size="xs" onClick={props.onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
