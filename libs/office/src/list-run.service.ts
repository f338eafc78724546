import { Injectable } from '@nestjs/common';
import { audit, StaffInviteService } from '@cairn/access';
import { type Actor, Database, type Tx } from '@cairn/database';
import { Clock, Refused } from '@cairn/platform';
import { type NewPerson, registerMany } from '@cairn/patient';
import { loadProgramme, type ProgrammeFacts } from '@cairn/programme';
import {
  type Day,
  instantOf,
  isRole,
  type ListCells,
  type ListedPerson,
  type ListFault,
  may,
  type Role,
  serviceDay,
} from '@cairn/rules';
import { RowReader } from './list-batch';
import { alikeSays } from './list-check.service';
import { endList, type ListAtWork, lockList } from './list-import.queries';
import { loadCounselors, loadReferences, joinedWhole } from './list-known.queries';
import { loadNewcomers, type Newcomers } from './list-newcomers';

const people = 250;
const colleagues = 10;

interface GoodRow {
  readonly line: number;
  readonly becomes: string;
  readonly content: ListCells;
  readonly confirmed: boolean;
}

/**
 * Does what the dry run found good. People in batches of one transaction each: the row is marked in the transaction that registers its
 * person, so a run that was cut off goes on where it stood, and two runs at once take turns at the list's lock. Whoever was registered
 * since the dry run and may be the same is left out, as a fault. A cancel comes between two batches.
 */
