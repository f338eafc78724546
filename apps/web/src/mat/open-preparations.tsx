import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { clockTime, milligrams } from '../kit/format';
import { MeaningShape } from '../kit/status-mark';
import styles from './pour.module.css';
import { ResolvePour } from './resolve-pour';
import { preparationsKey } from './use-dose';
import type { Preparation } from './use-pour';

export type OpenPreparation = Preparation & { readonly displayName: string };

/** A pour takes seconds. What waits longer than this has been forgotten by somebody. */
const patience = 2 * 60_000;

/**
 * Which open preparations every window should speak of: those that went wrong, those that wait too long, and what stands at
 * this window. An ordinary pour at another window is nobody else's business.
 */
export function worthSaying(
  open: readonly OpenPreparation[],
  here: { readonly stationId: string | null; readonly patientId: string | null; readonly now: number },
): OpenPreparation[] {
  return open.filter(
    (one) =>
      one.patientId !== here.patientId &&
      (one.state !== 'poured' || one.stationId === here.stationId || here.now - Date.parse(one.preparedAt) > patience),
  );
}

/** Doses that were poured and neither recorded nor resolved, with the way out of each. */
export function OpenPreparations(props: {
  stationId: string | null;
  /** Whose card is open: it shows its own poured dose. */
  patientId: string | null;
  onOpen: (patientId: string) => void;
  onSaid: (words: string) => void;
}) {
  const [resolving, setResolving] = useState<string | null>(null);
  const open = useQuery({
    queryKey: preparationsKey,
    queryFn: async ({ signal }) =>
      (await api.get<{ items: OpenPreparation[] }>('/dose-preparations', {}, signal)).items,
    refetchInterval: 30_000,
  });
  const items = worthSaying(open.data ?? [], { ...props, now: Date.now() });
  if (items.length === 0) return null;
  return (
    <ul className={styles.banner} aria-label="Poured doses that wait">
      {items.map((one) => (
        <li key={one.id} className={`${styles.pour} ${one.state === 'unknown' ? styles.needs : styles.soon}`}>
          <MeaningShape meaning={one.state === 'unknown' ? 'needs' : 'soon'} />
          <div className={styles.words}>
            <strong>
              {one.displayName}: {words(one)}
            </strong>{' '}
            at {one.stationName}, {clockTime(one.preparedAt)}
            {one.preparedBy === null ? '' : `, ${one.preparedBy}`}. Record it or resolve it before the next dose there.
          </div>
          <div className={styles.acts}>
            <Button variant="default" size="xs" onClick={() => props.onOpen(one.patientId)}>
              Open the card
            </Button>
            <Button variant="default" size="xs" onClick={() => setResolving(resolving === one.id ? null : one.id)}>
              Resolve
            </Button>
          </div>
          {resolving === one.id && (
            <div className={styles.under}>
              <ResolvePour
                id={one.id}
                patientId={one.patientId}
                displayName={one.displayName}
                deliveredMcg={one.deliveredMcg}
                onDone={(said) => {
                  setResolving(null);
                  props.onSaid(said);
                }}
                onCancel={() => setResolving(null)}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function words({ state, deliveredMcg, orderedMcg }: OpenPreparation): string {
  if (state === 'unknown') return `${milligrams(orderedMcg)} mg asked for, no answer from the pump`;
  const poured = `${milligrams(deliveredMcg ?? 0)} mg poured`;
  return state === 'short' ? `${poured} of ${milligrams(orderedMcg)} mg, waits` : `${poured}, waits to be recorded`;
}
