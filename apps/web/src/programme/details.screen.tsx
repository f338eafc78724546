import { Button } from '@mantine/core';
import { offerableLevels } from '@cairn/rules';
import { useState } from 'react';
import { useMay } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { DetailsForm } from './details-form';
import styles from './programme.module.css';
import { useSettings } from './settings-api';
import type { Settings } from './settings-api';
import { ZoneForm } from './zone-form';

type Open = 'details' | 'zone' | null;

/** What the program is called, how its letters and messages are headed, what it offers and by which clock it runs. */
export function ProgrammeDetailsScreen() {
  const settings = useSettings();
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const canWrite = may('settings.write');
  useHotkeys(
    'Program',
    [{ keys: 'e', label: 'Edit the details', run: () => setOpen('details') }],
    canWrite && open === null,
  );
  if (settings.isError) return <ErrorNote error={settings.error} onRetry={() => void settings.refetch()} />;
  if (settings.data === undefined) return <SkeletonPanel lines={8} />;
  return (
    <div className={styles.page}>
      <PageHeader
        title="Program details"
        actions={
          canWrite && open === null ? (
            <>
              <Button variant="default" onClick={() => setOpen('zone')}>
                Change the time zone…
              </Button>
              <Button onClick={() => setOpen('details')} rightSection={<KeyHint keys="e" />}>
                Edit
              </Button>
            </>
          ) : undefined
        }
      />
      <div className={`${styles.split} ${open === 'zone' ? styles.withSide : ''}`}>
        <div className={styles.main}>
          {open === 'details' ? (
            <DetailsForm settings={settings.data} onDone={() => setOpen(null)} />
          ) : (
            <Facts settings={settings.data} />
          )}
        </div>
        {open === 'zone' && (
          <aside className={styles.side} aria-label="Time zone">
            <ZoneForm settings={settings.data} onClose={() => setOpen(null)} />
          </aside>
        )}
      </div>
    </div>
  );
}

function Facts({ settings }: { settings: Settings }) {
  const none = <span className="dim">Not entered yet</span>;
  const offered = offerableLevels.filter(({ value }) => settings.levelsOffered.includes(value));
  return (
    <>
      <Panel title="Who we are" className={styles.narrow ?? ''}>
        <dl className={styles.facts}>
          <dt>Program</dt>
          <dd>{settings.name}</dd>
          <dt>Organization</dt>
          <dd>{settings.organisation || none}</dd>
          <dt>Address</dt>
          <dd>{settings.address || none}</dd>
          <dt>Opioid treatment program</dt>
          <dd>{settings.isOtp ? 'Yes, registered' : 'No'}</dd>
          <dt>Time zone</dt>
          <dd>
            {settings.zone}; a service day begins at {settings.dayBoundary}
          </dd>
        </dl>
      </Panel>
      <Panel title="Messages and letters" className={styles.narrow ?? ''}>
        <dl className={styles.facts}>
          <dt>Neutral sender name</dt>
          <dd>{settings.senderName}</dd>
          <dt>Number to call back</dt>
          <dd className="tabular">{settings.phone}</dd>
          <dt>Letterhead</dt>
          <dd>{settings.letterhead.length === 0 ? none : settings.letterhead.join('\n')}</dd>
        </dl>
      </Panel>
      <Panel title="Levels of care offered here" className={styles.narrow ?? ''}>
        {offered.length === 0 ? (
          <p className="dim">Nobody has said yet which levels are offered here.</p>
        ) : (
          <ul className={styles.rows}>
            {offered.map(({ value, label }) => (
              <li key={value}>{label}</li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
