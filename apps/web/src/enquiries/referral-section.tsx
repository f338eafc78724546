import { Button } from '@mantine/core';
import { referralSourceLabel, referralSources } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { moveForm } from '../chart/chart-forms';
import { type ChartForm, useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { FieldsForm } from '../outside/fields-form';
import { ClockMark } from './clock-mark';
import { type Contact, useContact, useRefreshing } from './enquiries-api';
import styles from './enquiries.module.css';
import { AttemptForm, WaitForm } from './enquiry-forms';
import { AttemptList } from './enquiry-parts';

export const attemptForm: ChartForm<{ safeToCall: string; safeToLeaveMessage: string }> = {
  name: 'contact-attempt',
  view: ({ chart, given, onClose }) => (
    <AttemptForm about={chart.banner.id} path={`/patients/${chart.banner.id}`} {...given} onClose={onClose} />
  ),
};

export const waitForm: ChartForm = {
  name: 'waiting-list',
  view: ({ chart, onClose }) => (
    <WaitForm about={{ enquiryId: null, patientId: chart.banner.id }} priority="other" onClose={onClose} />
  ),
};

export const referralForm: ChartForm<{ contact: Contact }> = {
  name: 'referral',
  view: ({ chart, given, onClose }) => (
    <ReferralForm patientId={chart.banner.id} contact={given.contact} onClose={onClose} />
  ),
};

/** How the person came and how they were reached (clinical reference 2.4, 6.1). */
export function ReferralSection({ chart }: { chart: Chart }) {
  const { show, now } = useChartDesk();
  const may = useMay();
  const contact = useContact(chart.banner.id);
  if (contact.isError) return <ErrorNote error={contact.error} onRetry={() => void contact.refetch()} />;
  if (contact.data === undefined) return <SkeletonPanel lines={2} />;
  const { data } = contact;
  const { referral } = data;
  const main = chart.path.tracks.find(({ track }) => track === 'main');
  const step = main?.next.find(({ to }) => to === 'screened');
  return (
    <Panel
      title="Referral and first contact"
      actions={
        <>
          {may('contact.write') && (
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                show(attemptForm, { safeToCall: data.safeToCall, safeToLeaveMessage: data.safeToLeaveMessage })
              }
            >
              Log a contact
            </Button>
          )}
          {may('referral.write') && (
            <Button size="xs" variant="default" onClick={() => show(referralForm, { contact: data })}>
              {referral === null ? 'Record the referral' : 'Correct the referral'}
            </Button>
          )}
          {may('waiting-list.write') && (
            <Button size="xs" variant="default" onClick={() => show(waitForm, undefined)}>
              Waiting list
            </Button>
          )}
        </>
      }
    >
      <div className={styles.head}>
        {data.clock !== null && <ClockMark clock={data.clock} now={now} />}
        {referral === null ? (
          <span className="dim">How the person was referred is not recorded yet.</span>
        ) : (
          <span>
            {referralSourceLabel(referral.source)}, {shortDay(referral.referredOn)}
            {referral.mandated === true && ', referred by court'}
            {referral.referrer !== null &&
              `, ${[referral.referrer.name, referral.referrer.organisation].filter((part) => part !== null).join(', ')}`}
            . {referral.admitted ? 'Waited' : 'Waits'} {count(referral.waitDays, 'day')}
            {referral.admitted ? ' to admission' : ' so far'}.
          </span>
        )}
        {data.reachedAt !== null && <span className="dim">First contact {dayAndTime(data.reachedAt)}</span>}
      </div>
      {main !== undefined && step?.allowed === true && data.reachedAt !== null && may('episode.move') && (
        <div className={styles.acts}>
          <Button size="xs" onClick={() => show(moveForm, { track: main, step })}>
            Record the step to {step.label.toLowerCase()}
          </Button>
        </div>
      )}
      {data.attempts.length > 0 && (
        <details>
          <summary>Contact log: {count(data.attempts.length, 'entry', 'entries')}</summary>
          <AttemptList log={data.attempts} />
        </details>
      )}
    </Panel>
  );
}

function ReferralForm({ patientId, contact, onClose }: { patientId: string; contact: Contact; onClose: () => void }) {
  const refreshing = useRefreshing();
  const [id] = useState(uuidv7);
  const { referral } = contact;
  const text = (value: string | undefined) => ((value ?? '').trim() === '' ? null : (value ?? '').trim());
  return (
    <FieldsForm
      name={`referral ${referral?.id ?? patientId}`}
      title={referral === null ? 'Record the referral' : 'Correct the referral'}
      submit="Save"
      says="Referral saved."
      initial={{
        source: referral === null ? '' : String(referral.source),
        referredOn: referral?.referredOn ?? dayIn(undefined),
        mandated: referral?.mandated === true ? 'yes' : referral?.mandated === false ? 'no' : '',
        name: referral?.referrer?.name ?? '',
        organisation: referral?.referrer?.organisation ?? '',
        phone: referral?.referrer?.phone ?? '',
      }}
      fields={[
        {
          key: 'source',
          label: 'Referred from',
          kind: 'select',
          options: Object.fromEntries(referralSources.map(({ code, label }) => [String(code), label])),
          width: 'whole',
        },
        { key: 'referredOn', label: 'Day of the referral', kind: 'day', max: dayIn(undefined), width: 'half' },
        {
          key: 'mandated',
          label: 'Ordered by a court',
          kind: 'select',
          options: { no: 'No', yes: 'Yes, referred by court' },
          width: 'half',
          optional: true,
        },
        { key: 'name', label: 'Referrer', width: 'half', optional: true, show: ({ source }) => source !== '1' },
        {
          key: 'organisation',
          label: 'Organization',
          width: 'half',
          optional: true,
          show: ({ source }) => source !== '1',
        },
        { key: 'phone', label: 'Telephone', width: 'half', optional: true, show: ({ source }) => source !== '1' },
        { key: 'reason', label: 'Why it is corrected', kind: 'area', width: 'whole', show: () => referral !== null },
      ]}
      send={(typed) => {
        const referrer = { name: text(typed.name), organisation: text(typed.organisation), phone: text(typed.phone) };
        return refreshing(
          api.put(`/patients/${patientId}/referrals/${id}`, {
            source: Number(typed.source),
            referrer: Object.values(referrer).every((value) => value === null) ? null : referrer,
            mandated: typed.mandated === 'yes' ? true : typed.mandated === 'no' ? false : null,
            referredOn: typed.referredOn,
            firstContactAt: referral?.firstContactAt ?? contact.reachedAt,
            supersedesId: referral?.id ?? null,
            reason: (typed.reason ?? '').trim(),
          }),
        );
      }}
      onClose={onClose}
    />
  );
}
