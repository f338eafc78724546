import { Button, NativeSelect } from '@mantine/core';
import { packApprovers, packApproverWords, packBases, type PackPartKey, packParts } from '@cairn/rules';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay, useSession } from '../api/session';
import { Drafts } from '../chart/draft';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, dayAndTime, dayIn, fullDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from '../outside/fields-form';
import { type Pack, useFile, usePacks, useRecordAct } from './records-api';
import styles from './records.module.css';

/** Records for an inspector, behind the word of two people (R-242). */
export function InspectionPacksScreen() {
  const may = useMay();
  const drafts = useRef(new Map<string, unknown>());
  const packs = usePacks();
  const [open, setOpen] = useState(false);
  return (
    <Drafts value={drafts.current}>
      <div className={styles.screen}>
        <PageHeader
          title="Inspection packs"
          meta="The administrator and the medical director both agree, each signed in as themself"
          actions={may('inspection-pack.write') && <Button onClick={() => setOpen(true)}>New pack</Button>}
        />
        {open && <NewPack onClose={() => setOpen(false)} />}
        {packs.isError ? (
          <ErrorNote error={packs.error} onRetry={() => void packs.refetch()} />
        ) : packs.data === undefined ? (
          <SkeletonRows rows={3} label="Loading the packs" />
        ) : packs.data.length === 0 ? (
          <Panel>
            <EmptyState title="No inspection pack.">
              When an inspector stands at the door: see their notice, then choose New pack. It holds access list,
              designations, licenses, inventories, orders, batches, summary, incidents, and the data of forms 106 and
              41.
            </EmptyState>
          </Panel>
        ) : (
          packs.data.map((pack) => <PackPanel key={pack.id} pack={pack} />)
        )}
      </div>
    </Drafts>
  );
}

function NewPack({ onClose }: { onClose: () => void }) {
  const [id] = useState(uuidv7);
  const today = dayIn(undefined);
  return (
    <FieldsForm
      name="pack"
      title="New inspection pack"
      intro="Nothing leaves before both have agreed. What leaves is written into the accounting of disclosures."
      submit="Ask for both approvals"
      says="Pack asked for."
      initial={{
        from: addDays(today, -365),
        to: today,
        basis: 'dea-inspection',
        agency: 'Drug Enforcement Administration',
      }}
      fields={[
        { key: 'from', label: 'From', kind: 'day', max: today },
        { key: 'to', label: 'To', kind: 'day', max: today },
        { key: 'basis', label: 'Legal basis', kind: 'select', options: packBases },
        { key: 'basisSays', label: 'Which paper was shown', width: 'half' },
        { key: 'agency', label: 'Agency', width: 'half' },
        { key: 'inspector', label: 'Inspector: name and badge', width: 'half' },
      ]}
      send={(typed) =>
        api.put(
          `/records/inspection-packs/${id}`,
          filled(typed, 'from', 'to', 'basis', 'basisSays', 'agency', 'inspector'),
        )
      }
      onClose={onClose}
    />
  );
}

const states = {
  asked: { meaning: 'soon', words: 'Waits for approval' },
  approved: { meaning: 'fine', words: 'Approved' },
  declined: { meaning: 'needs', words: 'Declined' },
  expired: { meaning: 'info', words: 'Expired' },
} as const;

function PackPanel({ pack }: { pack: Pack }) {
  const { meaning, words } = states[pack.state];
  return (
    <Panel
      title={`${fullDay(pack.from)} to ${fullDay(pack.to)}`}
      meta={
        <StatusMark meaning={meaning} quiet>
          {words}
          {pack.state === 'approved' || pack.state === 'asked' ? ` until ${dayAndTime(pack.expiresAt)}` : ''}
        </StatusMark>
      }
    >
      <div className={styles.card}>
        <dl className={styles.facts}>
          <dt>For</dt>
          <dd>
            {pack.inspector}, {pack.agency}
          </dd>
          <dt>Legal basis</dt>
          <dd>
            {packBases[pack.basis]}: {pack.basisSays}
          </dd>
          <dt>Asked for</dt>
          <dd>
            {pack.askedBy}, {dayAndTime(pack.askedAt)}
          </dd>
          {packApprovers.map((role) => (
            <Word key={role} pack={pack} role={role} />
          ))}
          {pack.disclosed.length > 0 && (
            <>
              <dt>Handed out</dt>
              <dd>
                {pack.disclosed
                  .slice(0, 8)
                  .map(({ part, by, at }) => `${partWords(part)} (${by ?? ''}, ${dayAndTime(at)})`)
                  .join('; ')}
              </dd>
            </>
          )}
        </dl>
        {pack.state === 'asked' && <Approve pack={pack} />}
        {pack.state === 'approved' && <HandOut pack={pack} />}
      </div>
    </Panel>
  );
}

