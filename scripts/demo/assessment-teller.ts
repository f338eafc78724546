import type { INestApplicationContext } from '@nestjs/common';
import { EnquiryService, InstrumentService, IntakeService, SignedAssessmentService } from '@cairn/assessment';
import type { Actor } from '@cairn/database';
import { EnquiryConversionService } from '@cairn/path';
import type { Registration } from '@cairn/patient';
import { newId } from '@cairn/platform';
import { currentVersion, emptyAbout, standardPolicy } from '@cairn/rules';
import type { Act, Assessed, Tale } from './acts';

const origin = 'demo';
const deeds: readonly string[] = [
  'enquire',
  'respond',
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
      conversion: app.get(EnquiryConversionService),
      instruments: app.get(InstrumentService),
      intake: app.get(IntakeService),
      signed: app.get(SignedAssessmentService),
    };
  }

  async tell(
    act: Act & Assessed,
    actor: Actor,
    patientId: string,
    tale: Tale,
    id: (key: string) => string,
  ): Promise<void> {
    const { enquiries, instruments, intake, signed } = this.services;
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
        const { instrument, answers } = act;
        const { version } = currentVersion(instrument, standardPolicy);
        const attempt = { instrument, version, mode: 'interview', answers } as const;
        return void (await instruments.record(actor, patientId, newId(), attempt, origin));
      }
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
        const attempt = {
          kind: 'checklist',
          purpose: 'diagnosis',
          criteria: act.criteria,
          supervised: false,
          provisional: false,
          maintenanceTherapy: false,
          controlledEnvironment: false,
          sign: true,
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

  /** The caller becomes a patient: what is known is not asked again. */
  async convert(actor: Actor, enquiryId: string, patientId: string, registration: Registration): Promise<void> {
    const conversion = { source: 1, referrer: null, mandated: false, speakingNow: true };
    await this.services.conversion.register(actor, enquiryId, patientId, registration, conversion);
  }
}
