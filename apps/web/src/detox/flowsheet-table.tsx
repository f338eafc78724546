import {
  cowsBands,
  cowsItems,
  notTakenWords,
  sedationWords,
  type VitalSign,
  type VitalState,
  withdrawalStage,
} from '@cairn/rules';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { productWord } from '../kit/dose-amount';
import { clockTime, milligrams, shortDay } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import { type Column, drugsOf, itemRows } from './columns';
import styles from './flowsheet.module.css';
import type { Administration, Flowsheet } from './withdrawal-api';
import { drugLabel } from './words';

/**
 * The sheet: a row for each sign, a column for each moment, oldest at the left and newest at the right, as on paper and as in the
 * chart above. It opens at its right end.
 */
export function FlowsheetTable(props: {
  sheet: Flowsheet;
  columns: readonly Column[];
  /** The total from which the prescriber is called. */
  callFrom: number;
  items: boolean;
  onColumn: ((column: Column) => void) | null;
  onDose: ((administration: Administration) => void) | null;
}) {
  const { sheet, columns, items } = props;
  const frame = useRef<HTMLDivElement>(null);
  const newest = columns.at(-1)?.at;
  useLayoutEffect(() => {
    if (frame.current !== null) frame.current.scrollLeft = frame.current.scrollWidth;
  }, [newest]);
  const days = dayRuns(columns);
  const drugs = drugsOf(sheet);
  const row = (label: ReactNode, cell: (column: Column) => ReactNode, look?: string) => (
    <tr className={look}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column.at}>{cell(column)}</td>
      ))}
    </tr>
  );
  const sign = (name: VitalSign, label: string, shown: (value: number) => string) =>
    row(label, ({ signs, states }) => {
      const value = signs[name];
      return value === null ? null : <Marked state={states[name]}>{shown(value)}</Marked>;
    });
  return (
    <div ref={frame} className={styles.scroll} role="region" aria-label="Flowsheet" tabIndex={0}>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="row" rowSpan={2}>
              <span className="visually-hidden">Sign</span>
            </th>
            {days.map(({ day, columns: many }) => (
              <th key={day} scope="colgroup" colSpan={many} className={styles.day}>
                <span className={styles.dayName}>{day}</span>
              </th>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={column.at} scope="col">
                {column.look !== null && props.onColumn !== null ? (
                  <button
                    type="button"
                    className={styles.time}
                    onClick={() => props.onColumn?.(column)}
                    title="Correct this check"
                  >
                    {clockTime(column.at)}
                    <span className="visually-hidden">, correct this check</span>
                  </button>
                ) : (
                  clockTime(column.at)
                )}
                <Late column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(
            'COWS',
            ({ cows, look }) =>
              cows === null ? (
                look?.notTaken == null ? null : (
                  <span className="small">{notTakenWords[look.notTaken]}</span>
                )
              ) : cows.total === null ? (
                <span className="small">Incomplete</span>
              ) : (
                <Marked state={cows.precipitated || cows.total >= props.callFrom ? 'urgent' : null}>
                  <strong title={cows.band === null ? undefined : cowsBands[cows.band]}>{cows.total}</strong>
                </Marked>
              ),
            styles.main,
          )}
          {items &&
            itemRows.map((name) => (
              <tr key={name} className={styles.item}>
                <th scope="row">{cowsItems[name].label}</th>
                {columns.map(({ at, cows }) => (
                  <td key={at}>{cows === null ? null : (cows.items[name] ?? '–')}</td>
                ))}
              </tr>
            ))}
          {sign('pulse', 'Pulse, a minute', String)}
          {row('Blood pressure, mmHg', ({ signs, states }) =>
            signs.systolic === null && signs.diastolic === null ? null : (
              <Marked state={worse(states.systolic, states.diastolic)}>
                {signs.systolic ?? '–'}/{signs.diastolic ?? '–'}
              </Marked>
            ),
          )}
          {sign('respiratoryRate', 'Breaths, a minute', String)}
          {sign('oxygenSaturation', 'Oxygen, %', String)}
          {sign('temperatureTenths', 'Temperature, °C', (value) => (value / 10).toFixed(1))}
          {sign('sedation', 'Sedation, 0 to 3', (value) => `${value} ${sedationWords[value]?.toLowerCase() ?? ''}`)}
          {drugs.map((drug) => (
            <tr key={drug} className={styles.dose}>
              <th scope="row">{drugLabel(drug)}, mg</th>
              {columns.map(({ at, comfort }) => (
                <td key={at}>
                  {comfort
                    .filter((one) => one.drug === drug)
                    .map((one) => (
                      <DoseCell key={one.id} dose={one} onOpen={props.onDose} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
          {sheet.moud.length > 0 &&
            row(
              'MOUD, mg',
              ({ moud }) =>
                moud.map(({ id, product, doseMcg }) => (
                  <span key={id} title={productWord(product)}>
                    {milligrams(doseMcg)} <span className="small">{productWord(product).split(' ')[0]}</span>
                  </span>
                )),
              styles.dose,
            )}
          {row('Stage', ({ at }) => stageAt(sheet, at), styles.item)}
          {row(
            'By',
            ({ by }) => (
              <span className="small">{by === null ? '' : initialsOf(by)}</span>
            ),
            styles.item,
          )}
        </tbody>
      </table>
    </div>
  );
}

/** What is out of its limits: a shape and a word, never color alone. */
function Marked({ state, children }: { state: VitalState | null; children: ReactNode }) {
  if (state === null || state === 'usual') return <>{children}</>;
  return (
    <span className={state === 'urgent' ? styles.urgent : styles.warn}>
      <MeaningShape meaning={state === 'urgent' ? 'needs' : 'soon'} />
      {children}
      <span className="visually-hidden">{state === 'urgent' ? ', past the limit' : ', watch'}</span>
    </span>
  );
}

function Late({ column: { late } }: { column: Column }) {
  const minutes = Math.max(late.cows ?? 0, late.vitals ?? 0);
  if (minutes === 0) return null;
  const what = [late.cows === null ? null : 'COWS', late.vitals === null ? null : 'vital signs'].filter(
    (one) => one !== null,
  );
  return (
    <span className={styles.late} title={`${what.join(' and ')} ${minutes} minutes after the time`}>
      <MeaningShape meaning="soon" />
      late
    </span>
  );
}

function DoseCell({ dose, onOpen }: { dose: Administration; onOpen: ((dose: Administration) => void) | null }) {
  const words =
    dose.outcome === 'given' ? milligrams(dose.doseMcg ?? 0) : dose.outcome === 'held' ? 'held' : 'declined';
  const shown = dose.voided === null ? words : <s>{words}</s>;
  const effect =
    dose.effect === null ? '' : ` ${{ better: '↓', same: '=', worse: '↑', asleep: 'z' }[dose.effect.result]}`;
  const says = `${dose.voided === null ? '' : 'Voided. '}${dose.reason ?? ''}${dose.effect === null ? '' : `Effect: ${dose.effect.result}`}`;
  return onOpen !== null && dose.voided === null ? (
    <button type="button" className={styles.time} title={says} onClick={() => onOpen(dose)}>
      {shown}
      <span aria-hidden="true">{effect}</span>
      <span className="visually-hidden">{says}</span>
    </button>
  ) : (
    <span title={says}>
      {shown}
      {effect}
    </span>
  );
}

const worse = (one: VitalState | null, other: VitalState | null): VitalState | null =>
  one === 'urgent' || other === 'urgent' ? 'urgent' : one === 'warn' || other === 'warn' ? 'warn' : (one ?? other);

/** Where somebody stood then, if the stage is shown at all. */
function stageAt(sheet: Flowsheet, at: string): string {
  const { lastUse } = sheet;
  if (lastUse === null || !sheet.stage.shown) return '';
  const answer = withdrawalStage({ lastUsedAt: lastUse.lastUsedAt, opioidClass: 'short' }, new Date(at));
  return answer.shown ? String(answer.stage) : '';
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3);

/** The days above the columns, each over as many as it has. */
function dayRuns(columns: readonly Column[]): readonly { day: string; columns: number }[] {
  const runs: { day: string; columns: number }[] = [];
  for (const { at } of columns) {
    const day = shortDay(at);
    const last = runs.at(-1);
    if (last?.day === day) last.columns += 1;
    else runs.push({ day, columns: 1 });
  }
  return runs;
}
