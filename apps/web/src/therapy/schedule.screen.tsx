import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useSchedule, useStaff } from '../api/hooks';
import { useMay, useSession } from '../api/session';
import type { Appointment, StaffMember } from '../api/types';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { addDays, clockTime, count, dayIn, fromToday, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { ClosedDay } from '../programme/closed-day';
import { BookingForm } from './booking-form';
import type { BookingStart } from './booking-form';
import { DayColumns } from './day-columns';
import { awaitsAttendance, columnsOf, hoursOf, minuteOfDay } from './day-grid';
import styles from './schedule.module.css';
import { type RebookItem, useToRebook } from './series-api';
import { SessionCard } from './session-card';
import { ToRebook } from './to-rebook';

type Side = { kind: 'session'; id: string } | { kind: 'booking'; start: BookingStart } | { kind: 'rebook' } | null;
const sees = (member: StaffMember): boolean =>
  member.roles.some((role) => role === 'counselor' || role === 'counselor_supervisor');

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function ScheduleScreen() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const session = useSession();
  const may = useMay();
  const now = useNow();
  const search = useSearch({ strict: false });
  const [side, setSide] = useState<Side>(null);
  const [only, setOnly] = useState('');
  const schedule = useSchedule(search.day);
  const day = search.day ?? schedule.data?.day ?? dayIn(undefined, now);
  const staff = useStaff();

  const zone = schedule.data?.zone;
  const today = dayIn(zone, now);
  const items = useMemo(() => schedule.data?.items ?? [], [schedule.data]);
  const clinicians = useMemo(() => (staff.data ?? []).filter(sees), [staff.data]);
  const hours = hoursOf(items);
  const columns = columnsOf(items, clinicians, session.staff.id, hours.from).filter(
    (column) => only === '' || column.staffId === only,
  );
  const selected = side?.kind === 'session' ? (items.find((item) => item.id === side.id) ?? null) : null;
  const waiting = items.filter((item) => awaitsAttendance(item, now)).length;
  const nowMinute = day === today ? minuteOfDay(`T${clockTime(now.toISOString(), zone)}`) : null;
  const canBook = may('appointment.book');
  const owed = useToRebook().data?.length ?? 0;

  const goTo = (next: string): void => {
    setSide(null);
    void navigate({ to: '/schedule', search: next === today ? {} : { day: next } });
  };
  const changed = (): void => void queries.invalidateQueries({ queryKey: ['schedule'] });
  const book = (staffId: string, minute: number): void => {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    setSide({ kind: 'booking', start: { moving: null, staffId, day, time } });
  };
  const rebook = (item: RebookItem): void =>
    setSide({
      kind: 'booking',
      start: {
        moving: null,
        staffId: item.staffId ?? '',
        day: item.startsAt.slice(0, 10),
        time: item.startsAt.slice(11),
        rebooks: {
          id: item.id,
          patient: { id: item.patientId, displayName: item.patientName, number: item.patientNumber },
        },
      },
    });
  const bookNext = (): void => {
    const next = Math.max(hours.from * 60, nowMinute === null ? 0 : Math.ceil((nowMinute + 1) / 30) * 30);
    book(
      clinicians.some((member) => member.id === session.staff.id) ? session.staff.id : only,
      Math.min(next, 23 * 60 + 30),
    );
  };
  const closeSide = (): void => {
    const back = selected?.id;
    setSide(null);
    if (back !== undefined) document.getElementById(`session-${back}`)?.focus();
  };
  useHotkeys('Schedule', [
    ...(canBook ? [{ keys: 'n', label: 'Book a session', run: bookNext }] : []),
    { keys: 'r', label: 'To rebook', run: () => setSide({ kind: 'rebook' }) },
    { keys: '[', label: 'The day before', run: () => goTo(addDays(day, -1)) },
    { keys: ']', label: 'The day after', run: () => goTo(addDays(day, 1)) },
    { keys: 't', label: 'Today', run: () => goTo(today) },
  ]);

  const move = (item: Appointment): void =>
    setSide({
      kind: 'booking',
      start: {
        moving: item,
        staffId: item.staffId ?? '',
        day: item.startsAt.slice(0, 10),
        time: item.startsAt.slice(11, 16),
      },
    });

  return (
    <>
      <PageHeader
        title="Schedule"
        meta={
          <>
            {shortDay(day)}, {fromToday(day, today)}
            {schedule.isSuccess && (
              <> · {count(items.filter((item) => item.state !== 'cancelled').length, 'session')}</>
            )}
          </>
        }
        actions={
          <>
            <NativeSelect
              aria-label="Clinician"
              data={[
                { value: '', label: 'All clinicians' },
                ...clinicians.map((member) => ({ value: member.id, label: member.displayName })),
              ]}
              value={only}
              onChange={(event) => setOnly(event.currentTarget.value)}
            />
            {canBook && (
              <Button leftSection={<CalendarPlus size={16} />} rightSection={<KeyHint keys="n" />} onClick={bookNext}>
                Book a session
              </Button>
            )}
          </>
        }
      >
        <ActionIcon variant="default" aria-label="The day before" onClick={() => goTo(addDays(day, -1))}>
          <ChevronLeft size={17} />
        </ActionIcon>
        <Button variant="default" onClick={() => goTo(today)} aria-current={day === today ? 'date' : undefined}>
          Today
        </Button>
        <ActionIcon variant="default" aria-label="The day after" onClick={() => goTo(addDays(day, 1))}>
          <ChevronRight size={17} />
        </ActionIcon>
        <TextInput
          type="date"
          aria-label="Day"
          value={day}
          onChange={(event) => event.currentTarget.value !== '' && goTo(event.currentTarget.value)}
        />
        {owed > 0 && (
          <Button variant="default" rightSection={<KeyHint keys="r" />} onClick={() => setSide({ kind: 'rebook' })}>
            {owed} to rebook
          </Button>
        )}
        {waiting > 0 && <StatusMark meaning="soon">{count(waiting, 'session')} without attendance</StatusMark>}
      </PageHeader>
      <ClosedDay day={day} />
      {schedule.isError && <ErrorNote error={schedule.error} onRetry={() => void schedule.refetch()} />}
      <div className={`${styles.area} ${side === null ? '' : styles.withSide}`}>
        <Panel flush>
          {schedule.isPending || staff.isPending ? (
            <SkeletonRows rows={14} />
          ) : columns.length === 0 ? (
            <EmptyState title="No clinicians and no sessions on this day.">
              Counselors who are added under Program, Staff get a column each; a session is booked with N, or with the
              button above.
            </EmptyState>
          ) : (
            <DayColumns
              columns={columns}
              hours={hours}
              now={now}
              nowMinute={
                nowMinute !== null && nowMinute >= hours.from * 60 && nowMinute <= hours.to * 60 ? nowMinute : null
              }
              meId={session.staff.id}
              selectedId={selected?.id ?? null}
              onSelect={(item) => setSide({ kind: 'session', id: item.id })}
              onSlot={canBook ? book : null}
            />
          )}
        </Panel>
        {side !== null && (
          <aside className={styles.side} aria-label="Session">
            {side.kind === 'rebook' ? (
              <Panel title="To rebook">
                <ToRebook onBook={rebook} onDay={goTo} onClose={() => setSide(null)} />
              </Panel>
            ) : side.kind === 'booking' ? (
              <Panel title={side.start.moving === null ? 'Book a session' : 'Change the session'}>
                <BookingForm
                  key={`${side.start.rebooks?.id ?? ''} ${side.start.moving?.id ?? 'new'} ${side.start.staffId} ${side.start.time}`}
                  start={side.start}
                  clinicians={clinicians}
                  onClose={() =>
                    setSide(side.start.moving === null ? null : { kind: 'session', id: side.start.moving.id })
                  }
                  onDone={(saved) => {
                    changed();
                    const savedDay = saved.startsAt.slice(0, 10);
                    if (savedDay !== day) goTo(savedDay);
                    setSide({ kind: 'session', id: saved.id });
                  }}
                />
              </Panel>
            ) : selected === null ? (
              <Panel>
                <SkeletonRows rows={3} />
              </Panel>
            ) : (
              <Panel
                title="Session"
                actions={
                  <Button variant="subtle" color="gray" size="xs" onClick={closeSide}>
                    Close
                  </Button>
                }
              >
                <SessionCard
                  key={selected.id}
                  item={selected}
                  now={now}
                  lateMinutes={schedule.data?.lateMinutes ?? 15}
                  noShowMinutes={schedule.data?.noShowMinutes ?? 30}
                  onChanged={changed}
                  onMove={() => move(selected)}
                  onClose={closeSide}
                />
              </Panel>
            )}
          </aside>
        )}
      </div>
    </>
  );
}
