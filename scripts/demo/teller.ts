import type { INestApplicationContext } from '@nestjs/common';
import { FaceSheetService, FindingService } from '@cairn/assessment';
import { type Actor, Database } from '@cairn/database';
import { CowsService } from '@cairn/detox';
import { DosingService, NaloxoneService, OrderService, SpecimenService } from '@cairn/mat';
import { DischargeService, MendService, MoveService } from '@cairn/path';
import { AssignmentService, ConsentService, RegistrationService } from '@cairn/patient';
import { MovedClock, newId, Refused } from '@cairn/platform';
import { ReminderService } from '@cairn/reminders';
import { AttendanceService, BookingService } from '@cairn/therapy';
import { addDays, type FindingAttempt, isOnFaceSheet, localDay } from '@cairn/rules';
import type { Act, Tale } from './acts';
import { AssessmentTeller, isAssessment } from './assessment-teller';
import { zone } from './cast';
import type { Setting } from './setting';
import { summaryOf } from './summary-words';
import type { StoryClock } from './story-clock';
import { isInTherapy, TherapyTeller } from './therapy-teller';
import { isOnUnit, UnitTeller } from './unit-teller';

const origin = 'demo';

/** Tells stories by asking the services, act by act, as the screens would have at the time. */
export class Teller {
  private readonly services;

  constructor(
    app: INestApplicationContext,
    private readonly setting: Setting,
    private readonly clock: StoryClock,
  ) {
    this.services = {
      registration: app.get(RegistrationService),
      consents: app.get(ConsentService),
      assignments: app.get(AssignmentService),
      moves: app.get(MoveService),
      mend: app.get(MendService),
      discharge: app.get(DischargeService),
      orders: app.get(OrderService),
      dosing: app.get(DosingService),
      specimens: app.get(SpecimenService),
      booking: app.get(BookingService),
      attendance: app.get(AttendanceService),
      reminders: app.get(ReminderService),
      findings: app.get(FindingService),
      faceSheet: app.get(FaceSheetService),
      assessment: new AssessmentTeller(app),
      unit: new UnitTeller(app),
      therapy: new TherapyTeller(app),
      cows: app.get(CowsService),
      naloxone: app.get(NaloxoneService),
      database: app.get(Database),
    };
  }

  /**
   * One person's story; `told` is called after each act. Where a service refuses an act the story ends early, and the answer
   * says why: nobody shall stand before a clinic that does not open because of one invented dose.
   */
  async tell(tale: Tale, told: () => void): Promise<string | null> {
    const clock = new MovedClock(tale.acts[0]?.at ?? new Date(0));
    const ids = new Map<string, string>();
    const id = (key: string) => ids.get(key) ?? (ids.set(key, newId()), ids.get(key) as string);
    return this.clock.during(clock, async () => {
      for (const act of tale.acts) {
        clock.moveTo(act.at);
        try {
          await this.act(tale, act, this.setting.actor(tale.clinic, act.by), id);
        } catch (error) {
          if (error instanceof Refused) return this.fault(tale, act, error);
          throw error;
        }
        told();
      }
      return null;
    });
  }

