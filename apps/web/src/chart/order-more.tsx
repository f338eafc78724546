import { NativeSelect } from '@mantine/core';
import { productFacts } from '@cairn/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { Protocol } from '../api/types';
import { Checkbox } from '../kit/checkbox';
import { choicesOf, indicationWords, type OrderDraft } from './order-draft';
import styles from './order-form.module.css';
import { OrderSteps } from './order-steps';
import { OrderWeekdays } from './order-weekdays';

/** What most orders do without: steps, weekdays, a protocol, an indication, another pathway. Open once something is said. */
export function OrderMore(props: {
  draft: OrderDraft;
  today: string;
  faults: Partial<Record<keyof OrderDraft, string>>;
  onChange: (part: Partial<OrderDraft>) => void;
}) {
  const { draft, onChange } = props;
  const said = draft.steps.length > 0 || draft.weekdays.length > 0 || draft.protocolId !== '' || draft.pathway !== '';
  const [open, setOpen] = useState(said);
  const protocols = useQuery({
    queryKey: ['protocols', 'usable'],
    queryFn: async ({ signal }) => (await api.get<{ items: Protocol[] }>('/protocols', {}, signal)).items,
    enabled: open,
  });
  const usable = (protocols.data ?? []).filter(
    ({ usableUntil, ended }) => ended === null && usableUntil >= props.today,
  );
  const protocol = usable.find(({ id }) => id === draft.protocolId);
  const { productClass, agonist, extendedRelease } = productFacts(draft.product);
  const isDaily = draft.frequency === 'daily' || draft.frequency === 'split';
  return (
    <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Steps, weekdays, protocol, pathway</summary>
      <div>
        {isDaily && draft.plan.length === 0 && (
          <OrderSteps draft={draft} fault={props.faults.steps} onChange={onChange} />
        )}
        {draft.frequency === 'daily' && productClass !== 'methadone' && (
          <OrderWeekdays draft={draft} onChange={onChange} />
        )}
        <NativeSelect
          label="Protocol"
          data={[
            { value: '', label: 'None' },
            ...usable.map(({ id, name, version }) => ({
              value: id,
              label: version > 1 ? `${name}, version ${version}` : name,
            })),
          ]}
          value={draft.protocolId}
          onChange={(event) => onChange({ protocolId: event.currentTarget.value, conditionsMet: false })}
        />
        {protocol !== undefined && (
          <>
            <p className="small">{protocol.conditions}</p>
            <Checkbox
              label="These conditions are met"
              checked={draft.conditionsMet}
              onChange={(event) => onChange({ conditionsMet: event.currentTarget.checked })}
            />
          </>
        )}
        {draft.frequency !== 'split' && (
          <NativeSelect
            label="Indication"
            data={choicesOf(indicationWords, 'None named')}
            value={draft.indication}
            onChange={(event) => onChange({ indication: event.currentTarget.value })}
          />
        )}
        {agonist && productClass !== 'methadone' && (
          <NativeSelect
            label="Pathway"
            data={[
              { value: '', label: 'As usual for this medication' },
              { value: 'otp_dispensed', label: 'Dispensed by the program' },
              { value: 'prescribed', label: 'Prescribed' },
              ...(extendedRelease ? [{ value: 'clinic_administered_xr', label: 'Injected in the clinic' }] : []),
            ]}
            value={draft.pathway}
            onChange={(event) => onChange({ pathway: event.currentTarget.value as OrderDraft['pathway'] })}
          />
        )}
      </div>
    </details>
  );
}
