import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDraft } from './draft';
import { SideForm } from './side-form';
import { useAct } from './use-act';

/** Acts that need nothing but a reason: void a move, stop an order, open the episode of someone who comes back. */
export function ReasonForm(props: {
  name: string;
  title: string;
  intro: ReactNode;
  submit: string;
  says: string;
  send: (reason: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const [draft, change, forget] = useDraft('reason', props.name, () => ({ reason: '' }));
  const act = useAct(() => props.send(draft.reason.trim()), {
    says: props.says,
    after: () => {
      forget();
      props.onClose();
    },
  });
  return (
    <SideForm
      title={props.title}
      intro={props.intro}
      submit={props.submit}
      complete={draft.reason.trim() !== ''}
      missing="Still needed: the reason"
      pending={act.isPending}
      error={act.error}
      names={{ reason: 'Reason' }}
      onSubmit={() => act.mutate()}
      onClose={props.onClose}
    >
      <Textarea
        label="Reason"
        autosize
        minRows={3}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
    </SideForm>
  );
}
