import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { useMay } from '../api/session';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { clockTime } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { type Calibrations, countActs, type Pump, useCountAct } from './count-api';
import { thousandths } from './count-measure';
import styles from './counts.module.css';

/** the readings of one pump, each beside how far it is off, and what they come to. */
export function CalibrationForm(props: {
  calibrations: Calibrations;
  stationId: string;
  container: Pump['containers'][number];
  /** Once it is good. */
  onGood?: () => void;
}) {
  const { container } = props;
  const { targetUl, toleranceUl, readings } = props.calibrations;
  const may = useMay();
  const id = useRef(uuidv7());
  const { field, forget, sent } = useDraftFields(
    'calibration',
    `${props.stationId} ${container.containerId ?? ''}`,
    () => ({ typed: Array.from({ length: readings }, () => '') as readonly string[] }),
  );
  const [typed, setTyped] = field('typed');
  const [again, setAgain] = useState(false);
  const act = useCountAct(
    () =>
      countActs.calibrate(id.current, {
        stationId: props.stationId,
        ...(container.containerId === null ? {} : { containerId: container.containerId }),
        targetUl,
        readingsUl: typed.map(thousandths),
      }),
    (after) =>
      isGood(after, props.stationId, container.containerId)
        ? 'The pump is calibrated.'
        : 'The calibration failed: nothing is poured.',
    sent((after: Calibrations) => {
      id.current = uuidv7();
      setTyped(typed.map(() => ''));
      setAgain(false);
      if (isGood(after, props.stationId, container.containerId)) props.onGood?.();
    }),
  );
  const read = typed.map(thousandths);
  const complete = read.every((one) => one !== null);
  const off = read.map((one) => (one === null ? null : one - targetUl));
  const fails = off.some((one) => one !== null && Math.abs(one) > toleranceUl);
  const showForm = may('calibration.write') && (container.state !== 'good' || again);
  return (
    <div className={styles.act}>
      <p className={styles.line}>
        <StatusMark meaning={container.state === 'good' ? 'fine' : 'needs'}>
          {container.state === 'good'
            ? 'Calibrated today'
            : container.state === 'failed'
              ? 'The last calibration failed: nothing is poured'
              : 'Not calibrated: nothing is poured'}
        </StatusMark>
        {container.last !== null && (
          <span className="small">
            {clockTime(container.last.at)}, {container.last.by ?? 'somebody'}:{' '}
            {container.last.readingsUl.map(ml).join(', ')} mL, at most {ml(Math.abs(container.last.worstUl))} mL off
          </span>
        )}
        {!showForm && may('calibration.write') && (
          <Button size="xs" variant="subtle" onClick={() => setAgain(true)}>
            Calibrate again
          </Button>
        )}
      </p>
      {showForm && (
        <form
          className={styles.entry}
          aria-label="Calibrate the pump"
          onSubmit={(event) => {
            event.preventDefault();
            if (complete && !act.isPending) act.mutate(undefined, { onError: () => (id.current = uuidv7()) });
          }}
        >
          <p className="small">
            Let the pump pour <strong>{ml(targetUl)} mL</strong> into a cylinder, {readings} times. Each reading may be{' '}
            {ml(toleranceUl)} mL off.
          </p>
          <div className={styles.fields}>
            {typed.map((text, index) => (
              <TextInput
                key={index}
                classNames={{ input: styles.number ?? '' }}
                label={`Reading ${index + 1}, mL`}
                inputMode="decimal"
                autoComplete="off"
                value={text}
                error={offWords(off[index] ?? null, toleranceUl) !== undefined}
                onChange={(event) => setTyped(typed.map((one, at) => (at === index ? event.currentTarget.value : one)))}
              />
            ))}
            <Button type="submit" disabled={!complete} loading={act.isPending}>
              Sign the calibration
            </Button>
          </div>
          {off.map((one, index) => {
            const words = offWords(one, toleranceUl);
            return words === undefined ? null : (
              <p key={index} className={styles.fault}>
                Reading {index + 1} is {words}
              </p>
            );
          })}
          {complete && (
            <StatusMark meaning={fails ? 'needs' : 'fine'} quiet>
              {fails ? 'Outside tolerance: it is written down as failed, and nothing is poured' : 'Inside tolerance'}
            </StatusMark>
          )}
          {act.error !== null && <ErrorNote error={act.error} />}
          <DraftMark of={forget} />
        </form>
      )}
    </div>
  );
}

function isGood(after: Calibrations, stationId: string, containerId: string | null): boolean {
  const pump = after.items.find((one) => one.stationId === stationId);
  return pump?.containers.find((one) => one.containerId === containerId)?.state === 'good';
}

const ml = (ul: number): string => String(ul / 1000);

function offWords(off: number | null, toleranceUl: number): string | undefined {
  return off === null || Math.abs(off) <= toleranceUl
    ? undefined
    : `${ml(Math.abs(off))} mL ${off < 0 ? 'short' : 'too much'}`;
}
