import { useEffect, useSyncExternalStore } from 'react';
import { useDraftStore } from '../drafts/draft-context';
import type { ChartDesk } from './chart-parts';
import { formOfChart, pageOfChart } from './form-registry';

/** Opens the form that a list of unfinished texts led here for; where the form has no name, goes to its part of the page. */
export function useReopening(patientId: string, { show, open }: ChartDesk): void {
  const store = useDraftStore();
  const asked = useSyncExternalStore(store.subscribe, store.reopening);
  useEffect(() => {
    if (asked === null || asked.patientId !== patientId) return;
    store.reopen(null);
    const form = asked.name === undefined ? undefined : formOfChart(asked.name);
    const page = asked.name === undefined ? undefined : pageOfChart(asked.name);
    if (page !== undefined) open(page, asked.given);
    else if (form !== undefined) show(form, asked.given);
    else if (asked.at !== undefined)
      requestAnimationFrame(() => {
        const place = document.getElementById(asked.at ?? '');
        place?.scrollIntoView({ block: 'start' });
        place?.focus({ preventScroll: true });
      });
  }, [asked, patientId, show, open, store]);
}
