import { Injectable } from '@nestjs/common';
import { Acts, type ConstraintFault, once } from '@cairn/access';
import type { Actor, Reading, Tx } from '@cairn/database';
import type { Origin } from '@cairn/patient';
import { Clock, refuse, unlessRefused } from '@cairn/platform';
import {
  type Day,
  groupVisitsCode,
  type Refusal,
  refuseMeeting,
  type SupportGroupFacts,
  type SupportMeeting,
} from '@cairn/rules';
import { aftercareScene } from '../aftercare-scene';

export interface SupportGroupView extends SupportGroupFacts {
  readonly id: string;
  readonly by: string | null;
}
export interface SupportMeetingView extends SupportMeeting {
  readonly id: string;
  readonly name: string | null;
  readonly by: string | null;
}
export interface SupportMeetings {
  /** Newest first. */
  readonly items: readonly SupportMeetingView[];
  /** As TEDS counts the last 30 days; null where no meeting was ever told of. */
  readonly visits: string | null;
  readonly today: Day;
}

/** Support groups nearby, and the meetings that people say they went to (clinical reference 5.2). */
@Injectable()
export class SupportService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  groups(actor: Actor): Promise<{ readonly items: readonly SupportGroupView[] }> {
    const what = { act: 'support-group.read' as const, recordType: 'support_group' };
    return this.acts.perform(actor, what, async (tx) => ({ items: await loadGroups(tx) }));
  }

  /** Writes a version under the client's id. Refuses 'support-group.changed' where another version followed the one that was read. */
  writeGroup(
    actor: Actor,
    id: string,
    group: SupportGroupFacts & { readonly replaces: string | null },
  ): Promise<{ readonly items: readonly SupportGroupView[] }> {
    const act = 'support-group.write' as const;
    return this.acts.perform(actor, { act, recordType: 'support_group', recordId: id, explain }, (tx) =>
      once(
        tx,
        { id, act, body: group },
        async () => null,
        async () => {
          if (group.replaces !== null) await refuseUnknown(tx, group.replaces);
          await tx.query(
            `insert into support_group (id, programme_id, code, name, weekday, starts_at, place, format, welcomes, ended, replaces_id,
               written_by, written_at)
             values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
            [
              ...[actor.programmeId, id, group.code, group.name, group.weekday, group.startsAt, group.place],
              ...[group.format, group.welcomes, group.ended, group.replaces, actor.staffId, this.clock.now()],
            ],
          );
          tx.notify('support-group', id);
          return { items: await loadGroups(tx) };
        },
      ),
    );
  }

  meetings(actor: Actor, patientId: string): Promise<SupportMeetings> {
    const what = { act: 'support-meeting.read' as const, patientId, recordType: 'support_meeting' };
    return this.acts.perform(actor, what, (tx) => this.look(tx, patientId));
  }

  /** Writes down what somebody says, under the client's id. Refuses 'support-meeting.invalid' by the rule. */
  record(
    actor: Actor,
    patientId: string,
    id: string,
    meeting: SupportMeeting & { readonly groupId: string | null },
    origin: Origin = 'registered',
  ): Promise<SupportMeetings> {
    const act = 'support-meeting.write' as const;
    const what = { act, patientId, recordType: 'support_meeting', recordId: id };
    return this.acts.perform(actor, what, (tx) =>
      once(
        tx,
        { id, act, body: { patientId, ...meeting } },
        () => aftercareScene(tx, this.clock, patientId),
        async ({ now, today }) => {
          unlessRefused(refuseMeeting(meeting, today));
          if (meeting.groupId !== null) await refuseUnknown(tx, meeting.groupId);
          await tx.query(
            `insert into support_meeting (id, programme_id, patient_id, on_day, code, group_id, format, sponsor, recorded_by, recorded_at, origin)
             values ($2, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
            [
              ...[actor.programmeId, id, patientId, meeting.on, meeting.code, meeting.groupId, meeting.format],
              ...[meeting.sponsor, actor.staffId, now, origin],
            ],
          );
          tx.notify('aftercare', patientId);
          return this.look(tx, patientId);
        },
      ),
    );
  }

  private async look(tx: Tx, patientId: string): Promise<SupportMeetings> {
    const [{ today }, items] = await Promise.all([
      aftercareScene(tx, this.clock, patientId),
      loadMeetings(tx, patientId),
    ]);
    return {
      items,
      visits: groupVisitsCode(
        items.map(({ on }) => on),
        today,
      ),
      today,
    };
  }
}

const loadGroups = (tx: Reading): Promise<SupportGroupView[]> =>
  tx.query<SupportGroupView>(
    `select x.id, x.code, x.name, x.weekday, x.starts_at as "startsAt", x.place, x.format, x.welcomes, x.ended, w.display_name as by
     from support_group x left join staff w on w.id = x.written_by
     where x.programme_id = $1 and not exists (select 1 from support_group n where n.programme_id = $1 and n.replaces_id = x.id)
     order by x.ended, x.weekday nulls last, x.starts_at nulls last, x.name`,
    [tx.actor.programmeId],
  );

const loadMeetings = (tx: Reading, patientId: string): Promise<SupportMeetingView[]> =>
  tx.query<SupportMeetingView>(
    `select x.id, x.on_day as "on", x.code, x.format, x.sponsor, g.name, w.display_name as by
     from support_meeting x left join support_group g on g.id = x.group_id left join staff w on w.id = x.recorded_by
     where x.programme_id = $1 and x.patient_id = $2 order by x.on_day desc, x.id desc limit 200`,
    [tx.actor.programmeId, patientId],
  );

async function refuseUnknown(tx: Reading, groupId: string): Promise<void> {
  const found = await tx.query('select 1 from support_group where programme_id = $1 and id = $2', [
    tx.actor.programmeId,
    groupId,
  ]);
  if (found.length === 0) refuse('not-found', 'There is no such group here: load the list anew.');
}

const explain = async ({ constraint }: ConstraintFault): Promise<Refusal | undefined> =>
  constraint === 'uq_support_group_replaces_id'
    ? { code: 'support-group.changed', says: 'Somebody changed this group a moment ago. Look at it again.' }
    : undefined;
