import type { Reading } from '@cairn/database';
import { type IncidentKind, incidentKinds } from '@cairn/rules';
import type { PackCell, PackPart, PackScene } from '../pack-part';
import { shown } from '../summary.service';

interface Amount {
  readonly unit: 'mcg' | 'piece';
  readonly quantity: number;
}

const rowsOf = <Row>(tx: Reading, { from, to, zone }: PackScene, sql: string) =>
  tx.query<Row>(sql, [tx.actor.programmeId, from, to, ...(sql.includes('$4') ? [zone] : [])]);
const inUnits = ({ unit, quantity }: Amount) => `${shown(quantity, unit)} ${unit === 'mcg' ? 'mg' : 'pieces'}`;
const left = (share: number, head: string) => ({ head, share });
const right = (share: number, head: string) => ({ head, share, align: 'right' as const });

/** what form 106 asks for. */
export const lossesPart: PackPart = {
  key: 'forms-106',
  async load(tx, scene) {
    const rows = await rowsOf<Amount & { readonly cells: PackCell[]; readonly tail: PackCell[] }>(
      tx,
      scene,
      `select jsonb_build_array(to_char(l.discovered_at at time zone $4, 'YYYY-MM-DD HH24:MI'), l.kind, p.name, t.lot, c.serial) as cells,
         p.unit, x.quantity::float8 as quantity,
         jsonb_build_array(l.circumstances, (select case when d.significant then 'significant' else 'not significant' end
             from stock_loss_decision d where d.loss_id = l.id order by d.decided_at desc limit 1),
           to_char(e.notice_at at time zone $4, 'YYYY-MM-DD HH24:MI'), to_char(e.form_106_at at time zone $4, 'YYYY-MM-DD HH24:MI'),
           case when e.loss_id is null then 'open' else 'closed' end) as tail
       from stock_loss l join stock_loss_line x on x.loss_id = l.id join stock_container c on c.id = x.container_id
         join stock_lot t on t.id = c.lot_id join stock_product p on p.id = t.product_id left join stock_loss_close e on e.loss_id = l.id
       where l.programme_id = $1 and (l.discovered_at at time zone $4)::date between $2::date and $3::date
       order by l.discovered_at, l.id, p.name`,
    );
    return {
      says: 'The data of form 106. The form itself is filed online with the agency.',
      tables: [
        {
          title: 'Theft and loss',
          columns: [
            left(3, 'Discovered'),
            left(1.5, 'Kind'),
            left(4, 'Product'),
            left(2, 'Lot'),
            left(3, 'Container'),
            right(2.5, 'Amount'),
            left(6, 'Circumstances'),
            left(2.5, 'Decided'),
            left(3, 'Notice'),
            left(3, 'Form 106'),
            left(2, 'State'),
          ],
          rows: rows.map(({ cells, tail, ...amount }) => [...cells, inUnits(amount), ...tail]),
        },
      ],
    };
  },
};

/** what form 41 asks for. */
export const destructionsPart: PackPart = {
  key: 'forms-41',
  async load(tx, scene) {
    const rows = await rowsOf<Amount & { readonly cells: PackCell[]; readonly tail: PackCell[] }>(
      tx,
      scene,
      `select jsonb_build_array(d.on_day::text, d.form_number, case d.method when 'on-site' then 'Destroyed here' else 'Reverse distributor' end,
           p.name, t.lot, c.serial) as cells, p.unit, x.quantity::float8 as quantity,
         jsonb_build_array(coalesce(d.how, d.distributor || coalesce(', ' || d.distributor_dea, '')),
           (select string_agg(s.display_name, ', ' order by g.nth) from stock_destruction_signature g join staff s on s.id = g.signed_by
             where g.destruction_id = d.id)) as tail
       from stock_destruction d join stock_destruction_line x on x.destruction_id = d.id join stock_container c on c.id = x.container_id
         join stock_lot t on t.id = c.lot_id join stock_product p on p.id = t.product_id
       where d.programme_id = $1 and d.on_day between $2::date and $3::date order by d.on_day, d.id, p.name`,
    );
    return {
      says: 'The data of form 41.',
      tables: [
        {
          title: 'Destruction',
          columns: [
            left(2, 'Day'),
            left(2.5, 'Form'),
            left(3, 'Method'),
            left(4, 'Product'),
            left(2, 'Lot'),
            left(3, 'Container'),
            right(2.5, 'Amount'),
            left(4, 'How or to whom'),
            left(4, 'Signed by'),
          ],
          rows: rows.map(({ cells, tail, ...amount }) => [...cells, inUnits(amount), ...tail]),
        },
      ],
    };
  },
};

interface IncidentRow {
  readonly at: string;
  readonly kind: string;
  readonly number: string | null;
  readonly patientId: string | null;
  readonly reports: string | null;
  readonly counted: string | null;
}

/**
 * Incidents that touch stock and measuring. Identity checks and emergencies tell about a person's health and are no record of
 * controlled medication; a person is named by number only.
 */
export const incidentsPart: PackPart = {
  key: 'incidents',
  async load(tx, scene) {
    const rows = await rowsOf<IncidentRow>(
      tx,
      scene,
      `select to_char(i.began_at at time zone $4, 'YYYY-MM-DD HH24:MI') as at, i.kind, p.number, p.id as "patientId",
         (select string_agg(r.says, ' / ' order by r.recorded_at) from incident_report r where r.incident_id = i.id) as reports,
         (select string_agg(c.number || ': ' || c.reason, ' / ') from stock_count_incident c where c.incident_id = i.id) as counted
       from incident i left join patient p on p.programme_id = i.programme_id and p.id = i.patient_id
       where i.programme_id = $1 and i.kind not in ('identity', 'overdose-at-window')
         and (i.began_at at time zone $4)::date between $2::date and $3::date order by i.began_at, i.id`,
    );
    return {
      says: 'Incidents that touch stock or measuring. What is only about a person’s health is not part of these records.',
      patientIds: [...new Set(rows.flatMap(({ patientId }) => patientId ?? []))],
      tables: [
        {
          title: 'Incidents',
          columns: [left(3, 'When'), left(3, 'Kind'), left(2, 'Patient no.'), left(4, 'Count'), left(8, 'Report')],
          rows: rows.map(({ at, kind, number, reports, counted }) => [
            at,
            incidentKinds[kind as IncidentKind] ?? kind,
            number,
            counted,
            reports ?? 'Not yet written',
          ]),
        },
      ],
    };
  },
};
