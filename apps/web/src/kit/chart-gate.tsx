import { Button, NativeSelect, Textarea } from '@mantine/core';
import { openingReasons, type OpeningReason } from '@cairn/rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useAnnounce } from './announce';
import styles from './chart-gate.module.css';
import { clockTime } from './format';
import { KeyHint } from './key-hint';
import { ProblemNote } from './problem-note';
import { StatusMark } from './status-mark';

export function isClosedChart(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'chart.restricted' || error.code === 'chart.own');
}

/** Stands where a chart would, when that is restricted: says what this is and opens it for a while, with a reason. */
export function ChartGate({ problem, onOpened }: { problem: ApiProblem; onOpened?: (() => void) | undefined }) {
  const { patientId } = problem.facts;
  if (problem.code === 'chart.own')
    return (
      <section className={styles.gate} role="alert" aria-label="Your own chart">
        <Head title="This is your own chart" />
        <p>
          Nobody opens their own chart here. Ask the privacy officer: they give you a copy of your record, and a list of
          who looked at it.
        </p>
        <p className="dim small">Rule R-315. This attempt was written down.</p>
      </section>
    );
  return <Restricted patientId={typeof patientId === 'string' ? patientId : null} onOpened={onOpened} />;
}

function Head({ title }: { title: string }) {
  return (
    <div className={styles.head}>
      <Lock size={18} aria-hidden="true" />
      <h2 className={styles.title}>{title}</h2>
    </div>
  );
}

function Restricted({ patientId, onOpened }: { patientId: string | null; onOpened: (() => void) | undefined }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [id, setId] = useState(uuidv7);
  const [reasonCode, setReasonCode] = useState<OpeningReason | ''>('');
  const [reason, setReason] = useState('');
  const open = useMutation({
    mutationFn: () =>
      api.post<{ until: string }>(`/patients/${patientId ?? ''}/openings`, { id, reasonCode, reason: reason.trim() }),
    onSuccess: ({ until }) => {
      announce(`The chart is open to you until ${clockTime(until)}.`);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      onOpened?.();
    },
    onError: () => setId(uuidv7()),
  });
  const complete = reasonCode !== '' && reason.trim() !== '' && patientId !== null;
  const send = (): void => {
    if (complete && !open.isPending) open.mutate();
  };
  if (open.isSuccess)
    return (
      <StatusMark meaning="fine">
        Open to you until {clockTime(open.data.until)}. What you typed is still here: try again.
      </StatusMark>
    );
  // No form element: the gate also stands inside forms, when a chart closes again while someone writes in it.
  return (
    <section
      className={styles.gate}
      role="group"
      aria-label="Restricted chart"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          send();
        }
      }}
    >
      <Head title="This chart is restricted" />
      <p role="alert">
        It belongs to someone who works here, is related to someone who does, is well known, or asked for it. Its
        readers are named. If you need it for this person now, open it with a reason.
      </p>
      <NativeSelect
        label="Why now"
        value={reasonCode}
        onChange={(event) => setReasonCode(event.currentTarget.value as OpeningReason | '')}
        data={[
          { value: '', label: 'Choose' },
          ...Object.entries(openingReasons).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Textarea
        label="In your words"
        description="For the privacy officer. Not part of the chart."
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {open.error !== null && !isClosedChart(open.error) && <ProblemNote error={open.error} />}
      <div className={styles.bar}>
        <Button
          onClick={send}
          disabled={!complete}
          loading={open.isPending}
          rightSection={<KeyHint keys="mod+enter" />}
        >
          Open the chart
        </Button>
        <span className="dim">
          The privacy officer sees this at once. It closes again by itself, after two hours unless your program chose
          another time.
        </span>
      </div>
    </section>
  );
}
