import type { Reading, Tx } from '@cairn/database';
import { newId, refuse } from '@cairn/platform';
import { loadProgramme, policyOf } from '@cairn/programme';
import { type Day, type KnownPanel, standardPanelFor, type TestPanel } from '@cairn/rules';

/** Every version with the day on which the next one took its place, or on which it was ended. */
const panelJson = `jsonb_build_object('id', p.id, 'code', p.code, 'version', p.version, 'name', p.name, 'matrix', p.matrix,
    'stage', p.stage, 'method', p.method, 'laboratory', p.laboratory, 'fdaStatus', p.fda_status, 'fdaNote', p.fda_note,
    'routine', p.routine, 'analytes', p.analytes, 'validFrom', p.valid_from,
    'endsOn', least(e.ends_on, n.valid_from),
    'why', case when n.valid_from is not null and n.valid_from <= coalesce(e.ends_on, n.valid_from) then 'replaced'
      when e.panel_id is not null then 'ended' end,
    'writtenBy', s.display_name, 'writtenAt', p.written_at) as panel
  from test_panel p left join test_panel_end e on e.panel_id = p.id
  left join test_panel n on n.programme_id = p.programme_id and n.code = p.code and n.version = p.version + 1
  left join staff s on s.id = p.written_by`;

export interface PanelView extends KnownPanel {
  readonly writtenBy: string | null;
  readonly writtenAt: string;
}

export async function loadPanels(tx: Reading): Promise<PanelView[]> {
  const rows = await tx.query<{ panel: PanelView }>(
    `select ${panelJson} where p.programme_id = $1 order by p.name, p.version desc`,
    [tx.actor.programmeId],
  );
  return rows.map(({ panel }) => panel);
}

/** Refuses with 'not-found'. */
export async function loadPanel(tx: Reading, id: string): Promise<PanelView> {
  const [row] = await tx.query<{ panel: PanelView }>(`select ${panelJson} where p.programme_id = $1 and p.id = $2`, [
    tx.actor.programmeId,
    id,
  ]);
  if (row === undefined) refuse('not-found', 'There is no such panel in this program.');
  return row.panel;
}

/**
 * The panel that is ordered unless somebody names another. A programme that marked none begins with the house's standard one,
 * so that a test can be ordered, or drawn, from the first day on.
 */
export async function loadRoutinePanel(tx: Tx, today: Day): Promise<PanelView> {
  const panels = await loadPanels(tx);
  const active = panels.filter(
    ({ routine, validFrom, endsOn }) => routine && validFrom <= today && (endsOn === null || endsOn > today),
  );
  const [first] = active;
  if (first !== undefined) return first;
  const policy = policyOf(await loadProgramme(tx), today);
  const standard = standardPanelFor({ alcohol: policy.uds_alcohol_marker, cannabis: policy.uds_cannabis });
  if (panels.some(({ code }) => code === standard.code))
    refuse('panel.invalid', 'No panel in use is marked as the routine one (R-401): mark one under Drug tests, Panels.');
  const id = newId();
  await insertPanel(tx, { id, ...standard, validFrom: today }, null);
  return (await loadPanels(tx)).find(({ code }) => code === standard.code) ?? loadPanel(tx, id);
}

export function insertPanel(tx: Tx, panel: TestPanel, by: string | null): Promise<unknown> {
  return tx.query(
    `insert into test_panel (id, programme_id, code, version, name, matrix, stage, method, laboratory, fda_status, fda_note,
       routine, analytes, valid_from, written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict on constraint uq_test_panel_programme_id_code_version do nothing`,
    [
      panel.id,
      tx.actor.programmeId,
      panel.code,
      panel.version,
      panel.name,
      panel.matrix,
      panel.stage,
      panel.method,
      panel.laboratory,
      panel.fdaStatus,
      panel.fdaNote,
      panel.routine,
      JSON.stringify(panel.analytes),
      panel.validFrom,
      by,
    ],
  );
}
