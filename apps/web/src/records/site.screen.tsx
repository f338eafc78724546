import { Button } from '@mantine/core';
import { type StorageKind, storageKinds } from '@cairn/rules';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { DataTable, type Column } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, dayIn, fullDay, readable, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from '../outside/fields-form';
import { type KeptDay, type Profile, useKeptDays, useProfile, useRecordAct, type Verdict } from './records-api';
import styles from './records.module.css';

/** The days that were kept, and whether they still are what they were (R-240); how stock is secured here (R-238). */
export function SiteScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  return (
    <Drafts value={drafts.current}>
      <div className={styles.screen}>
        <PageHeader title="Kept days and security" />
        {may('security-profile.read') && <Security />}
        {may('snapshot.read') && <KeptDays />}
      </div>
    </Drafts>
  );
}

function KeptDays() {
  const days = useKeptDays(true);
  const may = useMay();
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>({});
  const act = useRecordAct(
    (day: string) => api.post<Verdict>(`/records/snapshots/${day}/verify`, {}),
    'Verified.',
    (verdict) => setVerdicts((all) => ({ ...all, [verdict.day]: verdict })),
  );
  const columns: readonly Column<KeptDay>[] = [
    { key: 'day', header: 'Day', rowHeader: true, render: ({ day }) => shortDay(day) },
    { key: 'lines', header: 'Lines', align: 'right', render: ({ lines }) => lines },
    { key: 'asOf', header: 'Kept', render: ({ asOf }) => dayAndTime(asOf) },
    {
      key: 'sha256',
      header: 'SHA-256',
      render: ({ sha256 }) => <span className={styles.mono}>{sha256.slice(0, 16)}…</span>,
    },
    {
      key: 'verify',
      header: 'Whole',
      render: ({ day }) => (
        <span className={styles.acts}>
          {may('snapshot.verify') && (
            <Button
              size="compact-xs"
              variant="default"
              loading={act.isPending && act.variables === day}
              onClick={() => act.mutate(day)}
            >
              Verify
            </Button>
          )}
          {verdicts[day] !== undefined && <Answer verdict={verdicts[day]} />}
        </span>
      ),
    },
  ];
  return (
    <Panel title="Kept days" meta="The log of each day, written down once more when the day is over" flush>
      {act.isError && <ErrorNote error={act.error} />}
      {days.isError ? (
        <ErrorNote error={days.error} onRetry={() => void days.refetch()} />
      ) : days.data === undefined ? (
        <SkeletonRows rows={4} label="Loading the kept days" />
      ) : (
        <DataTable
          label="Kept days"
          columns={columns}
          rows={days.data}
          rowKey={({ day }) => day}
          empty={
            <EmptyState title="No day was kept yet.">The worker keeps the first one when the day is over.</EmptyState>
          }
        />
      )}
    </Panel>
  );
}

function Answer({ verdict }: { verdict: Verdict }) {
  if (verdict.whole) return <StatusMark meaning="fine">As it was kept</StatusMark>;
  return (
    <div>
      <StatusMark meaning="needs">{count(verdict.faults.length, 'difference')}: tell the medical director</StatusMark>
      <ul className="small">
        {verdict.faults.slice(0, 10).map(({ record, says }, n) => (
          <li key={n}>
            {record !== null && <span className={styles.mono}>{record} </span>}
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Security() {
  const profile = useProfile(true);
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (profile.isError) return <ErrorNote error={profile.error} onRetry={() => void profile.refetch()} />;
  if (profile.data === undefined) return <SkeletonRows rows={4} label="Loading the profile" />;
  const { evaluation, profile: known } = profile.data;
  return (
    <Panel
      title="Security of this site"
      meta={
        <StatusMark
          meaning={evaluation.result === 'passed' ? 'fine' : evaluation.severity === 'WARN' ? 'needs' : 'soon'}
          quiet
        >
          {evaluation.result === 'passed' && profile.data.reviewDueOn !== null
            ? `Next review by ${fullDay(profile.data.reviewDueOn)}`
            : readable(evaluation.message)}
        </StatusMark>
      }
      actions={
        may('security-profile.write') && (
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {known === null ? 'Write it' : 'Review'}
          </Button>
        )
      }
    >
      {open && <ProfileForm profile={known} onClose={() => setOpen(false)} />}
      {known === null ? (
        <EmptyState title="Nothing is written down yet.">
          Safe or vault, alarm, keys and who has access: an inspector asks for it.
        </EmptyState>
      ) : (
        <Facts known={known} />
      )}
    </Panel>
  );
}

function Facts({ known }: { known: NonNullable<Profile['profile']> }) {
  const facts: readonly [string, string | null][] = [
    ['Kept in', `${storageKinds[known.storage]}: ${known.storageSays}`],
    ['Alarm', known.alarm],
    ['Keys and combinations', known.keyHolders],
    ['Access', known.accessSays],
    ['Where patients wait', known.waitingArea],
    ['DEA registration', known.registration],
    ['Reviewed', `${fullDay(known.reviewedOn)}${known.recordedBy === null ? '' : ` by ${known.recordedBy}`}`],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, words]) =>
        words === null ? null : (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function ProfileForm({ profile, onClose }: { profile: Profile['profile']; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const before: Readonly<Record<string, string>> =
    profile === null
      ? { storage: 'safe' satisfies StorageKind }
      : Object.fromEntries(
          Object.entries(profile).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        );
  return (
    <FieldsForm
      name="security"
      title="Review the security of this site"
      submit="Save the review"
      says="Review saved."
      initial={{ ...before, reviewedOn: dayIn(undefined) }}
      fields={[
        { key: 'storage', label: 'Kept in', kind: 'select', options: storageKinds },
        { key: 'storageSays', label: 'Make and class' },
        { key: 'alarm', label: 'Alarm: company, last test' },
        { key: 'keyHolders', label: 'Who has keys and combinations', kind: 'area', width: 'half' },
        { key: 'accessSays', label: 'Who has access, and how it is kept', kind: 'area', width: 'half' },
        { key: 'waitingArea', label: 'Where patients wait', optional: true },
        { key: 'registration', label: 'DEA registration', optional: true },
        { key: 'reviewedOn', label: 'Reviewed on', kind: 'day', max: dayIn(undefined) },
      ]}
      send={(typed) =>
        api.put(
          `/records/security-profile/${id}`,
          filled(
            typed,
            'storage',
            'storageSays',
            'alarm',
            'keyHolders',
            'accessSays',
            'waitingArea',
            'registration',
            'reviewedOn',
          ),
        )
      }
      onClose={onClose}
    />
  );
}
