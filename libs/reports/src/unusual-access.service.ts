import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor, Tx } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { Clock } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';

/** Looks that a privacy officer may want to ask about (R-309). None of them is wrong by itself. */
export interface UnusualAccess {
  readonly since: string;
  readonly items: readonly UnusualRow[];
}

export interface UnusualRow {
  readonly kind: 'own' | 'restricted' | 'same-name' | 'after-hours';
  readonly staff: { readonly id: string; readonly displayName: string };
  /** Null for looks at night, which are counted over everyone. */
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string } | null;
  readonly times: number;
  readonly lastAt: string;
}

const days = 7;

@Injectable()
export class UnusualAccessService {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {}

  /** Of the last seven days: tries at one's own or a restricted chart, people of the same family name, looks at night. */
  list(actor: Actor): Promise<UnusualAccess> {
    const what = { act: 'audit.read' as const, recordType: 'audit_event' };
    const describe = ({ items }: UnusualAccess) => ({ facts: { list: 'unusual', count: items.length } });
    return this.acts.perform(actor, { ...what, describe }, async (tx) => {
      const since = new Date(this.clock.now().getTime() - days * 86_400_000);
      const programme = await loadProgramme(tx);
      void tx.query('set local plan_cache_mode = force_custom_plan');
      const lists = await Promise.all([
        refusedAtCharts(tx, since),
        sameFamilyName(tx, since),
        atNight(tx, since, programme.zone),
      ]);
      return { since: since.toISOString(), items: lists.flat() };
    });
  }
}

const row = (
  kind: string,
  patient: string,
) => `select ${kind} as kind, g.times, to_jsonb(g.last_at) #>> '{}' as "lastAt",
  jsonb_build_object('id', s.id, 'displayName', s.display_name) as staff, ${patient} as patient`;
const whom = `jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf})`;

/** Whoever asks meets closed charts while looking after them: their own tries at others' are no news to them. */
function refusedAtCharts(tx: Tx, since: Date): Promise<UnusualRow[]> {
  return tx.query<UnusualRow>(
    `${row(`case g.code when 'chart.own' then 'own' else 'restricted' end`, whom)}
     from (select e.staff_id, e.patient_id, e.facts ->> 'code' as code, count(*)::int as times, max(e.at) as last_at
       from audit_event e where e.programme_id = $1 and e.outcome = 'refused' and e.at >= $2
         and (e.facts ->> 'code' = 'chart.own' or (e.facts ->> 'code' = 'chart.restricted' and e.staff_id <> $3))
       group by 1, 2, 3) g
     join staff s on s.id = g.staff_id join patient p on p.programme_id = $1 and p.id = g.patient_id
     order by g.code, g.last_at desc limit 50`,
    [tx.actor.programmeId, since, tx.actor.staffId],
  );
}

/** The last word of a colleague's name is the person's family name. */
function sameFamilyName(tx: Tx, since: Date): Promise<UnusualRow[]> {
  return tx.query<UnusualRow>(
    `with colleague as materialized (
       select distinct s.id, s.display_name, regexp_replace(s.display_name, '^.*\\s', '') as family
       from staff s join staff_role r on r.staff_id = s.id and r.programme_id = $1)
     ${row(`'same-name'`, whom)}
     from colleague s join patient p on p.programme_id = $1 and p.family = s.family
     cross join lateral (select count(*)::int as times, max(e.at) as last_at from audit_event e
       where e.programme_id = $1 and e.patient_id = p.id and e.staff_id = s.id and e.at >= $2
         and e.outcome = 'done') g
     where g.times > 0 order by g.last_at desc limit 50`,
    [tx.actor.programmeId, since],
  );
}

function atNight(tx: Tx, since: Date, zone: string): Promise<UnusualRow[]> {
  return tx.query<UnusualRow>(
    `${row(`'after-hours'`, 'null::jsonb')}
     from (select e.staff_id, count(*)::int as times, max(e.at) as last_at from audit_event e
       where e.programme_id = $1 and e.at >= $2 and e.staff_id is not null and e.patient_id is not null
         and e.outcome = 'done' and extract(hour from e.at at time zone $3) not between 5 and 20
       group by 1) g
     join staff s on s.id = g.staff_id order by g.times desc limit 50`,
    [tx.actor.programmeId, since, zone],
  );
}
