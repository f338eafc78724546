import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Reading } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import {
  type Day,
  type FindingDetails,
  type FindingKind,
  type MedicationChart,
  orderState,
  type Product,
} from '@cairn/rules';
import { loadChartOfPatient, medicationChart } from '../chart/medication-chart.queries';
import { type GuestStayView, loadGuestStays } from './guest-stay.queries';
import { sceneOf } from './outside-scene';

/** What another program needs to know to go on with a person's medication, on one page. */
export interface Letter {
  readonly programme: { readonly name: string; readonly phone: string };
  readonly person: {
    readonly id: string;
    readonly number: string;
    readonly legalName: { readonly given: string; readonly family: string };
    readonly displayName: string;
    readonly dateOfBirth: Day;
    readonly phone: string | null;
  };
  readonly stay: GuestStayView | null;
  readonly lastDose: { readonly on: Day; readonly doseMcg: number; readonly product: Product | null } | null;
  readonly lastDoses: readonly { readonly on: Day; readonly doseMcg: number; readonly product: Product | null }[];
  readonly order: { readonly product: Product; readonly doseMcg: number; readonly expiresOn: Day } | null;
  readonly allergies: readonly string[];
  readonly pregnancy: string | null;
  readonly ecg: { readonly on: Day; readonly qtcMs: number | null; readonly declined: boolean } | null;
  /** The prescriber who approved the stay, or who signed the order in force. */
  readonly signedBy: { readonly displayName: string; readonly licence: string | null } | null;
  readonly consent: { readonly basis: 'part2' | 'tpo'; readonly on: Day } | null;
  readonly printedOn: Day;
}

/** The letters that travel with a person: of a guest, and of the last dose at a transfer. */
@Injectable()
export class LetterService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  letter(actor: Actor, patientId: string, stayId: string | null): Promise<Letter> {
    const record =
      stayId === null ? { recordType: 'patient', recordId: patientId } : { recordType: 'guest_stay', recordId: stayId };
    return this.acts.perform(actor, { act: 'letter.read', patientId, ...record }, async (tx) => {
      const { patient, programme, today } = await sceneOf(tx, patientId, this.clock);
      const [row, stays] = await Promise.all([
        loadChartOfPatient(tx, patientId, today),
        stayId === null ? [] : loadGuestStays(tx, patientId, today, stayId),
      ]);
      const [stay = null] = stays;
      if (stayId !== null && stay?.direction !== 'out')
        refuse('not-found', 'There is no such stay elsewhere of this person.');
      const chart = medicationChart(row, programme, today);
      const order = chart.orders.find((one) => orderState(one, today) === 'active') ?? null;
      const sent = stay?.steps.find(({ state }) => state === 'sent');
      const lastDoses = chart.doses
        .slice(0, 3)
        .map(({ serviceDay, doseMcg, product }) => ({ on: serviceDay, doseMcg, product }));
      return {
        programme: { name: programme.name, phone: programme.phone },
        person: {
          id: patientId,
          number: patient.number,
          legalName: patient.legalName,
          displayName: patient.displayName,
          dateOfBirth: patient.dateOfBirth,
          phone: patient.phone,
        },
        stay,
        lastDose: lastDoses[0] ?? null,
        lastDoses,
        order: order && { product: order.product, doseMcg: order.doseMcg, expiresOn: order.expiresOn },
        allergies: all(chart, 'allergy').map(({ details: { ingredient, words } }) => words || ingredient),
        pregnancy: all(chart, 'pregnancy')[0]?.details.status ?? null,
        ecg: ecgOf(chart),
        signedBy: await signerOf(tx, stayId, order?.signedBy ?? null),
        consent: sent?.consentBasis && sent.consentOn ? { basis: sent.consentBasis, on: sent.consentOn } : null,
        printedOn: today,
      };
    });
  }
}

interface Found<Kind extends FindingKind> {
  readonly on: Day;
  readonly details: FindingDetails[Kind];
}

function all<Kind extends FindingKind>({ findings }: MedicationChart, kind: Kind): readonly Found<Kind>[] {
  return (findings[kind] ?? []) as unknown as readonly Found<Kind>[];
}

function ecgOf(chart: MedicationChart): Letter['ecg'] {
  const [ecg] = all(chart, 'ecg');
  return ecg === undefined ? null : { on: ecg.on, qtcMs: ecg.details.qtcMs, declined: ecg.details.declined };
}

/** Who stands for the letter with name and license: the prescriber who approved the stay, else the one of the order. */
async function signerOf(tx: Reading, stayId: string | null, orderedBy: string | null): Promise<Letter['signedBy']> {
  const [row] = await tx.query<{ displayName: string; licence: string | null }>(
    `select s.display_name as "displayName", (select l.type || ' ' || l.number || ' (' || l.state || ')' from licence l
       where l.programme_id = $1 and l.staff_id = s.id and l.ended_at is null and l.type in ('MD', 'DO', 'NP', 'PA')
       order by l.expires_on desc limit 1) as licence
     from staff s where s.id = case when $2::uuid is null then $3::uuid else (select t.recorded_by from guest_stay_step t
       where t.programme_id = $1 and t.stay_id = $2 and t.state = 'approved') end`,
    [tx.actor.programmeId, stayId, orderedBy],
  );
  return row ?? null;
}
