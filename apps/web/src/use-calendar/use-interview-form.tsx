import { Button, TextInput } from '@mantine/core';
import { addDays, mostDaysAtOnce, type ToldSubstance, toldSubstances } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useRecord } from '../assessment/api';
import { useZone } from '../assessment/use-finding';
import { useDraft } from '../chart/draft';
import { SideForm } from '../chart/side-form';
import { count, dayIn, daysBetween, shortDay } from '../kit/format';
import styles from './use-calendar.module.css';

interface Told {
  id: string;
  fromDay: string;
  toDay: string;
  /** The days on which each substance was used. */
  uses: Partial<Record<ToldSubstance, readonly string[]>>;
}

const names = Object.keys(toldSubstances) as ToldSubstance[];

/** Going back day by day: choose what, then mark its days. Days that stay unmarked say that nothing was used. */
export function UseInterviewForm({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const today = dayIn(useZone());
  const [told, change, forget] = useDraft<Told>('use-calendar', '', () => ({
    id: uuidv7(),
    fromDay: addDays(today, -13),
    toDay: today,
    uses: {},
  }));
  const [substance, setSubstance] = useState<ToldSubstance>('Heroin');
  const { fromDay, toDay, uses } = told;
  const length = isDay(fromDay) && isDay(toDay) ? daysBetween(fromDay, toDay) + 1 : 0;
  const good = length >= 1 && length <= mostDaysAtOnce && toDay <= today;
  const days = good ? Array.from({ length }, (_, index) => addDays(fromDay, index)) : [];
  const marked = uses[substance] ?? [];
  const body = {
    fromDay,
    toDay,
    uses: names.flatMap((name) =>
      (uses[name] ?? []).filter((day) => days.includes(day)).map((day) => ({ day, substance: name })),
    ),
  };
  const act = useRecord(() => api.put(`/patients/${patientId}/use-calendar/${told.id}`, body), {
    says: () => 'The calendar is recorded.',
    after: () => {
      forget();
      onClose();
    },
  });
  const toggle = (day: string): void =>
    change({
      uses: { ...uses, [substance]: marked.includes(day) ? marked.filter((one) => one !== day) : [...marked, day] },
    });
  return (
    <SideForm
      title="Go through some days"
      intro="Ask day by day, from what the person remembers best: paydays, visits, weekends. Nothing follows from it by itself."
      submit="Record these days"
      complete={good}
      missing={`Still needed: at most ${mostDaysAtOnce} days, the last one today or earlier`}
      heed={`${count(length, 'day')}; those without a mark are recorded as days without use`}
      pending={act.isPending}
      error={act.error}
      onSubmit={() => act.mutate()}
      onClose={onClose}
    >
      <TextInput
        type="date"
        label="From"
        value={fromDay}
        max={toDay}
        onChange={(event) => change({ fromDay: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="To"
        value={toDay}
        max={today}
        onChange={(event) => change({ toDay: event.currentTarget.value })}
      />
      <div role="group" aria-label="What was used" className={styles.substances}>
        {names.map((name) => (
          <Button
            key={name}
            size="compact-xs"
            variant={name === substance ? 'filled' : 'default'}
            aria-pressed={name === substance}
            onClick={() => setSubstance(name)}
          >
            {toldSubstances[name]}
            {(uses[name] ?? []).length > 0 ? ` (${String(uses[name]?.length)})` : ''}
          </Button>
        ))}
      </div>
      <div role="group" aria-label={`Days with: ${toldSubstances[substance]}`} className={styles.month}>
        {days.map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={marked.includes(day)}
            aria-label={shortDay(day)}
            onClick={() => toggle(day)}
          >
            {day.slice(8)}
          </button>
        ))}
      </div>
    </SideForm>
  );
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