  private async act(tale: Tale, act: Act, actor: Actor, id: (key: string) => string): Promise<void> {
    const { services } = this;
    const patientId = id('patient');
    if (isAssessment(act)) return services.assessment.tell(act, actor, patientId, tale, id);
    if (isOnUnit(act)) return services.unit.tell(act, actor, patientId, id);
    if (isInTherapy(act)) return services.therapy.tell(act, actor, patientId, id);
    switch (act.do) {
      case 'register':
        return void (await (act.enquiry === undefined
          ? services.registration.register(actor, patientId, registrationOf(tale, act, id), origin)
          : services.assessment.convert(actor, id('enquiry'), patientId, registrationOf(tale, act, id))));
      case 'revoke-consent':
        return void (await services.consents.revoke(actor, patientId, id(act.key), act.reason));
      case 'step': {
        const { track, to, reason, attestations = [], key } = act;
        return void (await services.moves.move(
          actor,
          patientId,
          key === undefined ? newId() : id(key),
          { track, to, reason, attestations },
          origin,
        ));
      }
      case 'void-step':
        return void (await services.mend.voidMove(actor, patientId, id(act.key), act.reason));
      case 'readmit':
        return void (await services.mend.readmit(actor, patientId, newId(), act.reason, origin));
      case 'summarise': {
        const { summaries, scene } = await services.discharge.read(actor, patientId);
        const follows = summaries.find(({ current }) => current)?.id ?? null;
        const endsOn = scene.closedOn ?? scene.today;
        const summary = { type: act.type, endsOn, words: summaryOf(act.reason), sign: act.sign, follows };
        return void (await services.discharge.summarise(actor, patientId, newId(), summary, origin));
      }
      case 'assign': {
        const { to, kind, fromDay, toDay } = act;
        const staffId = this.setting.staffIds.get(to) as string;
        return void (await services.assignments.assign(actor, patientId, newId(), { staffId, kind, fromDay, toDay }));
      }
      case 'order': {
        const { product, doseMcg, frequency, portions, startsOn, expiresOn, indication } = act;
        const terms = { product, doseMcg, frequency, portions, startsOn, expiresOn };
        const order = indication === undefined ? terms : { ...terms, indication };
        return void (await services.orders.sign(actor, id(act.key), patientId, order, origin));
      }
      case 'stop-order':
        return void (await services.orders.stop(actor, id(act.key), act.reason));
      case 'dose': {
        const { order, day: serviceDay, portion, doseMcg, observation, impairment, injection } = act;
        const checks = { identifiers: ['programme_card', 'date_of_birth'], impairment } as const;
        const given = { orderId: id(order), serviceDay, portion, doseMcg, observation, checks };
        const attempt = injection === undefined ? given : { ...given, injection };
        return lookedAgain(() => services.dosing.recordDose(actor, id(act.key), attempt, origin));
      }
      case 'void-dose':
        return void (await services.dosing.voidDose(actor, id(act.key), act.reason));
      case 'book': {
        const { staff, startsAt, minutes, modality } = act;
        const staffId = this.setting.staffIds.get(staff) as string;
        return void (await services.booking.book(
          actor,
          id(act.key),
          { patientId, staffId, startsAt, minutes, modality },
          origin,
        ));
      }
      case 'attend':
        return void (await services.attendance.recordAttendance(actor, id(act.key), {
          state: act.state,
          reason: act.reason,
        }));
      case 'cancel':
        return void (await services.attendance.cancelAppointment(actor, id(act.key), act.reason, act.of));
      case 'specimen': {
        const { on: collectedOn, panel, positives } = act;
        return void (await services.specimens.recordSpecimen(
          actor,
          newId(),
          { patientId, collectedOn, panel, positives, temperatureOk: true },
          origin,
        ));
      }
      case 'find': {
        const { kind, details } = act;
        const sheet = isOnFaceSheet(kind) ? services.faceSheet : services.findings;
        const attempt: FindingAttempt = { kind, details };
        return void (await sheet.record(actor, patientId, newId(), attempt, origin));
      }
      case 'cows': {
        const { pulseBpm, items, reason } = act;
        return void (await services.cows.record(actor, patientId, newId(), { pulseBpm, items, reason }, origin));
      }
      case 'naloxone': {
        const on = localDay(act.at, zone);
        const kit = { product: 'Naloxone 4 mg nasal spray', quantity: 2, lot: act.lot, expiresOn: addDays(on, 700) };
        const offer = { occasion: act.occasion, on, outcome: 'accepted', trained: true, ...kit } as const;
        return void (await services.naloxone.offer(actor, patientId, newId(), offer));
      }
      case 'remind':
        // What the worker does when its time has come.
        return void (await services.reminders.sendDue(actor.programmeId));
    }
  }

  /** A refusal here is a fault of the story or of a service: say which act, and what the rules found. */
  private fault({ kind }: Tale, act: Act, { refusal }: Refused): string {
    const { code, says, evaluations = [] } = refusal;
    const failed = evaluations.filter(({ result }) => result === 'failed').map(({ ruleId }) => ruleId);
    const what = act.do === 'step' ? `step to ${act.to}` : act.do;
    return `${kind}: ${what} at ${act.at.toISOString()} by ${act.by} was refused (${code}): ${says} [${failed.join(', ')}]`;
  }
}

/** Two windows pour from what is nearly empty: who comes second looks again, and takes from the next one. */
async function lookedAgain(act: () => Promise<unknown>, times = 4): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (times === 0 || !(error instanceof Refused) || error.refusal.code !== 'stock.short') throw error;
    await lookedAgain(act, times - 1);
  }
}

function registrationOf(
  { identity, dateOfBirth }: Tale,
  act: Extract<Act, { do: 'register' }>,
  id: (key: string) => string,
) {
  const { given, family, preferredName, sexAtBirth, language, phone, email, nextOfKin } = identity;
  const consents = act.consents.map(({ key, ...consent }) => ({ id: id(key), ...consent }));
  return {
    legalName: { given, family },
    preferredName,
    dateOfBirth,
    sexAtBirth,
    language,
    phone,
    email,
    nextOfKin,
    consents,
  };
}
