import { Button } from '@mantine/core';
import { groupFormats, groupVisits, supportGroups, welcomesMedication } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { useSupportGroups, useSupportMeetings } from './aftercare-api';
import styles from './aftercare.module.css';
import { groupWords, meetingForm, supportGroupForm } from './support-forms';

const shown = 10;

/** Support groups: where somebody says they went, and what meets nearby. */
export function SupportPanel({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const meetings = useSupportMeetings(chart.banner.id, may('support-meeting.read'));
  if (!may('support-meeting.read')) return null;
  const { data } = meetings;
  return (
    <Panel
      title="Support groups"
      meta={data !== undefined && data.items.length > 0 ? count(data.items.length, 'meeting') : undefined}
      actions={
        may('support-meeting.write') &&
        data !== undefined && (
          <Button size="xs" variant="default" onClick={() => show(meetingForm, { today: data.today })}>
            Record a meeting
          </Button>
        )
      }
    >
      <ErrorNote error={meetings.error} onRetry={() => void meetings.refetch()} />
      {meetings.isPending && <SkeletonRows rows={2} />}
      <div className={styles.body}>
        {data !== undefined && (
          <p className="small">
            {data.visits === null ? (
              <span className="dim">No meeting was told of. Going is up to the person.</span>
            ) : (
              <>In the last 30 days: {groupVisits[data.visits]?.toLowerCase()}.</>
            )}
          </p>
        )}
        {data?.items.slice(0, shown).map((one) => (
          <p key={one.id} className="small">
            <strong>{shortDay(one.on)}</strong> {one.name ?? supportGroups[one.code]},{' '}
            {groupFormats[one.format].toLowerCase()}
            {one.sponsor === true && ', has a sponsor'} <span className="dim">{one.by ?? 'somebody'}</span>
          </p>
        ))}
        <Nearby />
      </div>
    </Panel>
  );
}

function Nearby() {
  const may = useMay();
  const { show } = useChartDesk();
  const groups = useSupportGroups(may('support-group.read'));
  const items = groups.data?.items.filter(({ ended }) => !ended) ?? [];
  return (
    <details>
      <summary className="small">Groups nearby ({items.length})</summary>
      <ErrorNote error={groups.error} onRetry={() => void groups.refetch()} />
      {items.map((one) => (
        <p key={one.id} className="small">
          <strong>{one.name}</strong> {supportGroups[one.code]}: {groupWords(one)}{' '}
          <StatusMark meaning={one.welcomes === 'yes' ? 'fine' : one.welcomes === 'no' ? 'needs' : 'info'} quiet>
            {welcomesMedication[one.welcomes]}
          </StatusMark>{' '}
          {may('support-group.write') && (
            <button
              type="button"
              className={styles.way}
              aria-label={`Change ${one.name}`}
              onClick={() => show(supportGroupForm, { group: one })}
            >
              Change
            </button>
          )}
        </p>
      ))}
      {may('support-group.write') && (
        <Button size="xs" variant="default" onClick={() => show(supportGroupForm, { group: null })}>
          Add a group
        </Button>
      )}
    </details>
  );
}
