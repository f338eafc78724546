import type { StageTable } from './stage-tables';
import type { Staging } from './staging';
import type { Writer } from './writer';

interface Leftover {
  readonly target: 'imported_row' | 'import_report';
  readonly stage: StageTable;
  readonly why: 'kept_because' | 'reason';
  /** Whether the target links a row to its person. */
  readonly linked: boolean;
}

const leftovers: readonly Leftover[] = [
  { target: 'imported_row', stage: 'stage_kept', why: 'kept_because', linked: true },
  { target: 'import_report', stage: 'stage_report', why: 'reason', linked: false },
];

/**
 * Writes the rows that were kept and those that were reported, by file and line: what the last import of these projects says
 * is what stands, so a row that has found its home since then is no longer listed.
 */
export function writeLeftovers(staging: Staging, writer: Writer, projects: readonly string[]): void {
  const folder = `ctn0094/${projects.join('+')}/`;
  for (const leftover of leftovers) {
    staging.flush(leftover.stage);
    staging.then(() =>
      writer.behindWalls(`coalesce(p.programme_id, $2::uuid)`, (wall) =>
        writeOne(staging, writer, leftover, folder, wall),
      ),
    );
  }
}

async function writeOne(
  staging: Staging,
  writer: Writer,
  leftover: Leftover,
  folder: string,
  wall: string,
): Promise<void> {
  const { target, stage, why, linked } = leftover;
  const source = `case when s.source like '%/%' then 'ctn0094/' || s.source else $1 || s.source end`;
  const person = linked ? 'patient_id, ' : '';
  await staging.query(
    `insert into ${target} (programme_id, ${person}source, line, ${why}, content)
     select coalesce(p.programme_id, $2::uuid), ${linked ? 'p.patient_id, ' : ''}${source}, s.line, s.because, s.content::jsonb
     from ${stage} s left join stage_person p using (who) where ${wall}
     on conflict (source, line) do update set ${why} = excluded.${why}, content = excluded.content
       where (${target}.${why}, ${target}.content) is distinct from (excluded.${why}, excluded.content)`,
    [folder, writer.fallback],
  );
  await staging.query(
    `delete from ${target} t where starts_with(t.source, $1)
       and t.source not like '%/calendar'
       and not exists (select 1 from ${stage} s where $1 || s.source = t.source and s.line = t.line)`,
    [folder],
  );
}