@Injectable()
export class ListRunService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly invites: StaffInviteService,
  ) {}

  async run(programmeId: string, id: string): Promise<void> {
    const system: Actor = { programmeId, staffId: null, roles: [], requestId: 'job office.run-list', address: null };
    const begun = await this.database.transaction(system, async (tx) => {
      const list = await lockList(tx, id);
      if (list?.state !== 'running') return null;
      const rolesNow = await loadRoles(tx, list.startedBy);
      if (may(rolesNow, 'list.run')) return { ...system, staffId: list.startedBy, roles: rolesNow, kind: list.kind };
      const says = 'Who started this is no administrator here any more. Nothing more was done.';
      await endList(tx, id, { state: 'failed', says, at: this.clock.now() });
      return null;
    });
    if (begun === null) return;
    const { kind, ...actor } = begun;
    for (let told = 0; ;) {
      const tell = this.clock.now().getTime() - told > 700;
      if (tell) told = this.clock.now().getTime();
      const more = kind === 'patients' ? await this.register(actor, id, tell) : await this.invite(actor, id);
      if (!more) return;
    }
  }

  /** One batch. Answers whether there may be more to do. */
  private register(actor: Actor, id: string, tell: boolean): Promise<boolean> {
    return this.database.transaction(actor, async (tx) => {
      // What checks the keys of a new clinic's first people was planned when it had none.
      void tx.query('discard plans');
      const [list, programme, rows] = await Promise.all([
        lockList(tx, id),
        loadProgramme(tx),
        loadGood(tx, id, people),
      ]);
      if (list?.state !== 'running') return false;
      if (rows.length === 0) return this.finish(tx, list);
      const now = this.clock.now();
      const day = serviceDay(now, programme.zone, programme.dayBoundary);
      const found = await this.lookAgain(tx, list, rows, day);
      const good = found.flatMap(({ row, person, counselorId }) =>
        person === null ? [] : [newPerson(row, person, { counselorId, programme, now, day })],
      );
      const lines = new Map(rows.map(({ becomes, line }) => [becomes, line]));
      await registerMany(tx, good, { now, day });
      for (const { id: patientId } of good) {
        void audit(tx, {
          act: 'list.run',
          patientId,
          recordType: 'patient',
          recordId: patientId,
          facts: { list: id, line: lines.get(patientId) },
        });
      }
      void tx.query(
        `update list_import_row set done_at = $4, patient_id = becomes, content = null, reference = null, name_letters = null,
           born = null where programme_id = $1 and import_id = $2 and line = any ($3)`,
        [tx.actor.programmeId, id, found.flatMap(({ row, person }) => (person === null ? [] : [row.line])), now],
      );
      const faults = found.flatMap(({ row, fault }) => (fault === null ? [] : [{ line: row.line, faults: [fault] }]));
      await progress(tx, id, { done: good.length, faults, now });
      const last = good.at(-1);
      if (tell && last !== undefined) {
        tx.notify('list-import', id);
        tx.notify('patient', last.id);
      }
      return true;
    });
  }

  /** What may have changed since the dry run: who is registered, and who is a counselor. */
  private async lookAgain(tx: Tx, list: ListAtWork, rows: readonly GoodRow[], day: Day): Promise<Looked[]> {
    const reader = new RowReader(list.kind, list.columns, day);
    const read = rows.map((row) => ({ row, person: reader.personOf(row.content) }));
    const emails = new Set(read.flatMap(({ person }) => person?.counselorEmail?.toLowerCase() ?? []));
    const [counselors, references, newcomers] = await joinedWhole(tx, () =>
      Promise.all([
        loadCounselors(tx, [...emails], day),
        loadReferences(
          tx,
          read.flatMap(({ person }) => person?.reference ?? []),
        ),
        loadNewcomers(tx, list.id, list.checkedAt ?? this.clock.now()),
      ]),
    );
    return read.map(({ row, person }) => {
      if (person === null)
        return { row, person, counselorId: null, fault: { field: 'line', says: 'Upload this row again.' } };
      const counselorId = counselors.get(person.counselorEmail?.toLowerCase() ?? '') ?? null;
      const fault = faultNow(row, person, { counselorId, references, newcomers, day });
      return { row, person: fault === null ? person : null, counselorId, fault };
    });
  }

  /** One colleague after the other, as an administrator would invite them: the invitation bears being sent twice. */
  private async invite(actor: Actor, id: string): Promise<boolean> {
    const begun = await this.database.transaction(actor, async (tx) => {
      const [list, rows, { zone, dayBoundary }] = await Promise.all([
        lockList(tx, id),
        loadGood(tx, id, colleagues),
        loadProgramme(tx),
      ]);
      if (list?.state !== 'running') return null;
      if (rows.length === 0) {
        await this.finish(tx, list);
        return null;
      }
      return { list, rows, day: serviceDay(this.clock.now(), zone, dayBoundary) };
    });
    if (begun === null) return false;
    const reader = new RowReader('staff', begun.list.columns, begun.day);
    for (const { line, becomes, content } of begun.rows) {
      const outcome = await this.inviteOne(actor, becomes, reader, content);
      await this.database.transaction(actor, async (tx) => {
        const now = this.clock.now();
        await lockList(tx, id);
        if ('says' in outcome) return progress(tx, id, { done: 0, faults: [{ line, faults: [outcome] }], now });
        // Done before by a worker that was cut off, or by another at this moment: it counts once.
        const marked = await tx.query(
          `update list_import_row set done_at = $4, staff_id = $5, content = null, email = null
           where programme_id = $1 and import_id = $2 and line = $3 and done_at is null returning line`,
          [tx.actor.programmeId, id, line, now, outcome.staffId],
        );
        await progress(tx, id, { done: marked.length, faults: [], now });
        tx.notify('list-import', id);
      });
    }
    return true;
  }

  private async inviteOne(
    actor: Actor,
    becomes: string,
    reader: RowReader,
    content: ListCells,
  ): Promise<{ staffId: string } | ListFault> {
    const colleague = reader.colleagueOf(content);
    if (colleague === null) return { field: 'line', says: 'Upload this row again.' };
    const { displayName, email, roles, licence } = colleague;
    // The same row makes the same licence, however often it is done.
    const licences = licence === null ? [] : [{ id: becomes, ...licence }];
    try {
      const { member } = await this.invites.invite(actor, becomes, { displayName, email, roles, licences });
      return { staffId: member.id };
    } catch (error) {
      if (error instanceof Refused && error.refusal.code !== 'service.away')
        return { field: 'email', says: error.refusal.says };
      throw error;
    }
  }

  private async finish(tx: Tx, { id }: ListAtWork): Promise<false> {
    const now = this.clock.now();
    await tx.query(
      `update list_import l set state = 'done', ended_at = $3, touched_at = $3, cleared_at = case when not exists (
         select 1 from list_import_row r where r.programme_id = $1 and r.import_id = $2 and r.done_at is null) then $3::timestamptz end
       where l.programme_id = $1 and l.id = $2`,
      [tx.actor.programmeId, id, now],
    );
    tx.notify('list-import', id);
    return false;
  }
}

