import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { openingFaults, type OpeningSpan, weekdays } from '@cairn/rules';
import { X } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { addDays } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import styles from './programme.module.css';
import type { Hours, HoursList } from './settings-api';
import { useSetting } from './use-setting';

/** Where nothing is entered yet: a common week to begin from. */
const usual: OpeningSpan[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, kind: 'clinic' as const, opens: '06:00', closes: '16:00' },
  { weekday, kind: 'dosing' as const, opens: '06:00', closes: '11:00' },
]);

/** A whole week from a day on, beginning with the one that holds. The same rule as the server's says what is wrong. */
export function HoursForm({ list, onClose }: { list: HoursList; onClose: () => void }) {
  const current = list.items.find(({ id }) => id === list.current);
  const { field, forget, sent } = useDraftFields('programme-hours', '', () => ({
    id: uuidv7(),
    fromDay: current === undefined ? list.today : addDays(list.today, 1),
    reason: '',
    spans: (current === undefined ? usual : [...current.hours]) as OpeningSpan[],
  }));
  const [id, setId] = field('id');
  const [fromDay, setFromDay] = field('fromDay');
  const [reason, setReason] = field('reason');
  const [spans, setSpans] = field('spans');
  const faults = openingFaults(spans);
  const ready = faults.length === 0 && spans.length > 0 && reason.trim() !== '' && fromDay >= list.today;
  const edit = (set: () => void): void => {
    set();
    setId(uuidv7());
  };
  const change = (index: number, part: Partial<OpeningSpan>): void =>
    edit(() => setSpans((before) => before.map((span, at) => (at === index ? { ...span, ...part } : span))));
  const act = useSetting(
    () => api.put<Hours>(`/programme/opening-hours/${id}`, { fromDay, hours: spans, reason: reason.trim() }),
    { says: 'The hours are saved.', rooms: ['settings'], after: sent(onClose) },
  );
  useHotkeys('Form', [{ keys: 'escape', label: 'Close the form', run: onClose }]);
  return (
    <Panel title="New hours">
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !act.isPending) act.mutate();
        }}
      >
        <div className={styles.fields}>
          <TextInput
            type="date"
            label="From"
            min={list.today}
            autoFocus
            value={fromDay}
            error={fromDay < list.today ? 'New hours begin today or later.' : undefined}
            onChange={(event) => edit(() => setFromDay(event.currentTarget.value))}
          />
          <TextInput
            label="Reason"
            value={reason}
            onChange={(event) => edit(() => setReason(event.currentTarget.value))}
          />
        </div>
        <div className={styles.spans}>
          {spans.map((span, index) => (
            <div key={index} className={styles.span} role="group" aria-label={`Stretch ${index + 1}`}>
              <NativeSelect
                aria-label="Day"
                size="xs"
                data={weekdays.map((label, at) => ({ value: String(at + 1), label }))}
                value={String(span.weekday)}
                onChange={(event) => change(index, { weekday: Number(event.currentTarget.value) })}
              />
              <NativeSelect
                aria-label="For"
                size="xs"
                data={[
                  { value: 'clinic', label: 'Clinic' },
                  { value: 'dosing', label: 'Dosing' },
                ]}
                value={span.kind}
                onChange={(event) => change(index, { kind: event.currentTarget.value as OpeningSpan['kind'] })}
              />
              <TextInput
                size="xs"
                inputMode="numeric"
                aria-label="Opens, as 06:30"
                value={span.opens}
                onChange={(event) => change(index, { opens: event.currentTarget.value })}
              />
              <TextInput
                size="xs"
                inputMode="numeric"
                aria-label="Closes, as 16:00"
                value={span.closes}
                onChange={(event) => change(index, { closes: event.currentTarget.value })}
              />
              <ActionIcon
                size="sm"
                aria-label={`Remove ${weekdays[span.weekday - 1]}, ${span.opens} to ${span.closes}`}
                onClick={() => edit(() => setSpans((before) => before.filter((_, at) => at !== index)))}
              >
                <X size={15} aria-hidden="true" />
              </ActionIcon>
            </div>
          ))}
        </div>
        <Button
          variant="default"
          size="xs"
          onClick={() =>
            edit(() =>
              setSpans((before) => [...before, { weekday: 6, kind: 'clinic', opens: '07:00', closes: '11:00' }]),
            )
          }
        >
          Add a stretch
        </Button>
        {faults.map((fault) => (
          <StatusMark key={fault} meaning="needs" quiet>
            {fault}
          </StatusMark>
        ))}
        <ErrorNote error={act.error} names={{ fromDay: 'From', reason: 'Reason', hours: 'Hours' }} />
        <div className={styles.save}>
          <Button type="submit" disabled={!ready} loading={act.isPending}>
            Save the week
          </Button>
          <Button variant="subtle" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
          {reason.trim() === '' && <span className="dim small">Still needed: the reason</span>}
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}
