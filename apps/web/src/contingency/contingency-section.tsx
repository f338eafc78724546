import { Button } from '@mantine/core';
import { enrolmentEndReasons } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { FigureWithTable } from '../kit/figure-with-table';
import { count, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { saveFile } from '../kit/saved-file';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { checkAgain, daysOf, sumsOf } from './account';
import { DrawsTable, LedgerTable, ResultsTable } from './account-table';
import { type Enrolment, useContingency } from './contingency-api';
import styles from './contingency.module.css';
import { endForm, enrolForm, reasonForm, redeemForm } from './forms';
import { usd } from './money';
import { OpenDays } from './open-days';
import { Redemptions } from './redemptions';
import { replayPage } from './replay-page';
import { capWords, payWords, scheduleWords, targetWords } from './terms-words';
import { ValueChart, valueWords } from './value-chart';

/** Who earns what for which behavior: the account, the days that wait, what is redeemed. Never cash, and never lost. */
export function ContingencySection({ chart }: { chart: Chart }) {
  return useMay()('contingency.read') ? <Contingency patientId={chart.banner.id} /> : null;
}

function Contingency({ patientId }: { patientId: string }) {
  const may = useMay();
  const { show } = useChartDesk();
  const read = useContingency(patientId);
  const { items = [], today = '' } = read.data ?? {};
  const running = items.filter(({ ended }) => ended === null);
  const past = items.filter(({ ended }) => ended !== null);
  const begin = may('contingency.enrol') && today !== '' && (
    <Button size="xs" variant="default" onClick={() => show(enrolForm, { today })}>
      Begin contingency management
    </Button>
  );
  return (
    <Panel title="Contingency management" actions={items.length > 0 && begin}>
      <ErrorNote error={read.error} onRetry={() => void read.refetch()} />
      {read.isPending && <SkeletonRows rows={2} />}
      <div className={styles.body}>
        {read.isSuccess && items.length === 0 && (
          <EmptyState title="Not taking part" action={begin}>
            A person can earn vouchers or prize draws for sessions, medication or tests without stimulants.
          </EmptyState>
        )}
        {items.length > 0 && (
          <p className="dim small">
            Never cash: staff buy goods or services. What was earned is never lost to a setback.
          </p>
        )}
        {running.map((one) => (
          <One key={one.id} enrolment={one} all={items} today={today} />
        ))}
        {past.map((one) => (
          <details key={one.id} className={styles.more} open={running.length === 0 && one === past[0]}>
            <summary>
              {one.program.name}, ended {shortDay(one.ended?.on ?? one.startsOn)}, {usd(one.balanceCents)} left
            </summary>
            <One enrolment={one} all={items} today={today} />
          </details>
        ))}
      </div>
    </Panel>
  );
}

function One({ enrolment, all, today }: { enrolment: Enrolment; all: readonly Enrolment[]; today: string }) {
  const { program, ended, ledger, draws } = enrolment;
  const days = daysOf(enrolment);
  const isPrize = program.kind === 'prize';
  return (
    <section className={styles.one} aria-label={`${program.name}, version ${program.number}`}>
      <div className={styles.head}>
        <h3>
          {program.name} <span className="dim small">version {program.number}</span>
        </h3>
        <Acts enrolment={enrolment} today={today} />
      </div>
      {ended === null ? (
        <p className="small">
          {targetWords(program.terms)}. Since {shortDay(enrolment.startsOn)}
          {enrolment.lastDay !== null && `, until ${shortDay(enrolment.lastDay)}`}
          {enrolment.nextDay !== null && `; next day ${shortDay(enrolment.nextDay)}`}.
        </p>
      ) : (
        <p className="small">
          <StatusMark meaning="info" quiet>
            {enrolmentEndReasons[ended.why]}
          </StatusMark>{' '}
          on {shortDay(ended.on)}
          {ended.note !== null && `: ${ended.note}`}. {targetWords(program.terms)}.
        </p>
      )}
      <Figures enrolment={enrolment} />
      <OpenDays enrolment={enrolment} />
      <Redemptions enrolment={enrolment} />
      {days.length > 0 && (
        <FigureWithTable
          title={isPrize ? 'Draws for each result' : 'Value of each result'}
          words={valueWords(days, isPrize)}
          chart={<ValueChart days={days} draws={isPrize} />}
          table={<ResultsTable enrolment={enrolment} days={days} />}
        />
      )}
      {ledger.length > 0 && (
        <details className={styles.more}>
          <summary className="small">Account ({count(ledger.length, 'row')})</summary>
          <LedgerTable ledger={ledger} />
        </details>
      )}
      {draws.length > 0 && (
        <details className={styles.more}>
          <summary className="small">Slips as they were drawn ({draws.length})</summary>
          <DrawsTable draws={draws} />
        </details>
      )}
      <details className={styles.more}>
        <summary className="small">Terms, and the account checked again</summary>
        <div className={`${styles.body} small`}>
          <p>{payWords(program.terms)}.</p>
          <p>{scheduleWords(program.terms)}.</p>
          <p>{capWords(program.terms, enrolment.caps.annualCents)}.</p>
          {enrolment.reason !== null && <p>Why: {enrolment.reason}</p>}
          {program.targetReason !== null && <p>Why opioids: {program.targetReason}</p>}
          <Check enrolment={enrolment} all={all} />
        </div>
      </details>
    </section>
  );
}

function Acts({ enrolment, today }: { enrolment: Enrolment; today: string }) {
  const may = useMay();
  const { show } = useChartDesk();
  const { id, ended, patientId, balanceCents, waitingCents, program } = enrolment;
  const leftCents = balanceCents - waitingCents;
  const print = useMutation({
    mutationFn: () => saveFile(`/patients/${patientId}/contingency/${id}/statement`, {}, 'my-account', 'pdf'),
  });
  return (
    <>
      <span className={styles.acts}>
        {may('contingency.redeem') && leftCents > 0 && (
          <Button size="xs" variant="default" onClick={() => show(redeemForm, { enrolmentId: id, leftCents })}>
            Redeem
          </Button>
        )}
        <Button size="xs" variant="default" loading={print.isPending} onClick={() => print.mutate()}>
          Print a statement
        </Button>
        {may('contingency.end') && ended === null && (
          <Button size="xs" variant="subtle" onClick={() => show(endForm, { enrolment: { id, balanceCents }, today })}>
            End
          </Button>
        )}
        {may('contingency.lapse') && ended !== null && program.terms.expiresAfterDays !== null && balanceCents > 0 && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => show(reasonForm, { enrolmentId: id, what: usd(balanceCents) })}
          >
            Let lapse what is left
          </Button>
        )}
      </span>
      <ErrorNote error={print.error} />
    </>
  );
}

