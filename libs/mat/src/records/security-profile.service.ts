import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { Clock, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { type Day, type Evaluation, evaluateProfile, reviewDueOn, serviceDay, type StorageKind } from '@cairn/rules';
import { insertRow } from '../outside/outside-scene';

export interface NewProfile {
  readonly storage: StorageKind;
  readonly storageSays: string;
  readonly alarm: string;
  readonly keyHolders: string;
  readonly accessSays: string;
  readonly waitingArea?: string;
  readonly registration?: string;
  readonly reviewedOn: Day;
}

export interface ProfileView extends Omit<NewProfile, 'waitingArea' | 'registration'> {
  readonly id: string;
  readonly waitingArea: string | null;
  readonly registration: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

export interface Profile {
  readonly profile: ProfileView | null;
  readonly reviewDueOn: Day | null;
  readonly evaluation: Evaluation;
}

/** How stock is secured here, and when somebody last looked. */
@Injectable()
export class SecurityProfileService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor): Promise<Profile> {
    const what = { act: 'security-profile.read' as const, recordType: 'security_profile' };
    return this.acts.perform(actor, what, (tx) => this.load(tx));
  }

  /** A review is a new row, also when nothing changed. */
  write(actor: Actor, id: string, profile: NewProfile): Promise<Profile> {
    const act = 'security-profile.write' as const;
    return this.acts.perform(actor, { act, recordType: 'security_profile', recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body: profile },
        () => loadProgramme(tx),
        async ({ zone, dayBoundary }) => {
          if (profile.reviewedOn > serviceDay(this.clock.now(), zone, dayBoundary))
            refuse('records.refused', 'A review lies behind. Look at the day of the review (R-238).');
          await insertRow(tx, 'security_profile', {
            id,
            storage: profile.storage,
            storage_says: profile.storageSays,
            alarm: profile.alarm,
            key_holders: profile.keyHolders,
            access_says: profile.accessSays,
            waiting_area: profile.waitingArea ?? null,
            registration: profile.registration ?? null,
            reviewed_on: profile.reviewedOn,
            recorded_by: actor.staffId,
            recorded_at: this.clock.now(),
          });
          return this.load(tx);
        },
      ),
    );
  }

  private async load(tx: Tx): Promise<Profile> {
    const [programme, profile] = await Promise.all([loadProgramme(tx), loadProfile(tx)]);
    const today = serviceDay(this.clock.now(), programme.zone, programme.dayBoundary);
    const facts = { reviewedOn: profile?.reviewedOn ?? null, today, policy: policyOf(programme, today) };
    return { profile, reviewDueOn: reviewDueOn(facts), evaluation: evaluateProfile(facts) };
  }
}

export async function loadProfile(tx: Pick<Tx, 'query' | 'actor'>): Promise<ProfileView | null> {
  const [row] = await tx.query<ProfileView>(
    `select q.id, q.storage, q.storage_says as "storageSays", q.alarm, q.key_holders as "keyHolders", q.access_says as "accessSays",
       q.waiting_area as "waitingArea", q.registration, q.reviewed_on::text as "reviewedOn", s.display_name as "recordedBy",
       to_jsonb(q.recorded_at) #>> '{}' as "recordedAt"
     from security_profile q left join staff s on s.id = q.recorded_by
     where q.programme_id = $1 order by q.reviewed_on desc, q.recorded_at desc limit 1`,
    [tx.actor.programmeId],
  );
  return row ?? null;
}
