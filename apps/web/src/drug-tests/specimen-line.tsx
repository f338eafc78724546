import { Button } from '@mantine/core';
import { testReasons } from '@cairn/rules';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../api/session';
import { shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { TestSpecimen } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { ConsequenceForm, CustodyForm, ReadingForm } from './reading-form';
import { ResultForm } from './result-form';
import { SpecimenDetail } from './specimen-detail';
import { TestOrderForm } from './test-order-form';
import { specimenMark, specimenSummary } from './test-words';

type Open = 'detail' | 'result' | 'reading' | 'custody' | 'definitive' | 'consequence' | null;

/** One specimen with its acts; what opens, opens below it. */
export function SpecimenLine(props: { specimen: TestSpecimen; today: string; who?: ReactNode; open?: boolean }) {
  const { specimen } = props;
  const may = useMay();
  const [open, setOpen] = useState<Open>(props.open === true ? 'detail' : null);
  const mark = specimenMark(specimen);
  const close = (): void => setOpen('detail');
  const stands = specimen.voided === null;
  const acts: readonly (readonly [Exclude<Open, null>, string, boolean])[] = [
    [
      'result',
      specimen.awaits ? 'Enter the result' : 'Amend or add',
      stands && specimen.collection !== null && may('drug-test.result'),
    ],
    ['reading', 'Confirm reading', stands && specimen.needsReading && may('drug-test.confirm')],
    ['definitive', 'Order definitive test', stands && specimen.needsDefinitive && may('drug-test.order')],
    ['custody', 'Hand on', stands && specimen.collection !== null && may('specimen.custody')],
    ['consequence', 'Consequence', stands && specimen.state === 'positive' && may('drug-test.consequence')],
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <StatusMark meaning={mark.meaning} quiet>
          {mark.words}
        </StatusMark>
        {props.who}
        <span className="tabular">{shortDay(specimen.collectedOn)}</span>
        <span className={`${styles.grow} dim small`}>
          {[specimen.collection === null ? null : testReasons[specimen.collection.reason], specimenSummary(specimen)]
            .filter((part) => part !== null && part !== '')
            .join(', ')}
        </span>
        <span className={styles.acts}>
          {acts
            .filter(([, , allowed]) => allowed)
            .map(([what, label]) => (
              <Button key={what} size="compact-xs" variant="default" onClick={() => setOpen(what)}>
                {label}
              </Button>
            ))}
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={open !== null}
            onClick={() => setOpen(open === null ? 'detail' : null)}
          >
            {open === null ? 'Show' : 'Hide'}
          </Button>
        </span>
      </div>
      {open === 'result' && <ResultForm specimen={specimen} onClose={close} />}
      {open === 'reading' && (
        <>
          <SpecimenDetail specimen={specimen} />
          <ReadingForm specimen={specimen} onClose={close} />
        </>
      )}
      {open === 'custody' && <CustodyForm specimen={specimen} onClose={close} />}
      {open === 'definitive' && (
        <TestOrderForm patientId={specimen.patientId} today={props.today} of={specimen} onClose={close} />
      )}
      {open === 'consequence' && <ConsequenceForm specimen={specimen} onClose={close} />}
      {open === 'detail' && <SpecimenDetail specimen={specimen} />}
    </li>
  );
}
