import type { Reading } from '@cairn/database';
import { displayNameOf } from '@cairn/patient';
import { type OutageOpen, openOf } from '@cairn/rules';

export interface OutageLineView {
  readonly id: string;
  readonly paperRef: string;
  readonly patient: { readonly id: string; readonly number: string; readonly displayName: string } | null;
  readonly says: string | null;
  readonly listedBy: string | null;
  /** The last word about it; null while there is none, or after its dose was taken back. */
  readonly settled: {
    readonly doseId: string | null;
    readonly doseMcg: number | null;
    readonly explained: string | null;
    readonly by: string | null;
    readonly at: string;
  } | null;
}

export interface OutageView {
  readonly id: string;
  readonly beganAt: string;
  readonly endedAt: string | null;
  readonly linesOnPaper: number | null;
  readonly says: string | null;
  readonly recordedBy: string | null;
  readonly lines: readonly OutageLineView[];
  /** What is still to do; null when every line is accounted for. */
  readonly open: OutageOpen | null;
}

/** The outages of the last 200, or one. */
export async function loadOutages(tx: Reading, id: string | null = null): Promise<OutageView[]> {
  const rows = await tx.query<{ outage: Omit<OutageView, 'open'> }>(
    `select jsonb_build_object('id', o.id, 'beganAt', o.began_at, 'endedAt', e.ended_at, 'linesOnPaper', e.lines_on_paper,
       'says', o.says, 'recordedBy', s.display_name,
       'lines', coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'paperRef', l.paper_ref, 'says', l.says,
           'patient', case when p.id is not null
             then jsonb_build_object('id', p.id, 'number', p.number, 'displayName', ${displayNameOf}) end,
           'listedBy', b.display_name, 'settled', w.word) order by l.paper_ref)
         from outage_line l left join staff b on b.id = l.recorded_by
           left join patient p on p.programme_id = l.programme_id and p.id = l.patient_id
           left join lateral (${lastWord}) w on true
         where l.outage_id = o.id), '[]')) as outage
     from outage o left join outage_end e on e.outage_id = o.id left join staff s on s.id = o.recorded_by
     where o.programme_id = $1 and ($2::uuid is null or o.id = $2) order by o.began_at desc, o.id desc limit 200`,
    [tx.actor.programmeId, id],
  );
  return rows.map(({ outage }) => ({ ...outage, open: openOf(factsOf(outage)) }));
}

const lastWord = `
  select case when d.id is null or v.dose_id is null then jsonb_build_object('doseId', x.dose_id, 'doseMcg', d.dose_mcg,
      'explained', x.explained, 'by', c.display_name, 'at', x.recorded_at) end as word
  from outage_line_end x left join dose d on d.id = x.dose_id left join dose_void v on v.dose_id = x.dose_id
    left join staff c on c.id = x.recorded_by
  where x.line_id = l.id order by x.recorded_at desc, x.id desc limit 1`;

function factsOf({ endedAt, linesOnPaper, lines }: Omit<OutageView, 'open'>) {
  return {
    endedAt: endedAt === null ? null : new Date(endedAt),
    linesOnPaper,
    lines: lines.map(({ settled }) => ({ settled: settled !== null })),
  };
}

export interface OpenPaper extends OutageOpen {
  readonly outageId: string;
  readonly beganAt: string;
  /** The lines that are listed and neither entered nor explained. */
  readonly paperRefs: readonly string[];
}

/** what keeps a shift from closing: outages that go on, and lines on paper that nobody has accounted for. */
export async function openPaperLines(tx: Reading): Promise<readonly OpenPaper[]> {
  return (await loadOutages(tx)).flatMap(({ id, beganAt, lines, open }) =>
    open === null
      ? []
      : [
          {
            ...open,
            outageId: id,
            beganAt,
            paperRefs: lines.filter(({ settled }) => settled === null).map(({ paperRef }) => paperRef),
          },
        ],
  );
}
