import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { saveMember } from '../api/people';
import type { MemberSaved } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { dayIn } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { emptyMember, fieldNames, isBegun, licencesMissing, memberDraft, memberFaults, without } from './draft';
import type { Faults, MemberForm } from './draft';
import { LicenceFields, MemberFields } from './member-fields';
import styles from './staff.module.css';

/** A new colleague. Ids are made here once, so that a lost answer does not invite someone twice. */
export function InviteForm(props: { onDone: (saved: MemberSaved) => void; onClose: () => void }) {
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { field, forget } = useDraftFields('invitation', '', () => ({
    id: uuidv7(),
    licenceId: uuidv7(),
    typed: emptyMember as MemberForm,
  }));
  const [id] = field('id');
  const [licenceId] = field('licenceId');
  const [typed, setTyped] = field('typed');
  const [faults, setFaults] = useState<Faults>({});
  const needed = licencesMissing(typed.roles, []);
  const invite = useMutation({
    mutationFn: () =>
      saveMember(id, memberDraft(typed, needed.length > 0 && isBegun(typed.licence) ? licenceId : null)),
    onSuccess: (saved) => {
      forget();
      void queries.invalidateQueries({ queryKey: ['staff'] });
      props.onDone(saved);
    },
  });
  const change = (part: Partial<MemberForm>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setFaults((before) => without(before, Object.keys(part.licence ?? part)));
  };
  useHotkeys('Invitation', [
    { keys: 'mod+enter', label: 'Invite', run: () => form.current?.requestSubmit() },
    { keys: 'escape', label: 'Close the form', run: props.onClose },
  ]);
  return (
    <Panel title="Invite a colleague">
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const found = memberFaults(typed, needed.length > 0, dayIn(undefined));
          setFaults(found);
          if (Object.keys(found).length === 0 && !invite.isPending) invite.mutate();
        }}
      >
        <MemberFields form={typed} faults={faults} onChange={change} />
        {needed.length > 0 && (
          <>
            <p className="dim">
              This role gives or orders medication only under a licence. You may add it later; until then those acts are
              refused.
            </p>
            <LicenceFields
              types={needed}
              form={typed.licence}
              faults={faults}
              onChange={(part) => change({ licence: { ...typed.licence, ...part } })}
            />
          </>
        )}
        <ErrorNote error={invite.error} names={fieldNames} />
        <div className={`${styles.acts} ${styles.bar}`}>
          <Button type="submit" loading={invite.isPending} rightSection={<KeyHint keys="mod+enter" />}>
            Invite
          </Button>
          <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}