interface Looked {
  readonly row: GoodRow;
  readonly person: ListedPerson | null;
  readonly counselorId: string | null;
  readonly fault: ListFault | null;
}

function faultNow(
  row: GoodRow,
  person: ListedPerson,
  now: { counselorId: string | null; references: ReadonlyMap<string, string>; newcomers: Newcomers; day: Day },
): ListFault | null {
  const number = now.references.get(person.reference ?? '');
  if (number !== undefined)
    return { field: 'external_number', says: `No. ${number} was registered with this number since the check.` };
  if (person.counselorEmail !== null && now.counselorId === null)
    return { field: 'counselor_email', says: 'This counselor left since the check.' };
  const other = row.confirmed ? null : now.newcomers.like(person, now.day);
  return other === null ? null : { field: 'confirm_new', says: alikeSays.registered.replace('%', other) };
}

function newPerson(
  { becomes }: GoodRow,
  person: ListedPerson,
  at: { counselorId: string | null; programme: ProgrammeFacts; now: Date; day: Day },
): NewPerson {
  const { given, family, remindersBy, openedOn, counselorEmail: _email, confirmNew: _confirmed, ...details } = person;
  return {
    ...details,
    id: becomes,
    legalName: { given, family },
    openedOn,
    openedAt: openedOn === at.day ? at.now : instantOf(`${openedOn}T12:00`, at.programme.zone),
    consents: remindersBy.map((channel) => ({
      channel,
      address: (channel === 'email' ? person.email : person.phone) ?? '',
    })),
    counselorId: at.counselorId,
  };
}

function loadGood(tx: Tx, id: string, atMost: number): Promise<GoodRow[]> {
  return tx.query(
    `select line, becomes, content, confirmed from list_import_row
     where programme_id = $1 and import_id = $2 and faults is null and done_at is null order by line limit $3`,
    [tx.actor.programmeId, id, atMost],
  );
}

async function progress(
  tx: Tx,
  id: string,
  { done, faults, now }: { done: number; faults: readonly { line: number; faults: readonly ListFault[] }[]; now: Date },
): Promise<void> {
  if (faults.length > 0) {
    void tx.query(
      `update list_import_row r set faults = f.faults
       from jsonb_to_recordset($3::jsonb) as f(line int, faults jsonb)
       where r.programme_id = $1 and r.import_id = $2 and r.line = f.line`,
      [tx.actor.programmeId, id, JSON.stringify(faults)],
    );
  }
  await tx.query(
    `update list_import set rows_done = rows_done + $3, rows_faulty = rows_faulty + $4, rows_good = rows_good - $4,
       touched_at = $5, tries = 0 where programme_id = $1 and id = $2`,
    [tx.actor.programmeId, id, done, faults.length, now],
  );
}

/** The roles that someone has at this moment: whoever started a list may have left since. */
async function loadRoles(tx: Tx, staffId: string | null): Promise<readonly Role[]> {
  const rows = await tx.query<{ role: string }>(
    `select distinct r.role from staff_role r join staff s on s.id = r.staff_id
     where r.programme_id = $1 and r.staff_id = $2 and s.deactivated_at is null and r.ended_at is null
       and r.from_day <= day_in($1) and (r.to_day is null or r.to_day >= day_in($1))`,
    [tx.actor.programmeId, staffId],
  );
  return rows.map(({ role }) => role).filter(isRole);
}
