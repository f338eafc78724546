import { NativeSelect, TextInput } from '@mantine/core';
import { offerDecisions, type OfferDecision, offeredProducts, type OfferedProduct } from '@cairn/rules';
import { uuidv7 } from 'uuidv7';
import { api } from '../api/client';
import { useZone } from '../assessment/use-finding';
import { Checkbox } from '../kit/checkbox';
import { momentSent } from './moment';
import { MomentField } from './moment-field';
import { NoteField } from './note-field';
import type { Offer, Offers } from './unit-api';
import { choicesOf, stillNeeded, UnitForm } from './unit-form';
import styles from './unit.module.css';

/** What medication was offered, what the person decided, and when it is offered again. The step that follows is offered right there. */
export function OfferForm(props: {
  patientId: string;
  replaces?: Offer;
  /** The step on the MOUD track that this offer leads to, if any. */
  onDone: (step: Offers['step']) => void;
  onClose: () => void;
}) {
  const zone = useZone();
  const { patientId, replaces } = props;
  return (
    <UnitForm
      form="moud-offer"
      about={replaces?.id ?? ''}
      title={replaces ? 'Correct an offer of medication' : 'Offer medication (MOUD)'}
      intro="Offer it with what it helps, what it risks and what else there is. MOUD never waits for therapy, and nobody loses anything by declining."
      submit={replaces ? 'Record the correction' : 'Record the offer'}
      initial={() => ({
        id: uuidv7(),
        products: (replaces?.products ?? []) as OfferedProduct[],
        informed: replaces?.informed ?? false,
        decision: (replaces?.decision ?? '') as OfferDecision | '',
        product: replaces?.product ?? '',
        reason: replaces?.reason ?? '',
        reofferOn: replaces?.reofferOn ?? '',
        when: '',
        why: '',
      })}
      missing={({ products, informed, decision, reason, why }) =>
        stillNeeded({
          'what was offered': products.length > 0,
          'that it was explained': informed,
          'what the person decided': decision,
          ...(decision === 'declined' ? { 'the reason in their words': reason.trim() } : {}),
          ...(replaces ? { 'why it is corrected': why.trim() } : {}),
        })
      }
      send={({ id, products, informed, decision, product, reason, reofferOn, when, why }) =>
        api.put<Offers>(`/patients/${patientId}/offers/${id}`, {
          ...{ products, informed, decision },
          ...(decision === 'accepted' && product !== '' ? { product } : {}),
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          ...(decision !== 'accepted' && reofferOn !== '' ? { reofferOn } : {}),
          ...momentSent('at', when, zone),
          ...(when === '' && replaces ? { at: replaces.at } : {}),
          ...(replaces ? { replaces: { id: replaces.id, reason: why.trim() } } : {}),
        })
      }
      says="The offer is on record."
      names={{ reofferOn: 'Offer again on', reason: 'Reason' }}
      onDone={({ step }) => props.onDone(step)}
      onClose={props.onClose}
    >
      {(draft, change) => (
        <>
          <fieldset className={styles.lines}>
            <legend className="small">Offered</legend>
            {Object.entries(offeredProducts).map(([product, label]) => (
              <Checkbox
                key={product}
                label={label}
                checked={draft.products.includes(product as OfferedProduct)}
                onChange={(event) =>
                  change({
                    products: event.currentTarget.checked
                      ? [...draft.products, product as OfferedProduct]
                      : draft.products.filter((one) => one !== product),
                  })
                }
              />
            ))}
          </fieldset>
          <Checkbox
            label="Benefits, risks and choices were explained"
            checked={draft.informed}
            onChange={(event) => change({ informed: event.currentTarget.checked })}
          />
          <NativeSelect
            label="The person"
            data={choicesOf(offerDecisions, 'What did they decide?')}
            value={draft.decision}
            onChange={(event) => change({ decision: event.currentTarget.value as OfferDecision | '' })}
          />
          {draft.decision === 'accepted' && (
            <NativeSelect
              label="Which one, if they know"
              data={choicesOf(
                Object.fromEntries(
                  Object.entries(offeredProducts).filter(([one]) => draft.products.includes(one as OfferedProduct)),
                ),
                'Not chosen yet',
              )}
              value={draft.product}
              onChange={(event) => change({ product: event.currentTarget.value })}
            />
          )}
          {draft.decision !== '' && draft.decision !== 'accepted' && (
            <>
              <NoteField
                label={draft.decision === 'declined' ? 'Reason, in their words' : 'What they want to think about'}
                value={draft.reason}
                onChange={(reason) => change({ reason })}
              />
              <TextInput
                type="date"
                label="Offer again on (empty: within 30 days)"
                value={draft.reofferOn}
                onChange={(event) => change({ reofferOn: event.currentTarget.value })}
              />
            </>
          )}
          <MomentField
            label={replaces ? 'Offered at (empty: as before)' : 'Offered at (empty: now)'}
            value={draft.when}
            onChange={(when) => change({ when })}
          />
          {replaces && (
            <NoteField label="Why it is corrected" most={500} value={draft.why} onChange={(why) => change({ why })} />
          )}
        </>
      )}
    </UnitForm>
  );
}
