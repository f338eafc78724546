import { Button } from '@mantine/core';
import { naloxoneDueWords } from '@cairn/rules';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useMay } from '../api/session';
import { EmptyState } from '../kit/empty-state';
import { ErrorNote } from '../kit/error-note';
import { count, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import { FieldsForm, filled } from './fields-form';
import { type Naloxone, useNaloxone } from './outside-api';
import styles from './outside.module.css';
import { occasionWords, useWords } from './words';

/** Kits: offered, taken or declined, used, replaced. */
export function NaloxonePanel({ patientId, today }: { patientId: string; today: string }) {
  const may = useMay();
  const [open, setOpen] = useState<'offer' | 'use' | null>(null);
  const found = useNaloxone(patientId);
  const close = () => setOpen(null);
  const data = found.data;
  return (
    <Panel
      title="Naloxone"
      actions={
        may('naloxone.write') && (
          <>
            <Button size="xs" variant="subtle" onClick={() => setOpen('use')}>
              Used or lost
            </Button>
            <Button size="xs" variant="default" onClick={() => setOpen('offer')}>
              Record an offer
            </Button>
          </>
        )
      }
    >
      {data?.due !== undefined && data.due !== null && (
        <div className={styles.dueLine}>
          <StatusMark meaning={data.due.why === 'kit-expires' ? 'soon' : 'needs'}>
            {naloxoneDueWords[data.due.why]}
          </StatusMark>
          <span className="dim small">
            since {shortDay(data.due.since)}, {data.due.ruleId}
          </span>
        </div>
      )}
      {open === 'offer' && <OfferForm patientId={patientId} today={today} due={data?.due ?? null} onClose={close} />}
      {open === 'use' && <UseForm patientId={patientId} today={today} onClose={close} />}
      {found.isError ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : data === undefined ? (
        <SkeletonRows rows={1} />
      ) : data.offers.length + data.uses.length === 0 ? (
        open === null && (
          <EmptyState title="No offer yet.">
            Offer a kit, show how it works, and record it; a refusal counts too.
          </EmptyState>
        )
      ) : (
        <History data={data} />
      )}
    </Panel>
  );
}

function History({ data }: { data: Naloxone }) {
  const lines = [
    ...data.uses.map((use) => ({
      id: use.id,
      on: use.on,
      mark: { meaning: 'soon' as const, words: useWords[use.what] },
      says: [use.doses === null ? null : count(use.doses, 'dose'), use.by],
    })),
    ...data.offers.map((offer) => ({
      id: offer.id,
      on: offer.on,
      mark:
        offer.outcome === 'accepted'
          ? { meaning: 'fine' as const, words: 'Accepted' }
          : { meaning: 'info' as const, words: 'Declined' },
      says: [
        occasionWords[offer.occasion],
        offer.product === null ? null : `${offer.quantity ?? 1} × ${offer.product}`,
        offer.lot === null ? null : `lot ${offer.lot}`,
        offer.expiresOn === null ? null : `expires ${shortDay(offer.expiresOn)}`,
        offer.trained === true ? 'trained' : null,
        offer.declinedReason,
        offer.by,
      ],
    })),
  ].sort((one, other) => (one.on < other.on ? 1 : -1));
  return (
    <ul className={styles.list}>
      {lines.map(({ id, on, mark, says }) => (
        <li key={id} className={styles.item}>
          <div className={styles.head}>
            <StatusMark meaning={mark.meaning} quiet>
              {mark.words}
            </StatusMark>
            <span className="tabular">{shortDay(on)}</span>
            <span className="dim small">{says.filter((part) => part !== null).join(', ')}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

const occasionOf = {
  never: 'admission',
  'missed-days': 'missed_days',
  overdose: 'overdose',
  used: 'replacement',
  interval: 'periodic',
  'kit-expires': 'replacement',
} as const;

function OfferForm(props: { patientId: string; today: string; due: Naloxone['due']; onClose: () => void }) {
  const [id] = useState(uuidv7);
  const took = ({ outcome }: Readonly<Record<string, string>>) => outcome === 'accepted';
  const { community: _, ...occasions } = occasionWords;
  return (
    <FieldsForm
      name="naloxone"
      title="Naloxone offered"
      submit="Record the offer"
      says="Offer recorded."
      initial={{
        outcome: 'accepted',
        occasion: props.due === null ? 'periodic' : occasionOf[props.due.why],
        on: props.today,
        product: 'Naloxone nasal spray 4 mg',
        quantity: '1',
        trained: 'yes',
      }}
      fields={[
        { key: 'outcome', label: 'Outcome', kind: 'select', options: { accepted: 'Accepted', declined: 'Declined' } },
        { key: 'occasion', label: 'Occasion', kind: 'select', options: occasions },
        { key: 'on', label: 'Day', kind: 'day', max: props.today },
        { key: 'product', label: 'Product', show: took },
        { key: 'quantity', label: 'How many', kind: 'number', show: took },
        { key: 'lot', label: 'Lot', optional: true, show: took },
        { key: 'expiresOn', label: 'Expires', kind: 'day', optional: true, show: took },
        { key: 'trained', label: 'Shown how to use it', kind: 'box', show: took },
        { key: 'declinedReason', label: 'Why declined', width: 'whole', show: (typed) => !took(typed) },
      ]}
      send={(typed) =>
        api.put(`/patients/${props.patientId}/naloxone/${id}`, {
          ...filled(typed, 'outcome', 'occasion', 'on'),
          ...(took(typed)
            ? {
                ...filled(typed, 'product', 'lot', 'expiresOn'),
                quantity: Number(typed.quantity),
                trained: typed.trained === 'yes',
              }
            : filled(typed, 'declinedReason')),
        })
      }
      onClose={props.onClose}
    />
  );
}

function UseForm(props: { patientId: string; today: string; onClose: () => void }) {
  const [id] = useState(uuidv7);
  return (
    <FieldsForm
      name="naloxone use"
      title="The kit was used or lost"
      intro="If it was used for this person, record the overdose below as well."
      submit="Record"
      says="Recorded. Another kit is due."
      initial={{ what: 'used_for_another', on: props.today }}
      fields={[
        { key: 'what', label: 'What happened', kind: 'select', options: useWords },
        { key: 'on', label: 'Day', kind: 'day', max: props.today },
        { key: 'doses', label: 'Doses given', kind: 'number', optional: true, show: ({ what }) => what !== 'lost' },
      ]}
      send={(typed) =>
        api.put(`/patients/${props.patientId}/naloxone-uses/${id}`, {
          ...filled(typed, 'what', 'on'),
          ...(typed.doses === undefined || typed.doses === '' || typed.what === 'lost'
            ? {}
            : { doses: Number(typed.doses) }),
        })
      }
      onClose={props.onClose}
    />
  );
}
