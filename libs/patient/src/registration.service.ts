import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, newId, refuse, Refused } from '@cairn/platform';
import { loadProgramme, type ProgrammeFacts } from '@cairn/programme';
import {
  decideIdentityEdit,
  type IdentityReason,
  isRefusal,
  openingStates,
  serviceDay,
  type Track,
  decideConsent,
} from '@cairn/rules';
import { insertConsent, type NewConsent } from './consent.queries';
import { insertEpisode, writeMove } from './episode.queries';
import { insertIdentityChange, lockIdentity } from './identity.queries';
import type { Origin } from './origin';
import { loadPatient, type PatientView } from './patient.queries';

/** What a registration or an edit says about a person. */
export interface PatientDetails {
  readonly legalName: { readonly given: string; readonly family: string };
  readonly preferredName?: string | null | undefined;
  readonly dateOfBirth: string;
  readonly sexAtBirth: 'female' | 'male' | 'intersex' | 'unknown';
  readonly language?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly nextOfKin?: { readonly name: string; readonly relation: string; readonly phone: string } | null | undefined;
}

export interface Registration extends PatientDetails {
  readonly consents?: readonly NewConsent[] | undefined;
}

export interface EpisodeOpening {
  /** The service day. */
  readonly on: string;
  readonly at: Date;
  readonly enters: 'referred' | 'screened' | 'intake';
  readonly previous: string | null;
  readonly origin: Origin;
}

/** Registering a person, which opens the first episode, and mending what was written about one. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Registers under the client's id; the same again answers the same. */
  register(actor: Actor, id: string, registration: Registration, origin: Origin = 'registered'): Promise<PatientView> {
    const act = 'patient.register' as const;
    return this.acts.perform(
      actor,
      {
        act,
        patientId: id,
        recordType: 'patient',
        recordId: id,
        explain: async ({ constraint }) =>
          constraint === 'pk_patient'
            ? { code: 'idempotency.body-differs', says: 'This id is in use. Start again from a fresh form.' }
            : undefined,
      },
      (tx) =>
        once(
          tx,
          { id, act, body: registration },
          () => loadProgramme(tx),
          async (programme) => {
            await this.enter(tx, id, newId(), registration, programme, origin);
            return loadPatient(tx, id);
          },
        ),
    );
  }

  /** The same inside an act that has begun: the person, the first episode and the consents. */
  async enter(
    tx: Tx,
    id: string,
    episodeId: string,
    registration: Registration,
    { zone, dayBoundary, senderName }: Pick<ProgrammeFacts, 'zone' | 'dayBoundary' | 'senderName'>,
    origin: Origin = 'registered',
  ): Promise<void> {
    await insertPatient(tx, id, registration, origin);
    const now = this.clock.now();
    await this.openEpisode(tx, id, episodeId, {
      on: serviceDay(now, zone, dayBoundary),
      at: now,
      enters: 'referred',
      previous: null,
      origin,
    });
    const scene = { language: registration.language ?? 'en', senderName };
    await Promise.all(
      (registration.consents ?? []).map((consent) => {
        const decided = decideConsent(consent, scene);
        if (isRefusal(decided)) throw new Refused(decided);
        return insertConsent(tx, id, { id: consent.id, ...decided }, now);
      }),
    );
    tx.notify('patient', id);
  }

  /**
   * Replaces the details. Refuses with 'version.stale' when someone changed them since `version` was read, and as
   * `decideIdentityEdit` does when name, date of birth or sex at birth would change without saying why.
   */
  edit(
    actor: Actor,
    id: string,
    version: number,
    details: PatientDetails,
    correction: IdentityReason | null = null,
  ): Promise<PatientView> {
    return this.acts.perform(
      actor,
      { act: 'patient.edit', patientId: id, recordType: 'patient', recordId: id },
      async (tx) => {
        const before = await lockIdentity(tx, id);
        if (before !== undefined && before.version === version) {
          const { version: _, ...identity } = before;
          const after = {
            given: details.legalName.given,
            family: details.legalName.family,
            dateOfBirth: details.dateOfBirth,
            sexAtBirth: details.sexAtBirth,
          };
          const change = decideIdentityEdit(identity, after, correction);
          if (change !== null && isRefusal(change)) throw new Refused(change);
          if (change !== null) void insertIdentityChange(tx, id, change, this.clock.now());
        }
        const changed = await tx.query(
          `update patient set given = $4, family = $5, preferred_name = $6, date_of_birth = $7, sex_at_birth = $8,
             language = $9, phone = $10, email = $11, next_of_kin = $12, version = version + 1
           where programme_id = $1 and id = $2 and version = $3 returning id`,
          [tx.actor.programmeId, id, version, ...valuesOf(details)],
        );
        const patient = await loadPatient(tx, id);
        if (changed.length === 0) {
          refuse(
            'version.stale',
            'Someone changed this person since you opened the form. Load it again; your text is kept.',
            {
              version: patient.version,
            },
          );
        }
        tx.notify('patient', id);
        return patient;
      },
    );
  }

  /** Opens an episode for someone who has none open: the first, or after coming back. */
  async openEpisode(
    tx: Tx,
    patientId: string,
    episodeId: string,
    { on, at, enters, previous, origin }: EpisodeOpening,
  ): Promise<void> {
    await insertEpisode(tx, { id: episodeId, patientId, openedOn: on, previousEpisodeId: previous, origin });
    for (const [track, to] of Object.entries(openingStates(enters)) as [Track, string][]) {
      const move = {
        id: newId(),
        patientId,
        episodeId,
        track,
        from: null,
        to,
        at,
        reason: null,
        guards: [],
        attestations: [],
        impliedBy: null,
        origin,
      };
      void writeMove(tx, move, newId());
    }
  }
}

const valuesOf = (details: PatientDetails) => [
  details.legalName.given,
  details.legalName.family,
  details.preferredName ?? null,
  details.dateOfBirth,
  details.sexAtBirth,
  details.language ?? 'en',
  details.phone ?? null,
  details.email ?? null,
  details.nextOfKin ? JSON.stringify(details.nextOfKin) : null,
];

function insertPatient(tx: Tx, id: string, details: PatientDetails, origin: Origin): Promise<unknown> {
  return tx.query(
    `insert into patient (id, programme_id, created_by, origin, invented, given, family, preferred_name, date_of_birth,
       sex_at_birth, language, phone, email, next_of_kin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [id, tx.actor.programmeId, tx.actor.staffId, origin, origin !== 'registered', ...valuesOf(details)],
  );
}
