import { Acts } from '@cairn/access';
import { type Actor, Database, dataSourceOf } from '@cairn/database';
import { BoardService } from '@cairn/path';
import { SystemClock } from '@cairn/platform';
import type { Bench } from './bench';
import { groupNoteRow } from './group-note-row';
import { signIn, staffMember } from './clinic';
import type { BenchDatabase } from './databases';
import { type FigureId, type Measured, ofSpread } from './figures';
import { Clients } from './http-load';
import { recording } from './recording';
import { alternate } from './slots';
import { spreadOf } from './statistics';

const caseload = 70;

export const boardIds: readonly FigureId[] = ['board', 'golden-thread', 'group-note', 'board-statements'];

/** A counselor's board of 70 people of this clinic, each with a plan and a note a week, among everybody else of the database. */
export async function boardRows(
  bench: Bench,
  { database, programmeId }: { readonly database: BenchDatabase; readonly programmeId: string },
  ids: readonly FigureId[],
): Promise<Measured[]> {
  const counselor = await staffMember(database.owner, programmeId, 'counselor');
  await giveCaseload(database, counselor);
  const rows: Measured[] = [];
  const served = (['board', 'golden-thread'] as const).filter((id) => ids.includes(id));
  if (served.length > 0) rows.push(...(await asked(bench, database, counselor, served)));
  if (ids.includes('group-note')) rows.push(await groupNoteRow(bench, database, counselor));
  if (ids.includes('board-statements')) rows.push(await statements(database, counselor));
  return rows;
}

/** One reader at a time: the whole board, or the plan of one of its people with three years of notes. */
async function asked(
  bench: Bench,
  { owner, appUrl }: BenchDatabase,
  { programmeId, staffId }: Actor,
  ids: readonly ('board' | 'golden-thread')[],
): Promise<Measured[]> {
  const { rows: plans } = await owner.query<{ patient: string }>(
    'select patient_id as patient from treatment_plan where programme_id = $1',
    [programmeId],
  );
  let n = 0;
  const paths = {
    board: () => '/api/v1/board',
    'golden-thread': () => `/api/v1/patients/${plans[(n += 1) % plans.length]?.patient}/treatment-plans`,
  };
  const api = await bench.programs.api(appUrl);
  const client = await Clients.open(api.port, 1, await signIn(owner, programmeId, staffId ?? ''));
  try {
    const rows: Measured[] = [];
    for (const id of ids) {
      let median = 0;
      const measured = await alternate(
        {
          p95: async (ms) => {
            const load = await client.load(() => ({ path: paths[id]() }), ms);
            median = load.medianMs;
            return load.p95Ms;
          },
        },
        bench.options.slots,
      );
      rows.push(ofSpread(id, spreadOf(measured.map(({ p95 }) => p95)), `median ${median.toFixed(0)} ms`));
    }
    return rows;
  } finally {
    client.close();
    await api.stop();
  }
}

/** Counted while the service reads, with the line in the audit; who asks is known by then. */
async function statements({ appUrl }: BenchDatabase, counselor: Actor): Promise<Measured> {
  const source = dataSourceOf({ url: appUrl, poolSize: 2, name: 'cairn-bench' });
  await source.initialize();
  try {
    const service = new BoardService(new Acts(new Database(source)), new SystemClock());
    let people = 0;
    const sent = await recording(async () => {
      people = (await service.board(counselor)).rows.length;
    });
    const asked = sent.filter(({ text }) => !/^(BEGIN|COMMIT)/.test(text)).length;
    return { id: 'board-statements', value: asked, note: `for ${people} people, with the line in the audit` };
  } finally {
    await source.destroy();
  }
}

/** The first people of the clinic whose episode is open become this counselor's, and the clinic's own as far as alerts ask. */
async function giveCaseload({ owner }: BenchDatabase, { programmeId, staffId }: Actor): Promise<void> {
  const ids = { p: programmeId, s: staffId ?? '' };
  await owner.query(`
    set cairn.programme = '${ids.p}';
    create temporary table chosen as select e.id, e.patient_id from episode e
      where e.programme_id = '${ids.p}' and e.closed_on is null and e.voided_at is null order by e.patient_id limit ${caseload};
    update assignment set to_day = current_date - 1 where programme_id = '${ids.p}' and to_day is null and from_day < current_date
      and (staff_id = '${ids.s}' or patient_id in (select patient_id from chosen));
    insert into assignment (id, programme_id, patient_id, episode_id, staff_id, kind, from_day)
      select gen_random_uuid(), '${ids.p}', c.patient_id, c.id, '${ids.s}', 'primary', current_date from chosen c;
    update episode set origin = 'demo' where id in (select id from chosen);
    insert into treatment_plan (id, programme_id, patient_id, episode_id, version, content, modalities, goals_met, effective_on,
        next_review_on, consent, supervised, signed_on, signed_by, signed_at, origin)
      select gen_random_uuid(), '${ids.p}', c.patient_id, c.id, 1, ${plan('c.patient_id')}, '{CBT}', false, current_date - 60,
        current_date + 30, 'signed', false, current_date - 60, '${ids.s}', now() - interval '60 days', 'demo' from chosen c;
    insert into progress_note (id, programme_id, patient_id, episode_id, modality, contact_type, service_on, starts_at, ends_at,
        content, supervised, clone_percent, author_id, signed_at, origin)
      select gen_random_uuid(), '${ids.p}', c.patient_id, c.id, 'CBT', 'in_person', (now() - w * interval '7 days')::date,
        now() - w * interval '7 days', now() - w * interval '7 days' + interval '50 minutes',
        jsonb_build_object('format', 'dap', 'sections', jsonb_build_object('data', repeat('Came on time. ', 40)),
          'objectiveIds', jsonb_build_array('o1-' || c.patient_id)), false, 0, '${ids.s}', now() - w * interval '7 days', 'demo'
      from chosen c cross join generate_series(1, 150) w;
    drop table chosen;`);
  await owner.query('vacuum analyze progress_note, treatment_plan, assignment, episode');
}

/** Four problems with two goals of two objectives each. */
function plan(patient: string): string {
  const objective = (
    n: number,
  ) => `jsonb_build_object('id', 'o${n}-' || ${patient}, 'statement', 'Names 3 triggers a week',
    'baseline', '0', 'measure', 'Diary', 'target', '3 triggers', 'targetOn', current_date + 60, 'status', 'in-progress', 'percent', 20,
    'interventions', jsonb_build_array(jsonb_build_object('id', 'i${n}-' || ${patient}, 'modality', 'CBT', 'times', 1, 'per', 'week',
      'minutes', 50, 'responsible', 'Counselor', 'site', 'Clinic', 'startsOn', current_date - 60, 'endsOn', null)))`;
  const goal = (
    n: number,
  ) => `jsonb_build_object('id', 'g${n}-' || ${patient}, 'statement', 'I know my triggers', 'term', 'long',
    'objectives', jsonb_build_array(${objective(n * 2 - 1)}, ${objective(n * 2)}))`;
  const problem = (
    n: number,
  ) => `jsonb_build_object('id', 'p${n}-' || ${patient}, 'dimension', '${n}', 'statement', 'Uses when alone',
    'priority', 'high', 'status', 'active', 'reason', null, 'goals', jsonb_build_array(${goal(n * 2 - 1)}, ${goal(n * 2)}))`;
  return `jsonb_build_object('problems', jsonb_build_array(${[1, 2, 3, 4].map(problem).join(', ')}))`;
}
