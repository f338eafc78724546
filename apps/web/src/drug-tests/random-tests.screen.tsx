import type { Permission } from '@cairn/rules';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useMay } from '../api/session';
import { Drafts } from '../chart/draft';
import { PageHeader } from '../kit/page-header';
import { SegmentedControl } from '../kit/segmented';
import { RandomAhead } from './random-ahead';
import { RandomQuota } from './random-quota';
import { RandomReport } from './random-report';
import { RandomToday } from './random-today';

export type RandomView = 'today' | 'quota' | 'ahead' | 'report';

const views: readonly { readonly value: RandomView; readonly label: string; readonly needs: Permission }[] = [
  { value: 'today', label: 'Today', needs: 'random-test.read' },
  { value: 'quota', label: 'Quota', needs: 'random-test.read' },
  { value: 'ahead', label: 'Ahead and key', needs: 'random-test.counts' },
  { value: 'report', label: 'Report', needs: 'report.random-tests' },
];

/** Random drug tests: who is due today, who is behind, how many lie ahead, and that the draw was even. */
export function RandomTestsScreen() {
  const may = useMay();
  const navigate = useNavigate();
  const drafts = useRef(new Map<string, unknown>());
  const asked = (useSearch({ strict: false }) as { view?: string }).view;
  const open = views.filter(({ needs }) => may(needs));
  const view = open.find(({ value }) => value === asked)?.value ?? open[0]?.value;
  return (
    <Drafts value={drafts.current}>
      <PageHeader title="Random drug tests" meta="Drawn by the program, told on the day">
        {open.length > 1 && (
          <SegmentedControl
            aria-label="What to show"
            value={view ?? 'today'}
            onChange={(value) =>
              void navigate({ to: '/tests/random', search: { view: value as RandomView }, replace: true })
            }
            data={open.map(({ value, label }) => ({ value, label }))}
          />
        )}
      </PageHeader>
      {view === 'today' && <RandomToday />}
      {view === 'quota' && <RandomQuota />}
      {view === 'ahead' && <RandomAhead />}
      {view === 'report' && <RandomReport />}
    </Drafts>
  );
}
