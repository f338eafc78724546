import { DataTable } from '../kit/data-table';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, shortDay } from '../kit/format';
import type { Rung, TakeHomes } from './take-home-api';
import styles from './take-home.module.css';
import { layerWords, placeWords, rungWords } from './words';

const spanWords = (rungs: readonly Rung[], index: number): string => {
  const [rung, next] = [rungs[index], rungs[index + 1]];
  if (rung === undefined) return '';
  return next === undefined
    ? `from day ${rung.fromTreatmentDay}`
    : `day ${rung.fromTreatmentDay} to ${next.fromTreatmentDay - 1}`;
};

/** The steps of time in treatment: the one that holds, the next one and its day. A step is a ceiling, not a claim. */
export function LadderFigure({ homes }: { homes: TakeHomes }) {
  const { rungs, ceiling, treatmentDay, carryOverDays, firstDoseOn } = homes;
  if (ceiling === null)
    return (
      <p className="dim">
        Time in treatment sets no limit for buprenorphine. The limit of this program is {count(homes.mostDays, 'day')}.
      </p>
    );
  const next = rungs.find(({ place }) => place === 'next');
  const words = [
    `Treatment day ${treatmentDay}${carryOverDays > 0 ? `, ${carryOverDays} of them in another program` : ''}:`,
    `at most ${count(ceiling.days, 'day')} at a time by the ${layerWords[ceiling.layer]}.`,
    next === undefined
      ? 'There is no higher step.'
      : firstDoseOn === null
        ? `Next: ${rungWords(next)} from treatment day ${next.fromTreatmentDay}.`
        : `Next: ${rungWords(next)} from ${shortDay(next.from)}.`,
  ].join(' ');
  return (
    <FigureWithTable
      title="Ladder"
      words={words}
      chart={<Rungs rungs={rungs} dated={firstDoseOn !== null} />}
      table={
        <DataTable
          label="Ladder of take-home doses"
          rows={rungs}
          rowKey={({ fromTreatmentDay }) => String(fromTreatmentDay)}
          columns={[
            {
              key: 'days',
              header: 'Treatment day',
              rowHeader: true,
              render: (rung) => spanWords(rungs, rungs.indexOf(rung)),
            },
            { key: 'most', header: 'Ceiling', align: 'right', render: (rung) => rungWords(rung) },
            {
              key: 'from',
              header: 'From',
              align: 'right',
              render: ({ from }) => (firstDoseOn === null ? 'After the first dose' : shortDay(from)),
            },
            { key: 'place', header: 'Where', render: ({ place }) => placeWords[place] },
          ]}
        />
      }
    />
  );
}

/** Drawn as steps: the taller, the more days. Which one holds is said in a word too. */
export function Rungs({ rungs, dated }: { rungs: readonly Rung[]; dated: boolean }) {
  const most = Math.max(1, ...rungs.map(({ maxDays }) => maxDays));
  return (
    <ol className={styles.rungs}>
      {rungs.map((rung, index) => (
        <li
          key={rung.fromTreatmentDay}
          className={`${styles.rung} ${styles[rung.place]}`}
          {...(rung.place === 'current' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className={styles.when}>
            {placeWords[rung.place]}
            {dated && rung.place !== 'current' && rung.place !== 'behind' && `, ${shortDay(rung.from)}`}
          </span>
          <span className={styles.step} style={{ minHeight: `${2.5 + (3 * rung.maxDays) / most}rem` }}>
            <strong>{rungWords(rung)}</strong>
            <span className="small">{spanWords(rungs, index)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
