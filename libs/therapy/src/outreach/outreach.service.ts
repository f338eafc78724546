import { Injectable } from '@nestjs/common';
import { Acts, once } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { loadPatient } from '@cairn/patient';
import { Clock, unlessRefused } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import {
  backInContact,
  type ContactPermission,
  daysBetween,
  isOnMedication,
  localDay,
  type OutreachCourse,
  type OutreachEntry,
  outreachHints,
  type OutreachStep,
  outreachStepStates,
  type Policy,
  refuseOutreach,
  whatMayBeSaid,
} from '@cairn/rules';
import { insertOutreach, loadOutreach, type OutreachFacts, type OutreachRow } from './outreach.queries';

export interface OutreachView {
  /** The first session that was missed since the last contact; nothing while the person is in contact. */
  readonly missedAt: string | null;
  readonly lastContactAt: string | null;
  readonly daysWithoutContact: number | null;
  readonly onMedication: boolean;
  readonly steps: readonly {
    readonly step: OutreachStep;
    readonly dueAt: string;
    readonly doneAt: string | null;
    readonly overdue: boolean;
    readonly lacks: string | null;
  }[];
  readonly permission: ContactPermission & { readonly says: string };
  readonly log: readonly OutreachRow[];
}

export interface OutreachAnswer {
  readonly outreach: OutreachView;
  /** What is said and stops nothing. */
  readonly hints: readonly string[];
}

interface Scene {
  readonly facts: OutreachFacts;
  readonly course: OutreachCourse | null;
  readonly policy: Policy;
  readonly zone: string;
  readonly now: Date;
}

const recordType = 'outreach_entry';

/** What is done when somebody misses a session and is out of contact (clinical reference 4.7). Nothing here ends anything. */
@Injectable()
export class OutreachService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, patientId: string): Promise<OutreachView> {
    return this.acts.perform(actor, { act: 'outreach.read', patientId, recordType }, async (tx) =>
      view(await this.scene(tx, patientId)),
    );
  }

  /** Writes an attempt or what the team did; null is now. */
  log(
    actor: Actor,
    patientId: string,
    id: string,
    told: Omit<OutreachEntry, 'at'> & { readonly at: Date | null },
    origin: 'registered' | 'demo' = 'registered',
  ): Promise<OutreachAnswer> {
    const act = 'outreach.write' as const;
    const body = { patientId, ...told, at: told.at?.toISOString() };
    return this.acts.perform(actor, { act, patientId, recordType, recordId: id }, (tx) =>
      once(
        tx,
        { id, act, body },
        async () => {
          await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`outreach ${patientId}`]);
          return this.scene(tx, patientId);
        },
        async (scene) => {
          const { now, facts, course, policy, zone } = scene;
          const entry = { ...told, at: told.at ?? now, note: told.note.trim() };
          const asked = { course, permission: facts.permission, roles: actor.roles, zone, policy, now };
          unlessRefused(refuseOutreach(entry, asked));
          const appointmentId = facts.session?.id ?? null;
          await insertOutreach(tx, { ...entry, id, patientId, appointmentId }, now, origin);
          tx.notify('outreach', patientId);
          return { outreach: view(await this.scene(tx, patientId)), hints: outreachHints(entry, asked) };
        },
      ),
    );
  }

  private async scene(tx: Tx, patientId: string): Promise<Scene> {
    const now = this.clock.now();
    const [programme] = await Promise.all([loadProgramme(tx), loadPatient(tx, patientId)]);
    const today = localDay(now, programme.zone);
    const facts = await loadOutreach(tx, patientId, today);
    const { zone } = programme;
    return { facts, course: courseOf(facts, zone), policy: policyOf(programme, today), zone, now };
  }
}

function courseOf({ session, contactAt, log, level, moud, closed }: OutreachFacts, zone: string) {
  if (session === null || closed) return null;
  return {
    session: { startsAt: new Date(session.startsAt), missed: true },
    contactAt: contactAt === null ? null : new Date(contactAt),
    log: log.map(({ kind, at, outcome }) => ({ kind, at: new Date(at), outcome })),
    onMedication: isOnMedication(moud ?? undefined),
    ...{ level, zone },
  };
}

function view({ facts, course, policy, zone, now }: Scene): OutreachView {
  const { contactAt, permission, log } = facts;
  const out = course !== null && !backInContact(course);
  const since = contactAt ?? facts.session?.startsAt ?? null;
  return {
    missedAt: out ? course.session.startsAt.toISOString() : null,
    lastContactAt: contactAt === null ? null : new Date(contactAt).toISOString(),
    daysWithoutContact: since === null ? null : daysBetween(localDay(new Date(since), zone), localDay(now, zone)),
    onMedication: isOnMedication(facts.moud ?? undefined),
    steps: out
      ? outreachStepStates(course, policy, now).map(({ dueAt, doneAt, ...step }) => ({
          ...step,
          dueAt: dueAt.toISOString(),
          doneAt: doneAt?.toISOString() ?? null,
        }))
      : [],
    permission: { ...permission, says: whatMayBeSaid(permission) },
    log,
  };
}
