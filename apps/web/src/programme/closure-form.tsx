import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ClosureKind } from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { Checkbox } from '../kit/checkbox';
import { ErrorNote } from '../kit/error-note';
import { count, dayIn, shortDay } from '../kit/format';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { Panel } from '../kit/panel';
import { daysWords } from './closure-list';
import { closureWords } from './closure-words';
import styles from './programme.module.css';
import type { ClosureEntered } from './settings-api';
import { TouchedSessions } from './touched';
import { useSetting } from './use-setting';

const names = { fromDay: 'First day', toDay: 'Last day', kind: 'Kind', name: 'Name', dosing: 'Dosing' };

export function ClosureForm(props: { onDone: (closure: ClosureEntered) => void; onClose: () => void }) {
  const today = dayIn(undefined);
  const { field, forget, sent } = useDraftFields('closure', '', () => ({
    id: uuidv7(),
    form: { fromDay: '', toDay: '', kind: 'holiday' as ClosureKind, name: '', dosing: true },
  }));
  const [id, setId] = field('id');
  const [form, setForm] = field('form');
  const set = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setId(uuidv7());
  };
  const toDay = form.toDay === '' ? form.fromDay : form.toDay;
  const past = form.fromDay !== '' && form.fromDay < today;
  const turned = toDay !== '' && toDay < form.fromDay;
  const ready = form.fromDay !== '' && !past && !turned && form.name.trim() !== '';
  const act = useSetting(() => api.put<ClosureEntered>(`/closures/${id}`, { ...form, toDay, name: form.name.trim() }), {
    says: 'The closure is entered.',
    rooms: ['closures'],
    after: sent(props.onDone),
  });
  useHotkeys('Form', [{ keys: 'escape', label: 'Close the form', run: props.onClose }]);
  return (
    <Panel title="Enter a closure">
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !act.isPending) act.mutate();
        }}
      >
        <TextInput
          label="Name"
          description="As people know it, such as Thanksgiving."
          autoFocus
          value={form.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <div className={styles.fields}>
          <TextInput
            type="date"
            label="First day"
            min={today}
            value={form.fromDay}
            error={past ? 'Days that are over stay as they were.' : undefined}
            onChange={(event) => set({ fromDay: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label="Last day"
            description="Empty for a single day."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={form.fromDay || today}
            value={form.toDay}
            error={turned ? 'The last day is before the first.' : undefined}
            onChange={(event) => set({ toDay: event.currentTarget.value })}
          />
          <NativeSelect
            className={styles.whole ?? ''}
            label="Kind"
            data={Object.entries(closureWords).map(([value, label]) => ({ value, label }))}
            value={form.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as ClosureKind })}
          />
        </div>
        <Checkbox
          label="Medication is given on these days all the same"
          checked={form.dosing}
          onChange={(event) => set({ dosing: event.currentTarget.checked })}
        />
        <p className="dim">
          Nothing is cancelled by itself: afterwards you see which sessions
          {form.dosing ? ' are' : ' and whose doses are'} touched.
        </p>
        <ErrorNote error={act.error} names={names} />
        <div className={styles.save}>
          <Button type="submit" disabled={!ready} loading={act.isPending}>
            Enter it
          </Button>
          <Button variant="subtle" onClick={props.onClose} rightSection={<KeyHint keys="escape" />}>
            Close
          </Button>
        </div>
        <DraftMark of={forget} />
      </form>
    </Panel>
  );
}

/** What the closure that was just entered touches: for somebody to act on. */
export function ClosureTouched({ closure, onClose }: { closure: ClosureEntered; onClose: () => void }) {
  const seesSchedule = useMay()('schedule.read');
  const { sessions, items, dosingDays } = closure.touched;
  useHotkeys('Form', [{ keys: 'escape', label: 'Close', run: onClose }]);
  return (
    <Panel
      title={`${closure.name}, ${daysWords(closure)}`}
      actions={
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          autoFocus
          onClick={onClose}
          rightSection={<KeyHint keys="escape" />}
        >
          Close
        </Button>
      }
    >
      <div className={styles.stack}>
        <p>
          {sessions === 0 ? (
            'No session is booked on these days.'
          ) : (
            <>
              <strong>{count(sessions, 'session')}</strong> {sessions === 1 ? 'stands' : 'stand'} on these days.{' '}
              {seesSchedule ? (
                <>
                  Move or cancel {sessions === 1 ? 'it' : 'them'} on the{' '}
                  <Link to="/schedule" search={{ day: closure.fromDay }}>
                    schedule
                  </Link>
                  .
                </>
              ) : (
                `Ask the front desk to move or cancel ${sessions === 1 ? 'it' : 'them'}.`
              )}
            </>
          )}
        </p>
        <TouchedSessions items={items} total={sessions} />
        {!closure.dosing &&
          (dosingDays.length === 0 ? (
            <p>Nobody has a daily order on these days.</p>
          ) : (
            <>
              <p>Their doses need another way, decided by the prescriber:</p>
              <ul className={styles.rows}>
                {dosingDays.map(({ day, people }) => (
                  <li key={day}>
                    {shortDay(day)}: {count(people, 'person', 'people')} with a daily order
                  </li>
                ))}
              </ul>
            </>
          ))}
      </div>
    </Panel>
  );
}
