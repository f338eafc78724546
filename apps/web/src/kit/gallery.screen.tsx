import { SegmentedControl } from './segmented';
import { Button, PasswordInput, TextInput, useMantineColorScheme } from '@mantine/core';
import type { MantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem';
import { useAnnounce } from './announce';
import { Checkbox } from './checkbox';
import { DataTable } from './data-table';
import { Dialog } from './dialog';
import { DoseAmount } from './dose-amount';
import { DueMark } from './due-mark';
import { EmptyState } from './empty-state';
import { ErrorNote } from './error-note';
import { FigureWithTable } from './figure-with-table';
import { gallery } from './gallery-samples';
import styles from './gallery.module.css';
import { useHotkeys } from './hotkeys';
import { KeyHint } from './key-hint';
import { PageHeader } from './page-header';
import { Panel } from './panel';
import { PatientBanner } from './patient-banner';
import { SkeletonBanner, SkeletonPanel, SkeletonRows } from './skeletons';
import { StatusMark } from './status-mark';
import { Strip, StripLegend } from './strip';

function Part(props: { name: string; children: ReactNode; wide?: boolean }) {
  return (
    <Panel title={props.name} className={props.wide === true ? (styles.wide ?? '') : ''}>
      <div className={styles.states}>{props.children}</div>
    </Panel>
  );
}

/** Every part used twice, in its states, with invented samples. A browser test photographs this page in both schemes. */
export function GalleryScreen() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = useState(true);
  useHotkeys('Gallery', [{ keys: 'd', label: 'Open the dialog', run: () => setOpen(true) }]);
  return (
    <main className={styles.page}>
      <PageHeader
        title="Gallery"
        meta="The parts of Cairn in their states; all people are invented"
        actions={
          <SegmentedControl
            aria-label="Appearance"
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
            data={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
              { value: 'auto', label: 'System' },
            ]}
          />
        }
      />
      <div className={styles.grid}>
        <Part name="Patient banner" wide>
          <PatientBanner person={gallery.banner} actions={<Button variant="default">Details</Button>} />
          <PatientBanner person={gallery.bannerWithoutOrder} />
          <SkeletonBanner />
        </Part>
        <Part name="Status mark">
          <div className={styles.line}>
            <StatusMark meaning="needs" />
            <StatusMark meaning="soon" />
            <StatusMark meaning="fine" />
            <StatusMark meaning="info" />
          </div>
          <div className={styles.line}>
            <StatusMark meaning="needs" quiet>
              Review overdue
            </StatusMark>
            <StatusMark meaning="soon" quiet>
              Due in 2 days
            </StatusMark>
            <StatusMark meaning="fine" quiet>
              Dosed today
            </StatusMark>
            <StatusMark meaning="info" quiet>
              Guest
            </StatusMark>
          </div>
        </Part>
        <Part name="Due mark">
          {gallery.due.map((due) => (
            <div key={due.label}>
              <DueMark due={due} today={gallery.today} />
            </div>
          ))}
        </Part>
        <Part name="Dose amount">
          <DoseAmount mcg={80_000} size="window" />
          <DoseAmount mcg={12_500} size="large" />
          <div className={styles.line}>
            <DoseAmount mcg={16_000} />
            <DoseAmount mcg={120_000} portions={2} />
          </div>
        </Part>
        <Part name="Pattern strips">
          <Strip kind="use" pattern="++*o-_--+---" />
          <StripLegend kind="use" />
          <Strip kind="attendance" pattern="a..m.ac..a.mb." />
          <StripLegend kind="attendance" />
        </Part>
        <Part name="Buttons and keys">
          <div className={styles.line}>
            <Button rightSection={<KeyHint keys="enter" />}>Record dose</Button>
            <Button variant="default" rightSection={<KeyHint keys="n" />}>
              Next
            </Button>
            <Button variant="subtle" color="gray">
              Not now
            </Button>
            <Button disabled>Not allowed</Button>
            <Button loading>Saving</Button>
          </div>
          <div className={styles.line}>
            <KeyHint keys="mod+k" />
            <KeyHint keys="shift+arrowdown" />
            <KeyHint keys="?" />
          </div>
        </Part>
        <Part name="Fields">
          <TextInput label="Family name" description="As on the identity paper" defaultValue="Alvarez" />
          <TextInput label="Date of birth" error="The date of birth lies in the future." defaultValue="2031-02-03" />
          <PasswordInput label="Password" placeholder="Your password" />
          <Checkbox
            label="Text message"
            checked={ticked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
        </Part>
        <Part name="Errors with a way out">
          <ErrorNote error={gallery.refused} />
          <ErrorNote error={gallery.invalid} names={{ dateOfBirth: 'Date of birth' }} />
          <ErrorNote error={new ApiProblem({ status: 0 })} onRetry={() => announce('Trying again.')} />
        </Part>
        <Part name="Empty state">
          <EmptyState title="Everyone has been seen." action={<Button variant="default">To the schedule</Button>}>
            The next people come tomorrow from 06:00.
          </EmptyState>
        </Part>
        <Part name="Skeletons">
          <SkeletonPanel />
          <SkeletonRows rows={3} />
        </Part>
        <Part name="Table" wide>
          <DataTable
            label="Sample table"
            rows={gallery.rows}
            rowKey={(row) => row.number}
            onOpen={(row) => announce(`${row.name} opened.`)}
            selected="10413"
            columns={[
              { key: 'name', header: 'Name', rowHeader: true, render: (row) => row.name },
              { key: 'number', header: 'Number', align: 'right', render: (row) => row.number },
              { key: 'dose', header: 'Dose', align: 'right', render: (row) => <DoseAmount mcg={row.doseMcg} /> },
              { key: 'use', header: 'Drug tests', render: (row) => <Strip kind="use" pattern={row.use} /> },
              {
                key: 'state',
                header: 'State',
                render: (row) => (
                  <StatusMark meaning={row.meaning} quiet>
                    {row.word}
                  </StatusMark>
                ),
              },
            ]}
            footer={[
              '3 people',
              '',
              <DoseAmount key="total" mcg={gallery.rows.reduce((sum, row) => sum + row.doseMcg, 0)} />,
              '',
              '',
            ]}
          />
        </Part>
        <Part name="Figure with table twin" wide>
          <FigureWithTable
            title="People by level of care"
            words="Most people are in the opioid treatment program."
            chart={
              <svg
                viewBox="0 0 400 60"
                role="img"
                aria-label="Three bars: 104, 31 and 22 people"
                className={styles.figure}
              >
                <rect x="0" y="2" width="312" height="14" rx="3" fill="var(--c-plot-1)" />
                <rect x="0" y="22" width="93" height="14" rx="3" fill="var(--c-plot-1)" />
                <rect x="0" y="42" width="66" height="14" rx="3" fill="var(--c-plot-1)" />
              </svg>
            }
            table={
              <DataTable
                label="People by level of care"
                rows={gallery.levels}
                rowKey={(row) => row.label}
                columns={[
                  { key: 'label', header: 'Level of care', rowHeader: true, render: (row) => row.label },
                  { key: 'people', header: 'People', align: 'right', render: (row) => row.people },
                ]}
              />
            }
          />
        </Part>
        <Part name="Dialog">
          <Button variant="default" rightSection={<KeyHint keys="d" />} onClick={() => setOpen(true)}>
            Open the dialog
          </Button>
          <Dialog title="A dialog" open={open} onClose={() => setOpen(false)}>
            <p>The page behind is inert; Escape closes; the focus goes back to where it was.</p>
            <div className={styles.end}>
              <Button onClick={() => setOpen(false)}>Close</Button>
            </div>
          </Dialog>
        </Part>
      </div>
    </main>
  );
}
