import { Button, TextInput } from '@mantine/core';
import { takenChannels } from '@cairn/rules';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useMay } from '../api/session';
import { useDraft } from '../chart/draft';
import { DraftMark } from '../drafts/draft-mark';
import { useAnnounce } from '../kit/announce';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SegmentedControl } from '../kit/segmented';
import { StatusMark } from '../kit/status-mark';
import { useZone } from '../records/clinic-time';
import { AlikeList, useAlike } from './alike';
import { type Enquiry, useEnquiryAct } from './enquiries-api';
import styles from './enquiries.module.css';
import { bodyOf, emptyEnquiry, type EnquiryDraft, faultOf, isUrgent } from './enquiry-draft';
import { EnquiryFields } from './enquiry-fields';

const channelWords = { phone: 'Telephone', 'walk-in': 'At the door', referrer: 'Referrer' } as const;

/** For whoever answers at three in the morning: the number, what they said, what makes it urgent. Nothing else is asked first. */
export function EnquiryEntryScreen() {
  const navigate = useNavigate();
  const may = useMay();
  const zone = useZone();
  const announce = useAnnounce();
  const [draft, change, forget] = useDraft<EnquiryDraft>('enquiry', '', emptyEnquiry);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const element = useRef<HTMLFormElement>(null);
  const alike = useAlike(draft);
  const act = useEnquiryAct(
    () => api.put<Enquiry>(`/enquiries/${draft.id}`, bodyOf(draft, zone, new Date())),
    'The enquiry is written down.',
    (enquiry) => {
      forget();
      void navigate({ to: '/enquiries/$id', params: { id: enquiry.id } });
    },
  );
  const save = (): void => {
    const fault = faultOf(draft);
    setFaults(fault === null ? {} : { phone: fault });
    if (fault !== null) {
      element.current?.querySelector<HTMLElement>('[name="phone"]')?.focus();
      announce(fault, 'assertive');
    } else if (!act.isPending) act.mutate(undefined);
  };
  useHotkeys('Enquiry', [
    { keys: 'mod+s', label: 'Save', run: save },
    { keys: 'mod+enter', label: 'Save', run: save },
  ]);
  if (!may('enquiry.write'))
    return (
      <EmptyState title="Writing enquiries down is not part of your role.">
        Front desk, counselors, nurses and prescribers do this.
      </EmptyState>
    );
  const told = act.error instanceof ApiProblem ? fieldOf(act.error) : {};
  const found = alike.data === undefined ? 0 : alike.data.enquiries.length + alike.data.people.length;
  return (
    <form
      ref={element}
      noValidate
      aria-label="New enquiry"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <PageHeader
        title="New enquiry"
        meta={isUrgent(draft) ? 'First contact within the short time: it goes to the top' : undefined}
        actions={
          <SegmentedControl
            aria-label="How it came"
            value={draft.channel}
            data={takenChannels.map((value) => ({ value, label: channelWords[value] }))}
            onChange={(channel) => change({ channel })}
          />
        }
      />
      <DraftMark of={forget} />
      <div className={styles.split}>
        <div className={styles.column}>
          <Panel>
            <EnquiryFields
              draft={draft}
              faults={{ ...told, ...faults }}
              autoFocus
              change={(part) => {
                change(part);
                setFaults({});
              }}
            />
          </Panel>
          <Panel title="When it came" meta="empty means now">
            <TextInput
              aria-label="When it came"
              type="datetime-local"
              name="receivedAt"
              value={draft.receivedAt}
              error={told['receivedAt']}
              onChange={(event) => change({ receivedAt: event.currentTarget.value })}
            />
          </Panel>
          <ErrorNote error={act.error} names={fieldNames} />
          <div className={styles.bar}>
            <Button type="submit" loading={act.isPending} rightSection={<KeyHint keys="mod+s" />}>
              Save the enquiry
            </Button>
            <Button variant="default" onClick={() => void navigate({ to: '/enquiries' })}>
              Back to the list
            </Button>
          </div>
        </div>
        <aside className={styles.column} aria-label="May be the same">
          <Panel title="May be the same">
            {found > 0 && alike.data !== undefined ? (
              <>
                <StatusMark meaning="soon">{count(found, 'record')} to look at</StatusMark>
                <AlikeList alike={alike.data} />
                <p className="dim small">Save first: joining is done on the enquiry, by you.</p>
              </>
            ) : alike.isSuccess ? (
              <StatusMark meaning="fine">Nobody similar is known</StatusMark>
            ) : (
              <p className="dim">With a number, an email or a whole name, Cairn looks for the same person here.</p>
            )}
          </Panel>
        </aside>
      </div>
    </form>
  );
}

export const fieldNames: Record<string, string> = {
  'about.phone': 'Number to call back',
  'about.given': 'Given name',
  'about.family': 'Family name',
  'about.email': 'Email',
  'about.dateOfBirth': 'Date of birth',
  said: 'What they said',
  receivedAt: 'When it came',
};

/** The server names one field; its sentence stands beside it. */
export function fieldOf(problem: ApiProblem): Record<string, string> {
  const { field } = problem.facts;
  return typeof field === 'string' ? { [field]: problem.message } : {};
}
