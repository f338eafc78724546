import { Button, NativeSelect, TextInput } from '@mantine/core';
import { contingencyJudgements } from '@cairn/rules';
import { useEffect, useRef, useState } from 'react';
import { type ChartPage, type FormProps } from '../chart/chart-parts';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { useContingencyPrograms, useReplay } from './contingency-api';
import styles from './contingency.module.css';
import { usd } from './money';

interface Given {
  readonly programId: string;
  readonly startsOn: string;
}

/** A version run over what the chart holds already. Nothing is written. */
export const replayPage: ChartPage<Given> = { name: 'contingency-replay', view: Replay };

function Replay({ chart, given, onClose }: FormProps<Given>) {
  const top = useRef<HTMLDivElement>(null);
  // It stands where the sections were: from its beginning.
  useEffect(() => {
    void top.current?.scrollIntoView({ block: 'start' });
  }, []);
  const [asked, setAsked] = useState(given);
  const programs = useContingencyPrograms();
  const replay = useReplay(chart.banner.id, asked.programId, asked.startsOn);
  const data = replay.data;
  return (
    <div ref={top} className={styles.page}>
      <Panel
        title="What a program would have paid"
        meta="looks at the records only; nothing is written"
        actions={
          <Button size="xs" variant="default" onClick={onClose}>
            Back to the chart
          </Button>
        }
      >
        <div className={styles.body}>
          <div className={styles.acts}>
            <NativeSelect
              label="Program"
              data={(programs.data?.items ?? []).map(({ id, name, number }) => ({
                value: id,
                label: `${name}, version ${number}`,
              }))}
              value={asked.programId}
              onChange={({ currentTarget: { value: programId } }) => setAsked((before) => ({ ...before, programId }))}
            />
            <TextInput
              type="date"
              label="From"
              value={asked.startsOn}
              onChange={({ currentTarget: { value: startsOn } }) => setAsked((before) => ({ ...before, startsOn }))}
            />
          </div>
          <ErrorNote error={replay.error} onRetry={() => void replay.refetch()} />
          {replay.isLoading && <SkeletonRows rows={4} />}
          {data !== undefined && data.awards.length === 0 && (
            <EmptyState title="The chart holds no such record in this time.">Choose an earlier day.</EmptyState>
          )}
          {data !== undefined && data.awards.length > 0 && (
            <>
              <p>
                <strong>{usd(data.paidCents)}</strong> for {count(data.awards.length, 'day')} since{' '}
                {shortDay(data.startsOn)}. Slips are drawn as an example: another enrollment draws others.
              </p>
              <div className={styles.scroll}>
                <table className={styles.table} aria-label="Day by day">
                  <thead>
                    <tr>
                      <th scope="col">Day</th>
                      <th scope="col">Result</th>
                      <th scope="col" className={styles.number}>
                        Draws
                      </th>
                      <th scope="col" className={styles.number}>
                        Due
                      </th>
                      <th scope="col" className={styles.number}>
                        Paid
                      </th>
                      <th scope="col" className={styles.number}>
                        In a row
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {data.awards.map((award) => (
                      <tr key={award.day}>
                        <th scope="row" className="tabular">
                          {shortDay(award.day)}
                        </th>
                        <td>
                          {contingencyJudgements[award.judgement]}
                          {award.reset && <span className="dim">, back to the first value</span>}
                          {award.restored && <span className="dim">, highest value back</span>}
                          {award.capped && <span className="dim">, cap reached</span>}
                        </td>
                        <td className={styles.number}>{award.earned.draws}</td>
                        <td className={styles.number}>{usd(award.dueCents)}</td>
                        <td className={styles.number}>{usd(award.paidCents)}</td>
                        <td className={styles.number}>{award.after.streak}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          )}
        </div>
      </Panel>
    </div>
  );
}
