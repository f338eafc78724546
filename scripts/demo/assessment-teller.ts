import type { INestApplicationContext } from '@nestjs/common';
import {
  ContactService,
  EnquiryService,
  InstrumentService,
  IntakeService,
  SignedAssessmentService,
} from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { AlertService, EnquiryConversionService } from '@cairn/path';
import type { Registration } from '@cairn/patient';
import { newId } from '@cairn/platform';
import { addDays, currentVersion, type Day, emptyAbout, localDay, standardPolicy } from '@cairn/rules';
import type { Act, Assessed, Tale } from './acts';
import { zone } from './cast';
import { Chance } from './chance';
import { filledForm } from './forms';

const origin = 'demo';
const deeds: readonly string[] = [
  'enquire',
  'respond',
  'fill-due',
  'reach',
  'review-scores',
  'assess-risk',
  'screen-emergency',
  'sign-section',
  'diagnose',
  'rate',
  'decide-level',
] satisfies Assessed['do'][];

export function isAssessment(act: Act): act is Act & Assessed {
  return deeds.includes(act.do);
}

/** Tells what is asked, found and decided on the way in. */
export class AssessmentTeller {
  private readonly services;

  constructor(app: INestApplicationContext) {
    this.services = {
      enquiries: app.get(EnquiryService),
      contacts: app.get(ContactService),
      conversion: app.get(EnquiryConversionService),
      instruments: app.get(InstrumentService),
      intake: app.get(IntakeService),
      signed: app.get(SignedAssessmentService),
      alerts: app.get(AlertService),
    };
  }

  async tell(
    act: Act & Assessed,
    actor: Actor,
    patientId: string,
    tale: Tale,
    id: (key: string) => string,
  ): Promise<void> {
    const { enquiries, contacts, instruments, intake, signed } = this.services;
    switch (act.do) {
      case 'enquire': {
        const { given, family, phone } = tale.identity;
        await enquiries.log(actor, id('enquiry'), {
          channel: 'phone',
          receivedAt: act.at,
          about: { ...emptyAbout, given, family, phone, dateOfBirth: tale.dateOfBirth, source: 1 },
          said: act.said,
          recentOverdose: act.recentOverdose,
          pregnant: 'unknown',
          injects: 'unknown',
          safeToCall: 'yes',
          safeToLeaveMessage: 'no',
        });
        return;
      }
      case 'respond': {
        const { instrument, answers, key } = act;
        const { version } = currentVersion(instrument, standardPolicy);
        const attempt = { instrument, version, mode: 'interview', answers } as const;
        return void (await instruments.record(
          actor,
          patientId,
          key === undefined ? newId() : id(key),
          attempt,
          origin,
        ));
      }
      case 'fill-due':
        return this.fillDue(act, actor, patientId, tale);
      case 'reach': {
        const attempt = { at: act.at, channel: 'phone', outcome: 'reached', note: act.note } as const;
        return void (await contacts.attempt(actor, patientId, newId(), attempt));
      }
      case 'review-scores':
        return this.reviewScores(actor, patientId);
      case 'assess-risk':
        return void (await signed.record(actor, patientId, newId(), riskOf(act, id, localDay(act.at, zone)), origin));
      case 'screen-emergency': {
        const note = act.note === '' ? {} : { note: act.note };
        const attempt = { kind: 'emergency', answers: act.answers, done: [], ...note } as const;
        return void (await signed.record(actor, patientId, newId(), attempt, origin));
      }
      case 'sign-section': {
        const attempt = { section: act.section, data: act.data, basedOn: null };
        return void (await intake.sign(actor, patientId, newId(), attempt, origin));
      }
      case 'diagnose': {
        const { criteria, remission } = act;
        const attempt = {
          kind: 'checklist',
          purpose: remission === undefined ? 'diagnosis' : 'remission',
          criteria,
          supervised: false,
          provisional: false,
          maintenanceTherapy: remission !== undefined,
          controlledEnvironment: false,
          sign: true,
          ...remission,
        } as const;
        return void (await signed.record(actor, patientId, newId(), attempt, origin));
      }
      case 'rate': {
        const ratings = Object.fromEntries(
          act.ratings.map((rating, n) => [
            String(n + 1),
            { rating, ...(rating >= 2 ? { rationale: 'Talked through; goes into the plan' } : {}) },
          ]),
        );
        const attempt = { kind: 'dimensions', edition: 'none', ratings } as never;
        return void (await signed.record(actor, patientId, newId(), attempt, origin));
      }
      case 'decide-level': {
        const attempt = {
          kind: 'level',
          recommended: act.actual,
          actual: act.actual,
          rationale: act.reason,
          startReason: act.reason,
          modifiers: [],
        } as const;
        return void (await signed.record(actor, patientId, newId(), attempt, origin));
      }
    }
  }

  /** A counselor looks what is due of this person, and asks it. */
  private async fillDue(
    { mood, use, seed }: Extract<Assessed, { do: 'fill-due' }>,
    actor: Actor,
    patientId: string,
    { identity }: Tale,
  ): Promise<void> {
    const { instruments } = this.services;
    const { due, today } = await instruments.list(actor, patientId);
    const chance = new Chance(seed);
    for (const { instrument, version, fromOn } of due) {
      if (fromOn > today || instrument === 'cows') continue;
      const weight = instrument === 'barc-10' ? 1 - mood : mood;
      const answers = filledForm(instrument, weight, identity.sexAtBirth === 'male', chance, { use });
      const attempt = { instrument, version, mode: 'interview', answers } as const;
      await instruments.record(actor, patientId, newId(), attempt, origin);
    }
  }

  private async reviewScores(actor: Actor, patientId: string): Promise<void> {
    const { alerts } = this.services;
    const { items } = await alerts.ofPatient(actor, patientId);
    const reason = 'Talked through together, it goes into the plan';
    for (const { alert, cause, severity } of items)
      if (alert === 'A26')
        await alerts.answer(actor, patientId, newId(), { alert, cause, severity, answer: 'resolved', reason });
  }

  /** The caller becomes a patient: what is known is not asked again. */
  async convert(actor: Actor, enquiryId: string, patientId: string, registration: Registration): Promise<void> {
    const conversion = { source: 1, referrer: null, mandated: false, speakingNow: true };
    await this.services.conversion.register(actor, enquiryId, patientId, registration, conversion);
  }
}

/** Both talked, and wrote the plan down together. */
function riskOf(
  { answers, level, means }: Extract<Assessed, { do: 'assess-risk' }>,
  id: (key: string) => string,
  today: Day,
) {
  const found = { thoughts: 'wish', intent: 'no', plan: 'no', behavior: 'none', access: 'no' } as const;
  return {
    kind: 'risk',
    answers: id(answers),
    level,
    found: {
      ...found,
      method: level === 'moderate' ? 'yes' : 'no',
      protective: 'The children; wants to stay in treatment',
    },
    done: ['safety_plan', 'crisis_line', 'contact_more'],
    means: 'talked_through',
    meansWords: means,
    safetyPlan: {
      signs: 'Nights without sleep, and days alone at home',
      alone: 'A walk, music, a shower',
      company: 'The sister; the meeting on Thursdays',
      help: 'The sister, 617-555-0188',
      professionals: 'The counselor, 617-555-0142; 988 by call or text at any hour',
      safer: means,
      reasons: 'The children',
    },
    followUpOn: addDays(today, level === 'moderate' ? 3 : 7),
  } as const;
}
