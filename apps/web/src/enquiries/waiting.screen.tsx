import { Button } from '@mantine/core';
import { leavingReasons, placeAnswers } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { DataTable } from '../kit/data-table';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, dayAndTime, dayIn, shortDay } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm } from '../outside/fields-form';
import { useRefreshing, useWaitingList, type WaitingLine } from './enquiries-api';
import styles from './enquiries.module.css';

type Act = { readonly on: WaitingLine; readonly what: 'offer' | 'leave' } | null;

/** Who waits for a place, in order, each with the reasons for it. */
export function WaitingListScreen() {
  const list = useWaitingList();
  const may = useMay();
  const [act, setAct] = useState<Act>(null);
  const close = (): void => setAct(null);
  const writes = may('waiting-list.write');
  return (
    <>
      <PageHeader
        title="Waiting list"
        meta={list.data === undefined ? undefined : count(list.data.waiting.length, 'person waits', 'people wait')}
      />
      {act?.what === 'offer' && <OfferForm key={act.on.id} line={act.on} onClose={close} />}
      {act?.what === 'leave' && <LeaveForm key={act.on.id} line={act.on} onClose={close} />}
      {list.isError ? (
        <ErrorNote error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Panel>
          <SkeletonRows rows={5} label="Loading the waiting list" />
        </Panel>
      ) : (
        <div className={styles.column}>
          <Panel flush>
            <DataTable
              label="Waiting list"
              rows={list.data.waiting}
              rowKey={({ id }) => id}
              selected={act?.on.id ?? null}
              empty={
                <EmptyState title="Nobody waits.">
                  Put someone on the list from their enquiry or from the contact section of their chart.
                </EmptyState>
              }
              columns={[
                { key: 'position', header: 'Place', align: 'right', width: '4rem', render: ({ position }) => position },
                { key: 'name', header: 'Who', rowHeader: true, render: (line) => <Who line={line} /> },
                { key: 'why', header: 'Why here', render: ({ reasons }) => inASentence(reasons) },
                {
                  key: 'days',
                  header: 'Waits',
                  align: 'right',
                  render: ({ waitDays }) => (waitDays === null ? '' : count(waitDays, 'day')),
                },
                { key: 'for', header: 'For', render: ({ waitsFor }) => <span dir="auto">{waitsFor}</span> },
                { key: 'due', header: 'Falls due', render: (line) => <Notices line={line} /> },
                { key: 'offers', header: 'Offers', render: (line) => <Offers line={line} /> },
                {
                  key: 'acts',
                  header: <span className="visually-hidden">Acts</span>,
                  render: (on) =>
                    writes && (
                      <div className={styles.head}>
                        <Button size="compact-xs" variant="default" onClick={() => setAct({ on, what: 'offer' })}>
                          Offer
                        </Button>
                        <Button size="compact-xs" variant="subtle" onClick={() => setAct({ on, what: 'leave' })}>
                          Take off
                        </Button>
                      </div>
                    ),
                },
              ]}
            />
          </Panel>
          {list.data.left.length > 0 && (
            <Panel title="Left the list lately">
              <ul className={styles.list}>
                {list.data.left.slice(0, 20).map((line) => (
                  <li key={line.id}>
                    <div className={styles.head}>
                      <strong dir="auto">{line.name ?? 'No name'}</strong>
                      <span>{leavingReasons[line.endedReason as keyof typeof leavingReasons]}</span>
                      <span className="dim tabular">
                        {line.endedAt !== null && dayAndTime(line.endedAt)}
                        {line.endedBy !== null && `, ${line.endedBy.displayName}`}
                      </span>
                    </div>
                    {line.endedNote !== null && line.endedNote !== '' && <div dir="auto">{line.endedNote}</div>}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      )}
    </>
  );
}

/** The first reason with its capital, the others without. */
const inASentence = (reasons: readonly string[]): string =>
  reasons.map((one, index) => (index === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join(', ');

function Who({ line }: { line: WaitingLine }) {
  return (
    <>
      {line.patientId !== null ? (
        <Link to="/patients/$id" params={{ id: line.patientId }} className={styles.name}>
          {line.name}
        </Link>
      ) : line.enquiryId !== null ? (
        <Link to="/enquiries/$id" params={{ id: line.enquiryId }} className={styles.name} dir="auto">
          {line.name ?? line.phone ?? 'No name'}
        </Link>
      ) : null}
      <div className="dim small">
        {line.number === null ? 'Enquiry' : `No. ${line.number}`}, asked {dayAndTime(line.since)}
      </div>
    </>
  );
}

function Notices({ line }: { line: WaitingLine }) {
  return (
    <>
      {line.notices.map(({ code, says, rule }) => (
        <div key={code}>
          <StatusMark meaning="soon" quiet>
            {says} ({rule})
          </StatusMark>
        </div>
      ))}
    </>
  );
}

function Offers({ line }: { line: WaitingLine }) {
  const [last] = line.offers;
  if (last === undefined) return <span className="dim">None</span>;
  return (
    <>
      {placeAnswers[last.answer]}
      {last.waitUntil !== null && ` until ${shortDay(last.waitUntil)}`}
      <div className="dim small">
        {count(line.offers.length, 'offer')}, last {dayAndTime(last.at)}
      </div>
    </>
  );
}

function OfferForm({ line, onClose }: { line: WaitingLine; onClose: () => void }) {
  const refreshing = useRefreshing();
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name={`offer ${line.id}`}
      title={`Offer a place: ${line.name ?? 'no name'}`}
      intro={
        line.position === 1
          ? undefined
          : 'Others wait before this person. Past someone who is pregnant the place goes only with a word about why (R-034).'
      }
      submit="Record the offer"
      says="Offer recorded."
      initial={{ answer: 'accepted' }}
      fields={[
        { key: 'answer', label: 'Their answer', kind: 'select', options: placeAnswers },
        { key: 'placeFrom', label: 'Place from', kind: 'day', optional: true },
        {
          key: 'waitUntil',
          label: 'Asked to wait until',
          kind: 'day',
          show: ({ answer }) => answer === 'asked-to-wait',
        },
        { key: 'note', label: 'Note', kind: 'area', width: 'whole', optional: true },
      ]}
      send={(typed) =>
        refreshing(
          api.put(`/waiting-list/${line.id}/offers/${id}`, {
            answer: typed.answer,
            placeFrom: typed.placeFrom === '' || typed.placeFrom === undefined ? null : typed.placeFrom,
            waitUntil: typed.answer === 'asked-to-wait' ? (typed.waitUntil ?? null) : null,
            note: (typed.note ?? '').trim(),
          }),
        )
      }
      onClose={onClose}
    />
  );
}

function LeaveForm({ line, onClose }: { line: WaitingLine; onClose: () => void }) {
  const refreshing = useRefreshing();
  return (
    <FieldsForm
      name={`leave ${line.id}`}
      title={`Take off the list: ${line.name ?? 'no name'}`}
      submit="Take off the list"
      says={`Taken off the list, ${shortDay(dayIn(undefined))}.`}
      initial={{ reason: 'placed' }}
      fields={[
        { key: 'reason', label: 'Why', kind: 'select', options: leavingReasons, width: 'half' },
        {
          key: 'note',
          label: 'What happened',
          kind: 'area',
          width: 'whole',
          show: ({ reason }) => reason !== 'placed',
        },
      ]}
      send={(typed) =>
        refreshing(
          api.post(`/waiting-list/${line.id}/end`, {
            reason: typed.reason,
            note: typed.reason === 'placed' ? '' : (typed.note ?? '').trim(),
          }),
        )
      }
      onClose={onClose}
    />
  );
}
