import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { useDraftFields } from '../chart/draft-fields';
import { DraftMark } from '../drafts/draft-mark';
import { ErrorNote } from '../kit/error-note';
import { type Shift, type ShiftContainer, countActs, useCountAct } from './count-api';
import { compare, measuredOf, nothingTyped, type Typed, unitOf } from './count-measure';
import { VarianceFigure } from './count-variance';
import styles from './counts.module.css';

/** One container is measured: the variance stands beside what is typed, at once. Enter records it. */
export function CountEntry(props: {
  shift: Shift;
  container: ShiftContainer;
  phase: 'open' | 'close';
  /** In place of a count that stands: the reason is asked. */
  again: boolean;
  onDone: () => void;
}) {
  const { container, phase } = props;
  const id = useRef(uuidv7());
  const { field, forget, sent } = useDraftFields('count', `${props.phase} ${container.containerId}`, () => ({
    typed: {
      ...nothingTyped,
      by: container.form === 'powder' ? 'weight' : 'volume',
    } as Typed,
    reason: '',
  }));
  const [typed, setTyped] = field('typed');
  const [reason, setReason] = field('reason');
  const measured = measuredOf(typed, container);
  const compared = compare(typed, container);
  const complete = measured !== null && typeof compared === 'object' && (!props.again || reason.trim() !== '');
  const act = useCountAct(
    () =>
      countActs.count(id.current, {
        shiftId: props.shift.id,
        phase,
        containerId: container.containerId,
        measured,
        ...(props.again ? { again: { reason: reason.trim() } } : {}),
      }),
    `${container.serial} is counted. A second person signs it.`,
    sent(() => {
      id.current = uuidv7();
      setTyped({ ...nothingTyped, by: typed.by });
      setReason('');
      props.onDone();
    }),
  );
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  return (
    <form
      className={styles.entry}
      aria-label={`Count ${container.serial}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !act.isPending) act.mutate(undefined, { onError: () => (id.current = uuidv7()) });
      }}
    >
      <div className={styles.fields}>
        {typed.by === 'volume' ? (
          <Number
            label={container.form === 'liquid' ? 'Measured' : 'Counted'}
            unit={unitOf(container)}
            value={typed.amount}
            data-count
            onChange={(amount) => change({ amount })}
          />
        ) : (
          <>
            <Number label="Full" unit="g" value={typed.gross} data-count onChange={(gross) => change({ gross })} />
            <Number label="Empty" unit="g" value={typed.tare} onChange={(tare) => change({ tare })} />
            {container.form === 'liquid' && (
              <Number label="1 mL weighs" unit="g" value={typed.density} onChange={(density) => change({ density })} />
            )}
          </>
        )}
        {container.form === 'liquid' && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => change({ by: typed.by === 'volume' ? 'weight' : 'volume' })}
          >
            {typed.by === 'volume' ? 'Weigh it instead' : 'Read the volume instead'}
          </Button>
        )}
        {props.again && (
          <TextInput
            className={styles.reason ?? ''}
            label="Why again"
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Button type="submit" disabled={!complete} loading={act.isPending}>
          {props.again ? 'Count again' : 'Record the count'}
        </Button>
      </div>
      <div className={styles.outcome} aria-live="polite">
        {typeof compared === 'string' && <span className={styles.fault}>{compared}</span>}
        {compared !== null && typeof compared === 'object' && (
          <VarianceFigure
            thing={container}
            variance={compared.variance}
            within={compared.within}
            tolerance={container.tolerance}
          />
        )}
      </div>
      {act.error !== null && <ErrorNote error={act.error} />}
      <DraftMark of={forget} />
    </form>
  );
}

function Number(props: {
  label: string;
  unit: string;
  value: string;
  onChange: (value: string) => void;
  'data-count'?: boolean;
}) {
  return (
    <TextInput
      classNames={{ input: styles.number ?? '' }}
      label={`${props.label}, ${props.unit}`}
      inputMode="decimal"
      autoComplete="off"
      value={props.value}
      {...(props['data-count'] === true ? { 'data-count': '' } : {})}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
