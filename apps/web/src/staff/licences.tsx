import type { LicenceType } from '@cairn/rules';
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { endLicence, saveLicence } from '../api/people';
import type { HeldLicence, Member } from '../api/types';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import { dayIn, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { emptyLicence, fieldNames, licenceDraft, licenceFaults, licencesMissing, licenceWords } from './draft';
import type { Faults, LicenceForm } from './draft';
import { LicenceMark, MissingLicence } from './marks';
import { LicenceFields } from './member-fields';
import styles from './staff.module.css';

type Open = { kind: 'add' } | { kind: 'renew' | 'end'; licence: HeldLicence } | null;
const allTypes = Object.keys(licenceWords) as LicenceType[];

/** The licences of one colleague. Acts look at them on the day of the act; a number is never rewritten, it is renewed or ended. */
export function Licences({ member, mayWrite }: { member: Member; mayWrite: boolean }) {
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const missing = licencesMissing(member.roles, member.licences);
  return (
    <Panel
      title="Licenses"
      actions={
        mayWrite &&
        open === null && (
          <Button size="xs" variant="default" onClick={() => setOpen({ kind: 'add' })}>
            Add a license
          </Button>
        )
      }
    >
      <div className={styles.form}>
        {member.licences.length === 0 && missing.length === 0 && (
          <p className="dim">None recorded, and none of these roles needs one.</p>
        )}
        <MissingLicence roles={member.roles} licences={member.licences} />
        <ul className={styles.lines}>
          {member.licences.map((licence) => (
            <li key={licence.id}>
              <LicenceMark licence={licence} />
              <span className="dim">
                No. {licence.number}, {licence.state}
                {licence.warning !== null && `, until ${fullDay(licence.expiresOn)}`}
              </span>
              {mayWrite && open === null && (
                <span className={styles.acts}>
                  <Button size="xs" variant="default" onClick={() => setOpen({ kind: 'renew', licence })}>
                    Renew
                  </Button>
                  <Button size="xs" variant="subtle" onClick={() => setOpen({ kind: 'end', licence })}>
                    End
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
        {open?.kind === 'end' ? (
          <EndForm member={member} licence={open.licence} onClose={close} />
        ) : open !== null ? (
          <LicenceEditor
            member={member}
            licence={open.kind === 'renew' ? open.licence : null}
            types={missing.length > 0 ? missing : allTypes}
            onClose={close}
          />
        ) : null}
      </div>
    </Panel>
  );
}

function useSaved(says: string, onClose: () => void) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return (): void => {
    void queries.invalidateQueries({ queryKey: ['staff'] });
    announce(says);
    onClose();
  };
}

function LicenceEditor(props: {
  member: Member;
  licence: HeldLicence | null;
  types: readonly LicenceType[];
  onClose: () => void;
}) {
  const { licence, member } = props;
  const { field, forget, sent } = useDraftFields('licence', `${member.id} ${licence?.id ?? ''}`, () => ({
    id: licence?.id ?? uuidv7(),
    typed: (licence ?? emptyLicence) as LicenceForm,
  }));
  const [id] = field('id');
  const [typed, setTyped] = field('typed');
  const [faults, setFaults] = useState<Faults>({});
  const saved = useSaved('License saved.', sent(props.onClose));
  const save = useMutation({ mutationFn: () => saveLicence(member.id, id, licenceDraft(typed)), onSuccess: saved });
  const types =
    licence === null ? props.types : ([licence.type] as LicenceType[]).filter((type) => type in licenceWords);
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={licence === null ? 'Add a license' : `Renew ${licence.type}`}
      onSubmit={(event) => {
        event.preventDefault();
        const found = licenceFaults(typed, dayIn(undefined));
        setFaults(found);
        if (Object.keys(found).length === 0) save.mutate();
      }}
    >
      <LicenceFields
        types={types}
        form={typed}
        faults={faults}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <ErrorNote error={save.error} names={fieldNames} />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {licence === null ? 'Add the license' : 'Renew the license'}
        </Button>
        <Button variant="subtle" onClick={props.onClose}>
          Close
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}

function EndForm(props: { member: Member; licence: HeldLicence; onClose: () => void }) {
  const { field, forget, sent } = useDraftFields('licence-end', props.licence.id, () => ({ reason: '' }));
  const [reason, setReason] = field('reason');
  const saved = useSaved('License ended.', sent(props.onClose));
  const end = useMutation({
    mutationFn: () => endLicence(props.member.id, props.licence.id, reason.trim()),
    onSuccess: saved,
  });
  return (
    <form
      className={styles.form}
      aria-label={`End ${props.licence.type}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') end.mutate();
      }}
    >
      <p>
        From now on {props.member.displayName} may do nothing that needs {props.licence.type}. What was done under it
        stays.
      </p>
      <Textarea
        label="Reason"
        description="For example: entered for the wrong person, suspended by the board"
        autosize
        minRows={2}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNote error={end.error} names={fieldNames} />
      <div className={styles.acts}>
        <Button type="submit" disabled={reason.trim() === ''} loading={end.isPending}>
          End the license
        </Button>
        <Button variant="subtle" onClick={props.onClose}>
          Close
        </Button>
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
