import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { courseOf, type Day, type NaloxoneDue, naloxoneDue, type ProductClass } from '@cairn/rules';
import { loadChartOfPatient, medicationChart } from '../chart/medication-chart.queries';
import { dayOf, insertRow, sceneOf } from './outside-scene';

export interface NewNaloxoneOffer {
  readonly occasion:
    | 'admission'
    | 'take_home'
    | 'injection'
    | 'missed_days'
    | 'overdose'
    | 'replacement'
    | 'discharge'
    | 'periodic'
    | 'community'
    | 'other';
  readonly on: Day;
  readonly outcome: 'accepted' | 'declined';
  readonly product?: string;
  readonly quantity?: number;
  readonly lot?: string;
  readonly expiresOn?: Day;
  readonly trained?: boolean;
  readonly declinedReason?: string;
}

export interface NaloxoneOfferView {
  readonly id: string;
  readonly occasion: NewNaloxoneOffer['occasion'];
  readonly on: Day;
  readonly outcome: 'accepted' | 'declined';
  readonly product: string | null;
  readonly quantity: number | null;
  readonly lot: string | null;
  readonly expiresOn: Day | null;
  readonly trained: boolean | null;
  readonly declinedReason: string | null;
  readonly by: string | null;
}

export interface NaloxoneUseView {
  readonly id: string;
  readonly on: Day;
  readonly what: 'used_for_self' | 'used_for_another' | 'lost';
  readonly doses: number | null;
  readonly by: string | null;
}

export interface NaloxoneView {
  readonly due: NaloxoneDue | null;
  readonly offers: readonly NaloxoneOfferView[];
  readonly uses: readonly NaloxoneUseView[];
}

/** Overdose reversal agents: offered, used, replaced, and given out without a name. */
@Injectable()
export class NaloxoneService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, patientId: string): Promise<NaloxoneView> {
    const what = { act: 'naloxone.read' as const, patientId, recordType: 'naloxone_offer' };
    return this.acts.perform(actor, what, async (tx) => {
      const { programme, policy, today } = await sceneOf(tx, patientId, this.clock);
      const [row, offers, uses] = await Promise.all([
        loadChartOfPatient(tx, patientId, today),
        loadOffers(tx, patientId),
        loadUses(tx, patientId),
      ]);
      const chart = medicationChart(row, programme, today);
      const productClass: ProductClass = chart.doses[0]?.productClass ?? 'methadone';
      return { due: naloxoneDue(chart, policy, today, courseOf(chart, productClass, today).missed), offers, uses };
    });
  }

  /** Records an offer under the client's id. Without a person it is a kit given out in the community, and only counted. */
  offer(actor: Actor, patientId: string | null, id: string, offer: NewNaloxoneOffer): Promise<NaloxoneOfferView> {
    const act = patientId === null ? ('naloxone.community' as const) : ('naloxone.write' as const);
    const what = { act, ...(patientId === null ? {} : { patientId }), recordType: 'naloxone_offer', recordId: id };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...offer } },
        async () =>
          patientId === null ? dayOf(await loadProgramme(tx), this.clock) : sceneOf(tx, patientId, this.clock),
        async ({ today, now }) => {
          refuseOffer(offer, today);
          await insertRow(tx, 'naloxone_offer', {
            id,
            patient_id: patientId,
            occasion: offer.occasion,
            offered_on: offer.on,
            outcome: offer.outcome,
            product: offer.product ?? null,
            quantity: offer.quantity ?? null,
            lot: offer.lot ?? null,
            expires_on: offer.expiresOn ?? null,
            trained: offer.trained ?? null,
            declined_reason: offer.declinedReason ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          if (patientId !== null) tx.notify('outside', patientId);
          const [written] = await loadOffers(tx, patientId, id);
          if (written === undefined) throw new Error('What was just written is not there.');
          return written;
        },
      ),
    );
  }

  /** Records that a kit was used or lost, so that another one is due. */
  use(
    actor: Actor,
    patientId: string,
    id: string,
    use: { readonly on: Day; readonly what: NaloxoneUseView['what']; readonly doses?: number },
  ): Promise<NaloxoneUseView> {
    const act = 'naloxone.write' as const;
    return this.acts.perform(actor, { act, patientId, recordType: 'naloxone_use', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...use } },
        () => sceneOf(tx, patientId, this.clock),
        async ({ today, now }) => {
          if (use.on > today) refuse('naloxone.invalid', 'A kit was used today or before: correct the day.');
          await insertRow(tx, 'naloxone_use', {
            id,
            patient_id: patientId,
            used_on: use.on,
            what: use.what,
            doses: use.doses ?? null,
            recorded_by: actor.staffId,
            recorded_at: now,
          });
          tx.notify('outside', patientId);
          const written = (await loadUses(tx, patientId)).find((one) => one.id === id);
          if (written === undefined) throw new Error('What was just written is not there.');
          return written;
        },
      ),
    );
  }
}

function refuseOffer(offer: NewNaloxoneOffer, today: Day): void {
  if (offer.on > today) refuse('naloxone.invalid', 'An offer was made today or before: correct the day.');
  if (offer.outcome === 'declined' && offer.declinedReason === undefined)
    refuse('naloxone.invalid', 'Say why the kit was declined (R-170): “did not say” is a reason too.');
  if (offer.outcome === 'accepted' && (offer.product === undefined || offer.quantity === undefined))
    refuse('naloxone.invalid', 'Say which product was given and how many (R-170).');
}

function loadOffers(tx: Reading, patientId: string | null, id: string | null = null): Promise<NaloxoneOfferView[]> {
  return tx.query(
    `select n.id, n.occasion, n.offered_on as "on", n.outcome, n.product, n.quantity, n.lot, n.expires_on as "expiresOn", n.trained,
       n.declined_reason as "declinedReason", s.display_name as "by"
     from naloxone_offer n left join staff s on s.id = n.recorded_by
     where n.programme_id = $1 and n.patient_id is not distinct from $2 and ($3::uuid is null or n.id = $3)
     order by n.offered_on desc, n.recorded_at desc limit 100`,
    [tx.actor.programmeId, patientId, id],
  );
}

function loadUses(tx: Reading, patientId: string): Promise<NaloxoneUseView[]> {
  return tx.query(
    `select u.id, u.used_on as "on", u.what, u.doses, s.display_name as "by"
     from naloxone_use u left join staff s on s.id = u.recorded_by
     where u.programme_id = $1 and u.patient_id = $2 order by u.used_on desc, u.recorded_at desc`,
    [tx.actor.programmeId, patientId],
  );
}
