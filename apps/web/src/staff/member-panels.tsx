import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '../api/keys';
import { newCode, saveMember } from '../api/people';
import { ApiProblem } from '../api/problem';
import { useSession } from '../api/session';
import type { Member } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { wordFor } from '../kit/words';
import { CodeCard } from './code-card';
import { fieldNames, formOf, memberDraft, memberFaults, without } from './draft';
import type { Faults, MemberForm } from './draft';
import { StateMark } from './marks';
import { MemberFields } from './member-fields';
import { roleMeans } from './role-words';
import styles from './staff.module.css';

export function MemberFacts({ member, onEdit }: { member: Member; onEdit: (() => void) | null }) {
  return (
    <Panel
      title="Who and which roles"
      actions={
        onEdit !== null && (
          <Button size="xs" variant="default" rightSection={<KeyHint keys="e" />} onClick={onEdit}>
            Change
          </Button>
        )
      }
    >
      <dl className={styles.facts}>
        <dt>Name</dt>
        <dd>{member.displayName}</dd>
        <dt>E-mail</dt>
        <dd>{member.email}</dd>
        <dt>State</dt>
        <dd>
          <StateMark state={member.state} />
        </dd>
        <dt>Roles</dt>
        <dd>
          {member.roles.length === 0 && <span className="dim">None</span>}
          {member.roles.map((role) => (
            <div key={role} className={styles.role}>
              {wordFor('role', role)}
              {role === 'nurse' && member.chargeNurse && ', in charge of the shift'}{' '}
              <span className="dim small">{roleMeans[role]}</span>
            </div>
          ))}
        </dd>
      </dl>
    </Panel>
  );
}

export function MemberEditor({ member, onClose }: { member: Member; onClose: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const session = useSession();
  const { field, forget } = useDraftFields('staff-member', member.id, () => ({ typed: formOf(member) as MemberForm }));
  const [typed, setTyped] = field('typed');
  // The version read when the change began: someone else's newer one must not be overwritten unseen.
  const [version, setVersion] = useState(member.version);
  const [faults, setFaults] = useState<Faults>({});
  const save = useMutation({
    mutationFn: () => saveMember(member.id, memberDraft(typed, null), version),
    onSuccess: () => {
      forget();
      void queries.invalidateQueries({ queryKey: ['staff'] });
      // One's own roles: the menu shows at once what they open.
      if (member.id === session.staff.id) void queries.invalidateQueries({ queryKey: keys.session });
      announce('Saved. The roles hold from now on.');
      onClose();
    },
    onError: () => void queries.invalidateQueries({ queryKey: ['staff'] }),
  });
  const stale = save.error instanceof ApiProblem && save.error.status === 412;
  const submit = (): void => {
    const found = memberFaults(typed, false, '');
    setFaults(found);
    if (Object.keys(found).length === 0 && !save.isPending) save.mutate();
  };
  useHotkeys('Change', [
    { keys: 'mod+s', label: 'Save', run: submit },
    { keys: 'escape', label: 'Leave as it was', run: onClose },
  ]);
  return (
    <Panel title="Who and which roles">
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <MemberFields
          form={typed}
          faults={faults}
          onChange={(part) => {
            setTyped((before) => ({ ...before, ...part }));
            setFaults((before) => without(before, Object.keys(part)));
          }}
        />
        {stale ? (
          <ErrorNote error={save.error} title="Someone else changed this colleague meanwhile.">
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setTyped(formOf(member));
                setVersion(member.version);
                save.reset();
              }}
            >
              Load the newest state
            </Button>
          </ErrorNote>
        ) : (
          <ErrorNote error={save.error} names={fieldNames} />
        )}
        <div className={`${styles.acts} ${styles.bar}`}>
          <Button type="submit" loading={save.isPending} rightSection={<KeyHint keys="mod+s" />}>
            Save
          </Button>
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Leave as it was
          </Button>
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}

/** Signing in: what there is, and the one-time code that gives a first or a new password. */
export function MemberSignIn({ member, mayWrite }: { member: Member; mayWrite: boolean }) {
  const queries = useQueryClient();
  const code = useMutation({
    mutationFn: () => newCode(member.id),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['staff'] }),
  });
  if (code.data !== undefined)
    return <CodeCard name={member.displayName} email={member.email} code={code.data} onDone={code.reset} />;
  return (
    <Panel title="Signing in">
      <div className={styles.form}>
        <dl className={styles.facts}>
          <dt>Password</dt>
          <dd>{member.hasPassword ? 'Chosen' : 'Not chosen yet: the one-time code has not been used'}</dd>
          <dt>Station PIN</dt>
          <dd>{member.hasPin ? 'Set' : 'None'}</dd>
          <dt>Last seen</dt>
          <dd>{member.lastSeenAt === null ? 'Never' : dayAndTime(member.lastSeenAt)}</dd>
        </dl>
        {mayWrite && (
          <>
            <p className="dim">
              {member.hasPassword
                ? 'For a forgotten password: a new code lets them choose another one. The old password and every open session end when it is used.'
                : 'Code lost? A new one replaces it; the old one no longer works.'}
            </p>
            <ErrorNote error={code.error} />
            <div className={styles.acts}>
              <Button variant="default" loading={code.isPending} onClick={() => code.mutate()}>
                {member.hasPassword ? 'Reset the password' : 'New one-time code'}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
