import { Button } from '@mantine/core';
import type { SectionId } from '@cairn/rules';
import { useEffect, useRef, useState } from 'react';
import type { ChartPage, FormProps } from '../chart/chart-parts';
import { useUnfinished } from '../drafts/unfinished';
import { ErrorNote } from '../kit/error-note';
import { useHotkeys } from '../kit/hotkeys';
import { KeyHint } from '../kit/key-hint';
import { SkeletonPanel } from '../kit/skeletons';
import { useIntake } from './api';
import { SectionList } from './section-list';
import { SectionPane } from './section-pane';
import { WholeIntake } from './whole-intake';
import styles from './intake.module.css';

/** The intake in the place of the chart's sections: its sections on the left, one of them on the right. */
export const intakePage: ChartPage<{ section?: SectionId | 'all' }> = { name: 'intake', view: IntakePage };

function IntakePage({ chart, given, onClose }: FormProps<{ section?: SectionId | 'all' }>) {
  const patientId = chart.banner.id;
  const intake = useIntake(patientId);
  const { standing } = useUnfinished(patientId);
  const [chosen, setChosen] = useState<SectionId | 'all' | null>(given.section ?? null);
  const [editing, setEditing] = useState<Partial<Record<SectionId, boolean>>>({});
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer a promise here, and what an effect answers is called when it ends.
    void top.current?.scrollIntoView({ block: 'start' });
  }, []);
  const drafts = (standing ?? []).filter(({ form }) => form === 'intake-section').map(({ about }) => about);
  const progress = intake.data?.progress ?? [];
  // What is not done yet and waits first, else the first of all.
  const first = progress.find(({ done }) => !done) ?? progress[0];
  const open = chosen ?? first?.section ?? 'identity';
  const shown = progress.find(({ section }) => section === open);
  const go = (section: SectionId | 'all'): void => {
    setChosen(section);
    requestAnimationFrame(() => {
      top.current?.scrollIntoView({ block: 'start' });
      document.getElementById('intake-section')?.focus({ preventScroll: true });
    });
  };
  const step = (by: 1 | -1): void => {
    const at = progress.findIndex(({ section }) => section === open);
    const next = progress[(at + by + progress.length) % progress.length];
    if (next !== undefined) go(next.section);
  };
  const leave = (place: string): void => {
    onClose();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const target = document.getElementById(place);
        target?.scrollIntoView({ block: 'start' });
        target?.focus({ preventScroll: true });
      }),
    );
  };
  useHotkeys('Intake', [
    { keys: 'alt+pagedown', label: 'Next section', run: () => step(1), inFields: true },
    { keys: 'alt+pageup', label: 'Section before', run: () => step(-1), inFields: true },
    { keys: 'escape', label: 'Back to the chart; what was typed is kept', run: onClose },
  ]);
  return (
    <div className={styles.page} ref={top}>
      <div className={`${styles.head} no-print`}>
        <h2 className={styles.title}>Intake</h2>
        <span className="dim small">
          <KeyHint keys="alt+pagedown" /> next section, <KeyHint keys="alt+pageup" /> the one before
        </span>
        <Button size="xs" variant="default" onClick={onClose} rightSection={<KeyHint keys="escape" />}>
          Back to the chart
        </Button>
      </div>
      {intake.isError ? (
        <ErrorNote error={intake.error} onRetry={() => void intake.refetch()} />
      ) : intake.data === undefined ? (
        <SkeletonPanel lines={9} />
      ) : (
        <div className={styles.columns}>
          <SectionList progress={progress} drafts={drafts} open={open} onOpen={go} />
          {open === 'all' || shown === undefined ? (
            <WholeIntake chart={chart} intake={intake.data} onOpen={go} />
          ) : (
            <SectionPane
              key={open}
              chart={chart}
              facts={intake.data.facts}
              progress={shown}
              // Unfinished text opens its form, until somebody closes it.
              editing={editing[open] ?? (drafts.includes(open) || intake.data.facts.drafts.includes(open))}
              onEdit={(on) => {
                setEditing({ ...editing, [open]: on });
                if (!on) go(open);
              }}
              onLeave={leave}
            />
          )}
        </div>
      )}
    </div>
  );
}
