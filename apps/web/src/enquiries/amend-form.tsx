import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useDraft } from '../chart/draft';
import { DraftNotice, DraftSaved } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { type Enquiry, useEnquiryAct } from './enquiries-api';
import styles from './enquiries.module.css';
import { amendmentOf, draftOfEnquiry } from './enquiry-draft';
import { fieldNames, fieldOf } from './enquiry-entry.screen';
import { EnquiryFields } from './enquiry-fields';

/** The caller knows more, or it was misheard. What stood before is kept. */
export function AmendForm({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const [draft, change, forget] = useDraft('enquiry-amend', enquiry.id, () => ({
    ...draftOfEnquiry(enquiry),
    reason: '',
    // The version that was read when editing began: a newer one must not hide that somebody changed it.
    version: enquiry.version,
  }));
  const [version, setVersion] = useState<number | null>(null);
  const act = useEnquiryAct(
    () =>
      api.post<Enquiry>(`/enquiries/${enquiry.id}/amend`, {
        ...amendmentOf(draft, enquiry),
        version: version ?? draft.version,
        reason: draft.reason.trim(),
      }),
    'Amended; what stood before is kept.',
    () => {
      forget();
      onClose();
    },
  );
  const save = (): void => {
    if (!act.isPending) act.mutate(undefined);
  };
  useHotkeys('Form', [
    { keys: 'mod+enter', label: 'Save', run: save },
    { keys: 'escape', label: 'Close; what was typed is kept', run: onClose },
  ]);
  const stale = act.error instanceof ApiProblem && act.error.code === 'version.stale';
  return (
    <form
      noValidate
      aria-label="Amend"
      className={styles.column}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <DraftNotice of={forget} />
      <Panel title="Amend">
        <EnquiryFields
          draft={draft}
          change={change}
          faults={act.error instanceof ApiProblem ? fieldOf(act.error) : {}}
          withheld={enquiry.withheld}
          autoFocus
        />
        <TextInput
          mt="sm"
          label="Why (optional)"
          maxLength={500}
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </Panel>
      <ErrorNote error={act.error} names={fieldNames} />
      <div className={styles.bar}>
        <Button type="submit" loading={act.isPending}>
          Save
        </Button>
        {stale && (
          <Button variant="default" onClick={() => setVersion(enquiry.version)}>
            Keep my text over theirs
          </Button>
        )}
        <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
          Close
        </Button>
        <DraftSaved of={forget} />
      </div>
    </form>
  );
}