function Figures({ enrolment }: { enrolment: Enrolment }) {
  const { standing, ifMet, caps, roomCents, balanceCents, waitingCents, ended, program } = enrolment;
  const { earnedCents, redeemedCents, lapsedCents } = sumsOf(enrolment);
  const isPrize = program.kind === 'prize';
  return (
    <dl className={styles.figures}>
      {ended === null && (
        <div>
          <dt>Next result, if met</dt>
          <dd>
            {isPrize ? count(ifMet.draws, 'draw') : usd(ifMet.valueCents)}
            {ifMet.bonusCents > 0 && <small>and a bonus of {usd(ifMet.bonusCents)}</small>}
            {roomCents === 0 && <small>the cap is reached: nothing is paid now</small>}
          </dd>
        </div>
      )}
      {ended === null && (
        <div>
          <dt>In a row</dt>
          <dd>
            {standing.streak}
            {!isPrize && standing.savedHigh > standing.next && (
              <small>highest value {usd(standing.savedHigh)}, kept for a new run</small>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>Balance</dt>
        <dd>
          {usd(balanceCents)}
          {waitingCents > 0 && <small>{usd(waitingCents)} asked for</small>}
        </dd>
      </div>
      <div>
        <dt>Earned in all</dt>
        <dd>
          {usd(earnedCents)}
          <small>
            {usd(redeemedCents)} redeemed{lapsedCents > 0 && `, ${usd(lapsedCents)} lapsed`}
          </small>
        </dd>
      </div>
      <div>
        <dt>Cap of a year</dt>
        <dd>
          {usd(caps.annualCents - roomCents)} <small>of {usd(caps.annualCents)} used, over all programs</small>
        </dd>
      </div>
    </dl>
  );
}

function Check({ enrolment, all }: { enrolment: Enrolment; all: readonly Enrolment[] }) {
  const { open } = useChartDesk();
  const off = checkAgain(enrolment, all);
  return (
    <>
      {off.length === 0 ? (
        <p>
          <StatusMark meaning="fine" quiet>
            Checked again
          </StatusMark>{' '}
          From the results and the terms the same amounts follow as were paid.
        </p>
      ) : (
        <ul aria-label="Paid otherwise than the terms say">
          {off.map(({ day, expectedCents, paidCents }) => (
            <li key={day}>
              {shortDay(day)}: {usd(paidCents)} paid, {usd(expectedCents)} by the terms and results as they stand now. A
              cap or a correction explains it: see the account.
            </li>
          ))}
        </ul>
      )}
      <p>
        <button
          type="button"
          className={styles.way}
          onClick={() => open(replayPage, { programId: enrolment.program.id, startsOn: enrolment.startsOn })}
        >
          What another program would have paid on this person’s records
        </button>{' '}
        <span className="dim">Nothing is written down by looking, and nothing is promised.</span>
      </p>
    </>
  );
}
