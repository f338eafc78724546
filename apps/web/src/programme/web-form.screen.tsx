import { Button, Textarea, TextInput } from '@mantine/core';
import { contentFaults } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useMay } from '../api/session';
import { useDraft } from '../chart/draft';
import { DraftMark } from '../drafts/draft-mark';
import { enquiryKeys, type WebForm } from '../enquiries/enquiries-api';
import { Checkbox } from '../kit/checkbox';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './programme.module.css';
import { useSetting } from './use-setting';

const names = {
  slug: 'Address',
  title: 'Heading',
  intro: 'Introduction',
  thanks: 'After sending',
  urgentNote: 'When it cannot wait',
  askPregnant: 'Question about pregnancy',
  askOverdose: 'Question about a recent emergency',
  frameOrigin: 'Web site that may show the form',
} as const;

/** The contact form that a clinic puts on its web site. */
export function WebFormScreen() {
  const may = useMay();
  const form = useQuery({
    queryKey: enquiryKeys.form,
    queryFn: ({ signal }) => api.get<WebForm>('/enquiry-form', {}, signal),
    enabled: may('enquiry-form.read'),
  });
  if (!may('enquiry-form.read'))
    return <EmptyState title="The contact form is an administrator’s work.">Ask one to change it.</EmptyState>;
  if (form.isError) return <ErrorNote error={form.error} onRetry={() => void form.refetch()} />;
  return form.data === undefined ? <SkeletonPanel lines={8} /> : <Edit key={form.data.version} form={form.data} />;
}

function Edit({ form }: { form: WebForm }) {
  const [draft, change, forget] = useDraft('enquiry-form', '', () => ({
    ...form,
    askPregnant: form.askPregnant ?? '',
    askOverdose: form.askOverdose ?? '',
    frameOrigin: form.frameOrigin ?? '',
  }));
  const [version, setVersion] = useState(form.version);
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const act = useSetting(
    () => {
      const { version: _read, ...words } = draft;
      return api.put<WebForm>(
        '/enquiry-form',
        {
          ...words,
          askPregnant: orNull(draft.askPregnant),
          askOverdose: orNull(draft.askOverdose),
          frameOrigin: orNull(draft.frameOrigin),
        },
        version === 0 ? {} : { version },
      );
    },
    { says: 'The contact form is saved.', rooms: ['settings'], after: () => forget() },
  );
  useHotkeys('Program', [{ keys: 'mod+s', label: 'Save', run: () => act.mutate() }]);
  const field = act.error instanceof ApiProblem ? act.error.facts['field'] : undefined;
  const text = (key: keyof typeof names, max: number, description?: string) => ({
    label: names[key],
    value: draft[key],
    maxLength: max,
    dir: 'auto' as const,
    error: field === key && act.error instanceof Error ? act.error.message : undefined,
    ...(description === undefined ? {} : { description }),
    onChange: (event: { currentTarget: { value: string } }) => change({ [key]: event.currentTarget.value }),
  });
  const told = contentFaults([draft.slug, draft.title, draft.intro, draft.thanks].join(' '), 'email');
  const address = `${window.location.origin}/contact/${draft.slug}`;
  return (
    <form
      noValidate
      className={`${styles.stack} ${styles.narrow}`}
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate();
      }}
    >
      <PageHeader title="Contact form" meta={form.open ? 'open to everyone who has the address' : 'switched off'} />
      <Panel title="Where it stands">
        <Checkbox
          label="The form is open: anyone may write, nobody can read anything"
          checked={draft.open}
          onChange={(event) => change({ open: event.currentTarget.checked })}
        />
        <div className={styles.fields}>
          <TextInput {...text('slug', 60, 'Small letters, digits, hyphens')} />
          <TextInput {...text('frameOrigin', 200, 'Such as https://www.example.org; empty for none')} />
        </div>
        {form.open && form.slug === draft.slug && (
          <p>
            Put this link on your site:{' '}
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </p>
        )}
      </Panel>
      <Panel title="Words" meta="what visitors read; keep them neutral">
        <div className={styles.fields}>
          <TextInput {...text('title', 120)} />
          <TextInput {...text('urgentNote', 500, 'Whom to call in an emergency')} />
          <Textarea className={styles.whole ?? ''} autosize minRows={2} {...text('intro', 2000)} />
          <Textarea className={styles.whole ?? ''} autosize minRows={2} {...text('thanks', 2000)} />
        </div>
        {told.length > 0 && (
          <StatusMark meaning="soon">
            “{told[0]?.found}” tells whoever looks over a shoulder what kind of clinic this is
          </StatusMark>
        )}
      </Panel>
      <Panel
        title="Two questions, if you want them asked"
        meta="yes puts the enquiry first: contact within the short time"
      >
        <div className={styles.fields}>
          <TextInput {...text('askPregnant', 200, 'Empty: not asked')} />
          <TextInput {...text('askOverdose', 200, 'Empty: not asked')} />
        </div>
      </Panel>
      <ErrorNote error={act.error} names={names} />
      <div className={styles.bar}>
        <Button type="submit" loading={act.isPending} disabled={draft.slug.trim() === ''}>
          Save
        </Button>
        <KeyHint keys="mod+s" />
        {version !== form.version && (
          <Button variant="default" onClick={() => setVersion(form.version)}>
            Save mine over theirs
          </Button>
        )}
      </div>
      <DraftMark of={forget} />
    </form>
  );
}
