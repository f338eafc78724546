import { NativeSelect, TextInput } from '@mantine/core';
import { repeatWords, weekdayCodes, weekdayWords } from '@cairn/rules';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { Checkbox } from '../kit/checkbox';
import { useSettled } from '../kit/settled';
import { type RepeatDraft, repeatOfDraft, weekdayOf } from './repeat-draft';
import { type SeriesDraft, useSeriesPreview } from './series-api';
import { SeriesDates } from './series-dates';
import styles from './schedule.module.css';

/** How a session repeats, in plain words, with its dates below before anything is booked. */
export function RepeatFields(props: {
  value: RepeatDraft;
  onChange: (next: RepeatDraft) => void;
  day: string;
  time: string;
  /** Nothing while the form is not whole. */
  draft: SeriesDraft | null;
  /** It was sent off before it was whole. */
  missing: boolean;
}) {
  const { value, day } = props;
  const set = (part: Partial<RepeatDraft>): void => props.onChange({ ...value, ...part });
  const repeat = repeatOfDraft(value, day);
  const asked = useSettled(JSON.stringify(props.draft), 400);
  const preview = useSeriesPreview(JSON.parse(asked) as SeriesDraft | null);
  const chosen = value.weekdays.length === 0 && day !== '' ? [weekdayOf(day)] : value.weekdays;
  const unit = value.each === 'month' ? 'month' : 'week';

  return (
    <fieldset className={styles.repeat}>
      <legend>Repeat</legend>
      <div className={styles.pair}>
        <NativeSelect
          label="Repeats"
          data={[
            { value: 'never', label: 'Never' },
            { value: 'week', label: 'Weekly' },
            { value: 'month', label: 'Monthly' },
          ]}
          value={value.each}
          onChange={(event) => set({ each: event.currentTarget.value as RepeatDraft['each'] })}
        />
        {value.each !== 'never' && (
          <NativeSelect
            label="Every"
            data={[1, 2, 3, 4, 6, 12].map((n) => ({ value: String(n), label: n === 1 ? unit : `${n} ${unit}s` }))}
            value={value.interval}
            onChange={(event) => set({ interval: event.currentTarget.value })}
          />
        )}
      </div>
      {value.each === 'week' && (
        <div className={styles.weekdays} role="group" aria-label="Weekdays">
          {weekdayCodes.map((code) => (
            <Checkbox
              key={code}
              label={weekdayWords[code].slice(0, 3)}
              checked={chosen.includes(code)}
              onChange={(event) =>
                set({
                  weekdays: event.currentTarget.checked
                    ? weekdayCodes.filter((one) => one === code || chosen.includes(one))
                    : chosen.filter((one) => one !== code),
                })
              }
            />
          ))}
        </div>
      )}
      {value.each !== 'never' && (
        <div className={styles.pair}>
          <NativeSelect
            label="Ends"
            data={[
              { value: 'count', label: 'After' },
              { value: 'until', label: 'On a day' },
              { value: 'open', label: 'Goes on' },
            ]}
            value={value.end}
            onChange={(event) => set({ end: event.currentTarget.value as RepeatDraft['end'] })}
          />
          {value.end === 'count' && (
            <TextInput
              type="number"
              min={2}
              label="Sessions"
              value={value.count}
              error={props.missing && !(Number(value.count) > 1) ? 'Two sessions or more.' : undefined}
              onChange={(event) => set({ count: event.currentTarget.value })}
            />
          )}
          {value.end === 'until' && (
            <TextInput
              type="date"
              label="Last day"
              min={day}
              value={value.until}
              error={props.missing && value.until === '' ? 'Choose the last day.' : undefined}
              onChange={(event) => set({ until: event.currentTarget.value })}
            />
          )}
        </div>
      )}
      {repeat !== null && <p>{sentence(repeatWords(repeat, props.time, (of) => shortDay(of)))}</p>}
      {props.draft !== null && repeat !== null && preview.isError && <ErrorNote error={preview.error} />}
      {props.draft !== null && repeat !== null && preview.isSuccess && (
        <SeriesDates
          title={`${count(preview.data.dates.filter(({ reason }) => reason === null).length, 'session')} can be booked now`}
          dates={preview.data.dates}
          more={value.end === 'open' || preview.data.dates.length < (repeat.count ?? 0)}
        />
      )}
    </fieldset>
  );
}

const sentence = (words: string): string => `${words.replace(/^\w/, (first) => first.toUpperCase())}.`;
