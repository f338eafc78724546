import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@cairn/database';
import {
  BedService,
  BedStayService,
  CareNoteService,
  type CheckAnswer,
  ComfortDoseService,
  ComfortOrderService,
  MonitoringService,
  StayEndService,
  StayService,
  UnitArrivalService,
  WithdrawalCheckService,
} from '@cairn/detox';
import { OfferService } from '@cairn/mat';
import { newId } from '@cairn/platform';
import { addMinutes } from '@cairn/rules';
import type { Act } from './acts';
import type { OnUnit } from './unit-acts';

const deeds: readonly string[] = [
  'begin-stay',
  'give-bed',
  'watch',
  'check',
  'call',
  'order-comfort',
  'give-comfort',
  'see-effect',
  'care-note',
  'offer',
  'end-stay',
] satisfies OnUnit['do'][];

export function isOnUnit(act: Act): act is Act & OnUnit {
  return deeds.includes(act.do);
}

/** For how long comfort medication is ordered here: the longest that the rules let pass without a reason. */
const orderedMinutes = 7 * 24 * 60;

/** Tells what is done on the withdrawal unit. */
export class UnitTeller {
  private readonly services;
  private readonly checks = new Map<string, CheckAnswer>();
  private beds: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(app: INestApplicationContext) {
    this.services = {
      beds: app.get(BedService),
      lying: app.get(BedStayService),
      arrivals: app.get(UnitArrivalService),
      stays: app.get(StayService),
      endings: app.get(StayEndService),
      notes: app.get(CareNoteService),
      monitoring: app.get(MonitoringService),
      looks: app.get(WithdrawalCheckService),
      orders: app.get(ComfortOrderService),
      doses: app.get(ComfortDoseService),
      offers: app.get(OfferService),
    };
  }

  async tell(act: Act & OnUnit, actor: Actor, patientId: string, id: (key: string) => string): Promise<void> {
    const { services } = this;
    switch (act.do) {
      case 'begin-stay': {
        const { level, method, key } = act;
        return void (await services.stays.begin(actor, patientId, id(key), {
          level,
          method,
          at: null,
          follows: null,
          note: null,
        }));
      }
      case 'give-bed':
        return this.giveBed(act, actor, patientId, id(act.key));
      case 'watch': {
        const { setting, induction } = act;
        return void (await services.monitoring.order(actor, patientId, newId(), { setting, induction }));
      }
      case 'check':
        this.checks.set(id(act.key), await services.looks.record(actor, patientId, id(act.key), act.check));
        return;
      case 'call': {
        const found = this.checks.get(id(act.about))?.escalations ?? [];
        if (found.length === 0) return;
        const about = { aboutIds: found.map(({ recordId }) => recordId), causes: found.map(({ cause }) => cause) };
        const call = { ...about, toldName: act.told, outcome: 'reached', ordered: act.ordered } as const;
        return void (await services.looks.call(actor, patientId, newId(), call));
      }
      case 'order-comfort': {
        const endsAt = addMinutes(act.at, orderedMinutes);
        return void (await services.orders.order(actor, patientId, id(act.key), { ...act.order, endsAt }));
      }
      case 'give-comfort':
        return void (await services.doses.give(actor, patientId, id(act.order), id(act.key), act.dose));
      case 'see-effect': {
        const { of, result, pressure } = act;
        const effect = pressure === undefined ? { result } : { result, pressure };
        return void (await services.doses.effect(actor, patientId, id(of), newId(), effect));
      }
      case 'care-note': {
        const attempt = { ...act.content, at: null, note: act.note ?? null, replaces: null };
        return void (await services.notes.write(actor, patientId, newId(), attempt));
      }
      case 'offer': {
        const { decision, product = null, reason = null } = act;
        const offered = ['methadone', 'buprenorphine', 'naltrexone-injection'] as const;
        const attempt = { products: offered, informed: true, decision, product, reason, reofferOn: null };
        return void (await services.offers.record(actor, patientId, newId(), { ...attempt, at: null, replaces: null }));
      }
      case 'end-stay': {
        const { stay, outcome, next, naloxone, note, leavesBed } = act;
        const attempt = { outcome, at: null, naloxone, nextStep: next, riskTalk: 'done', note, leavesBed } as const;
        const none = { nextWhere: null, appointment: null, replaces: null };
        return void (await services.endings.end(actor, patientId, id(stay), newId(), { ...attempt, ...none }));
      }
    }
  }

  private async giveBed(
    { bed, brings }: Extract<OnUnit, { do: 'give-bed' }>,
    actor: Actor,
    patientId: string,
    id: string,
  ): Promise<void> {
    this.beds ??= this.services.beds.list(actor).then((all) => new Map(all.map((one) => [one.label, one.id] as const)));
    const bedId = (await this.beds).get(bed);
    if (bedId === undefined) throw new Error(`The unit of the demo has no bed ${bed}.`);
    await this.services.lying.assign(actor, patientId, id, { bedId, at: null, movesFrom: null, note: null });
    const belongings = brings.map((item) => ({ item, count: 1, kept: 'with-person' as const }));
    const asked = { search: 'consented', searchNote: null, note: null, replaces: null } as const;
    await this.services.arrivals.record(actor, patientId, newId(), { bedStayId: id, at: null, belongings, ...asked });
  }
}
