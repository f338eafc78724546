import { repeatWords } from '@cairn/rules';
import { ErrorNote } from '../kit/error-note';
import { clockTime, count, shortDay } from '../kit/format';
import { type Scope, useSeries } from './series-api';
import { SegmentedControl } from '../kit/segmented';

/** What series a session belongs to, in a sentence, and what of it lies ahead. */
export function SeriesNote(props: { seriesId: string; startsAt: string; occursAt: string | null }) {
  const series = useSeries(props.seriesId);
  if (series.isError) return <ErrorNote error={series.error} />;
  if (!series.isSuccess) return <p className="dim">Repeats</p>;
  const { repeat, startsAt, dates, skipped, endedFrom } = series.data;
  const ahead = dates.filter(({ state }) => state === 'booked').length;
  const owed = skipped.filter(({ settledAs }) => settledAs === null).length;
  const moved = props.occursAt !== null && props.occursAt !== props.startsAt;
  return (
    <div>
      {repeat !== null && <p>Repeats {repeatWords(repeat, startsAt.slice(11, 16), (day) => shortDay(day))}.</p>}
      <p className="dim">
        {endedFrom === null
          ? `${count(ahead, 'session')} booked ahead`
          : `Ended before ${shortDay(endedFrom.slice(0, 10))}`}
        {owed > 0 && `, ${count(owed, 'date')} to rebook`}.
      </p>
      {moved && props.occursAt !== null && (
        <p className="dim">
          Moved on its own; its date is {shortDay(props.occursAt.slice(0, 10))}, {clockTime(props.occursAt)}.
        </p>
      )}
    </div>
  );
}

/** For which sessions a change or a cancellation is meant. */
export function ScopeChoice(props: { label: string; value: Scope; onChange: (scope: Scope) => void }) {
  return (
    <SegmentedControl
      aria-label={props.label}
      size="xs"
      value={props.value}
      onChange={props.onChange}
      data={[
        { value: 'this', label: 'This one' },
        { value: 'following', label: 'From here on' },
        { value: 'all', label: 'All ahead' },
      ]}
    />
  );
}
