import { Button } from '@mantine/core';
import { bedEndReasons, leaveKinds, stayLevels, stayMethods } from '@cairn/rules';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { dayAndTime, readable, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { arrivalForm, careNoteForm, endingForm, methodForm, offerForm, stayForm } from './chart-unit-forms';
import { careNotesPage } from './care-notes-page';
import { decisionWords, EndingLine, StayLine } from './stay-lines';
import { type UnitRecord, useOffers, useUnitRecord } from './unit-api';
import styles from './unit.module.css';

/** Withdrawal management, the bed, and the offer of medication: where the person stands and the next act. */
export function UnitSection({ chart }: { chart: Chart }) {
  const may = useMay();
  const { id } = chart.banner;
  const record = useUnitRecord(id, may('unit-stay.read'));
  if (!may('unit-stay.read')) return null;
  return (
    <>
      <Panel title="Withdrawal management and bed" actions={record.data && <Acts chart={chart} record={record.data} />}>
        <ErrorNote error={record.error} onRetry={() => void record.refetch()} />
        {record.isPending && <SkeletonRows rows={2} />}
        {record.data !== undefined && <Body chart={chart} record={record.data} />}
      </Panel>
      <OfferPanel chart={chart} />
    </>
  );
}

function Acts({ chart, record }: { chart: Chart; record: UnitRecord }) {
  const may = useMay();
  const { show, open } = useChartDesk();
  const stay = record.stays.find(({ endedAt }) => endedAt === null);
  const writes = may('unit-stay.write');
  const begun = stay !== undefined || record.bedStays.some(({ to }) => to === null);
  return (
    <span className={styles.acts}>
      {begun && may('care-note.write') && (
        <Button size="xs" variant="default" onClick={() => show(careNoteForm, {})}>
          Note of the shift
        </Button>
      )}
      {(begun || record.bedStays.length > 0) && may('care-note.read') && (
        <Button size="xs" variant="default" onClick={() => open(careNotesPage, undefined)}>
          Fluids and sleep
        </Button>
      )}
      {writes && stay === undefined && (
        <Button size="xs" variant="default" onClick={() => show(stayForm, {})}>
          Begin withdrawal management
        </Button>
      )}
      {writes && stay !== undefined && (
        <>
          <Button size="xs" variant="default" onClick={() => show(methodForm, { stay })}>
            Change the method
          </Button>
          <Button size="xs" variant="default" onClick={() => show(stayForm, { follows: stay })}>
            Another level
          </Button>
          <Button size="xs" onClick={() => show(endingForm, { stay, record })}>
            Complete
          </Button>
        </>
      )}
      <span className="visually-hidden">{chart.banner.displayName}</span>
    </span>
  );
}

function Body({ chart, record }: { chart: Chart; record: UnitRecord }) {
  const may = useMay();
  const { show } = useChartDesk();
  const { stays, bedStays, reservation, warnings, day, long } = record;
  const stay = stays.find(({ endedAt }) => endedAt === null);
  const lying = bedStays.find(({ to }) => to === null);
  const past = stays.filter(({ endedAt }) => endedAt !== null);
  const beds = bedStays.filter(({ to }) => to !== null);
  const leave = lying?.leaves.find(({ end }) => end === null);
  const placed = chart.path.tracks.find(({ track }) => track === 'placement');
  return (
    <div className={styles.main}>
      {warnings.map((warning) => (
        <StatusMark key={warning} meaning="needs">
          {readable(warning)}.
        </StatusMark>
      ))}
      {stay === undefined ? (
        <p className="dim">
          No withdrawal management goes on. It is optional: whoever starts MOUD can go straight to it.
        </p>
      ) : (
        <p className={styles.prose}>
          <strong>
            {stayLevels[stay.level]}, day {day}
          </strong>
          {stay.method !== null && `, ${stayMethods[stay.method].toLowerCase()}`}
          <span className="dim"> since {dayAndTime(stay.startedAt)}</span>{' '}
          {long && (
            <StatusMark meaning="info" quiet>
              Longer than usual
            </StatusMark>
          )}
        </p>
      )}
      {lying !== undefined && (
        <p className={styles.prose}>
          Bed <strong>{lying.label}</strong>
          {lying.room !== null && `, ${lying.room}`}, {lying.place}
          <span className="dim"> since {dayAndTime(lying.from)}</span>
          {leave !== undefined && (
            <>
              {' '}
              <StatusMark meaning="info" quiet>
                {leaveKinds[leave.kind]}, expected back {dayAndTime(leave.expectedAt)}
              </StatusMark>
            </>
          )}{' '}
          {may('unit.write') && (
            <button
              type="button"
              className={styles.way}
              onClick={() =>
                show(arrivalForm, { stay: lying, replaces: lying.arrivals.find(({ replaced }) => !replaced) })
              }
            >
              {lying.arrivals.length === 0 ? 'Record arrival and belongings' : 'Belongings'}
            </button>
          )}
        </p>
      )}
      {reservation !== null && (
        <StatusMark meaning="soon" quiet>
          Bed {reservation.label} is kept until {dayAndTime(reservation.until)}
        </StatusMark>
      )}
      {past.map((one) => (
        <StayLine key={one.id} stay={one}>
          {one.endings.map((ending) => (
            <EndingLine
              key={ending.id}
              ending={ending}
              onCorrect={
                may('unit-stay.write') && !ending.replaced
                  ? () => show(endingForm, { stay: one, record, replaces: ending })
                  : null
              }
            />
          ))}
        </StayLine>
      ))}
      {past[0] !== undefined && stay === undefined && past[0].level === placed?.state && (
        <StatusMark meaning="soon" quiet>
          Still placed at {stayLevels[past[0].level].toLowerCase()}: decide the next level under Level of care
        </StatusMark>
      )}
      {beds.length > 0 && (
        <details>
          <summary className="small">Beds before ({beds.length})</summary>
          <ul className={styles.list}>
            {beds.map((one) => (
              <li key={one.id} className="small">
                Bed {one.label}, {one.place}: {dayAndTime(one.from)} to {one.to === null ? '' : dayAndTime(one.to)},{' '}
                {one.endReason === null ? '' : bedEndReasons[one.endReason].toLowerCase()}
                {one.endNote !== null && `: ${one.endNote}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OfferPanel({ chart }: { chart: Chart }) {
  const may = useMay();
  const { show } = useChartDesk();
  const offers = useOffers(chart.banner.id, may('moud-offer.read'));
  const last = offers.data?.items.find(({ replaced }) => !replaced);
  if (!may('moud-offer.read')) return null;
  return (
    <Panel
      title="Offer of medication (MOUD)"
      actions={
        may('moud-offer.write') && (
          <Button size="xs" variant="default" onClick={() => show(offerForm, {})}>
            {last === undefined ? 'Record an offer' : 'Offer again'}
          </Button>
        )
      }
    >
      <ErrorNote error={offers.error} onRetry={() => void offers.refetch()} />
      {offers.isSuccess && last === undefined && (
        <p className="dim">
          No offer is on record. Medication is offered to everybody with opioid use disorder, at any stage.
        </p>
      )}
      <ul className={styles.list}>
        {offers.data?.items.map((offer) => (
          <li key={offer.id} className={offer.replaced ? styles.struck : undefined}>
            <span className={styles.row}>
              <span className={styles.grow}>
                {decisionWords[offer.decision]}
                {offer.reason !== null && `: “${offer.reason}”`}
                {offer.reofferOn !== null && `. Offered again by ${shortDay(offer.reofferOn)}`}
              </span>
              <span className="dim small">
                {dayAndTime(offer.at)}, {offer.by ?? 'somebody'}
                {offer.replaces !== null && `; corrected: ${offer.replaces.reason}`}
              </span>
              {may('moud-offer.write') && !offer.replaced && (
                <button
                  type="button"
                  className={`${styles.way} small`}
                  onClick={() => show(offerForm, { replaces: offer })}
                >
                  Correct
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** For the navigation. */
export const unitState = (): string => 'Stay, bed, offer';
