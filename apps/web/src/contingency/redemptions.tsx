import { Button } from '@mantine/core';
import { redemptionEnds, redemptionForms } from '@cairn/rules';
import { useState } from 'react';
import { useMay, useSession } from '../api/session';
import { useChartDesk } from '../chart/chart-parts';
import { dayAndTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { WitnessSign } from '../stock/witness-sign';
import { contingencyRooms, type Enrolment, type Redemption } from './contingency-api';
import styles from './contingency.module.css';
import { reasonForm } from './forms';
import { usd } from './money';

/** What was asked for and waits for its second person, and what became of the others. */
export function Redemptions({ enrolment }: { enrolment: Enrolment }) {
  const waiting = enrolment.redemptions.filter(({ ended }) => ended === null);
  const done = enrolment.redemptions.filter(({ ended }) => ended !== null);
  return (
    <>
      {waiting.map((one) => (
        <Waiting key={one.id} enrolment={enrolment} asked={one} />
      ))}
      {done.length > 0 && (
        <details className={styles.more}>
          <summary className="small">What was asked for before ({done.length})</summary>
          <ul className="small" aria-label="What was asked for before">
            {done.map(({ id, cents, what, askedBy, ended }) => (
              <li key={id}>
                {usd(cents)}, {what}: {ended !== null && redemptionEnds[ended.outcome].toLowerCase()}
                {ended?.reason != null && `, ${ended.reason}`}{' '}
                <span className="dim">
                  asked by {askedBy ?? 'somebody'}
                  {ended !== null && `, ${ended.by ?? 'somebody'}, ${dayAndTime(ended.at)}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Waiting({ enrolment, asked }: { enrolment: Enrolment; asked: Redemption }) {
  const may = useMay();
  const { staff } = useSession();
  const { show } = useChartDesk();
  const [signing, setSigning] = useState(false);
  const mine = asked.askedById === staff.id;
  const what = `${usd(asked.cents)}, ${asked.what}`;
  return (
    <div className={styles.body}>
      <p>
        <StatusMark meaning="soon">Waits for a second person</StatusMark> {usd(asked.cents)},{' '}
        {redemptionForms[asked.form].toLowerCase()}: {asked.what}{' '}
        <span className="dim small">
          asked by {asked.askedBy ?? 'somebody'}, {dayAndTime(asked.askedAt)}
        </span>
      </p>
      {!signing && (
        <div className={styles.acts}>
          {may('contingency.check') && (
            <Button size="xs" onClick={() => setSigning(true)}>
              Check and hand over
            </Button>
          )}
          {may('contingency.redeem') && (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => show(reasonForm, { enrolmentId: enrolment.id, redemptionId: asked.id, what: asked.what })}
            >
              {mine ? 'Withdraw it' : 'Do not buy it'}
            </Button>
          )}
        </div>
      )}
      {signing && (
        <WitnessSign
          path={`/patients/${enrolment.patientId}/contingency/${enrolment.id}/redemptions/${asked.id}/hand-over`}
          title="A second person checks and hands over"
          says={`${what}. It is goods or a service, not cash, and it goes to this person.`}
          firstId={asked.askedById}
          who="second person"
          mayMyself
          done="Handed over. The account shows it."
          rooms={contingencyRooms}
          onClose={() => setSigning(false)}
        />
      )}
    </div>
  );
}