function partWords(part: string): string {
  if (part === 'pack') return 'Whole pack';
  return (packParts as Readonly<Record<string, string | undefined>>)[part] ?? 'Dispensing log';
}

function Word({ pack, role }: { pack: Pack; role: (typeof packApprovers)[number] }) {
  const said = pack.approvals.find(({ as }) => as === role);
  return (
    <>
      <dt>{packApproverWords[role]}</dt>
      <dd>
        {said === undefined
          ? 'Nothing said yet'
          : `${said.decision === 'approved' ? 'Approved' : 'Declined'} by ${said.by ?? ''}, ${dayAndTime(said.at)}${said.note === null ? '' : `: ${said.note}`}`}
      </dd>
    </>
  );
}

/** Shown to who holds one of the two roles and has not said their word. The server asks the same. */
function Approve({ pack }: { pack: Pack }) {
  const { roles } = useSession();
  const [id] = useState(uuidv7);
  const mine = pack.missing.filter((role) => roles.includes(role));
  const [as, setAs] = useState(mine[0]);
  const act = useRecordAct(
    (decision: 'approved' | 'declined') =>
      api.put(`/records/inspection-packs/${pack.id}/approvals/${id}`, { as: as ?? mine[0], decision }),
    'Said.',
  );
  const open = pack.missing.map((role) => packApproverWords[role].toLowerCase()).join(' and the ');
  if (pack.ownWord || mine.length === 0) return <p className="dim">Waits for the {open}, signed in as themself.</p>;
  return (
    <div className={styles.acts}>
      {mine.length > 1 && (
        <NativeSelect
          aria-label="As"
          value={as}
          data={mine.map((role) => ({ value: role, label: packApproverWords[role] }))}
          onChange={(event) => setAs(event.currentTarget.value as typeof as)}
        />
      )}
      <Button loading={act.isPending} onClick={() => act.mutate('approved')}>
        Approve as {packApproverWords[as ?? 'administrator'].toLowerCase()}
      </Button>
      <Button variant="default" onClick={() => act.mutate('declined')}>
        Decline
      </Button>
      {act.isError && <ErrorNote error={act.error} />}
    </div>
  );
}

function HandOut({ pack }: { pack: Pack }) {
  const may = useMay();
  const file = useFile();
  const base = `/records/inspection-packs/${pack.id}`;
  if (!may('inspection-pack.export')) return null;
  return (
    <>
      <div className={styles.acts}>
        <Button
          loading={file.isPending}
          onClick={() => file.mutate({ path: `${base}/pack`, name: 'inspection-pack', format: 'pdf' })}
        >
          The pack as PDF
        </Button>
        {(Object.keys(packParts) as PackPartKey[]).map((part) => (
          <Button
            key={part}
            size="compact-sm"
            variant="default"
            onClick={() => file.mutate({ path: `${base}/parts/${part}`, name: `inspection-${part}`, format: 'csv' })}
          >
            {packParts[part]}, CSV
          </Button>
        ))}
        {may('dispensing-log.read') && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              file.mutate({
                path: '/records/dispensing-log',
                query: { from: pack.from, to: pack.to, basis: 'inspection', pack: pack.id },
                name: `dispensing-log-${pack.from}-${pack.to}`,
                format: 'csv',
              })
            }
          >
            Dispensing log (names patients), CSV
          </Button>
        )}
      </div>
      {file.isError && <ErrorNote error={file.error} title="It was not handed out." />}
    </>
  );
}
