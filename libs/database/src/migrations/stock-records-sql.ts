/** The tables of records: times on paper, packs for inspectors, what was handed out, the kept days. */
export const recordTables = `
create table downtime_sheet (
  id uuid not null,
  programme_id uuid not null,
  day date not null,
  lines integer not null,
  storage_key text not null,
  bytes integer not null,
  sha256 bytea not null,
  produced_at timestamptz not null,
  constraint pk_downtime_sheet primary key (id),
  constraint uq_downtime_sheet_storage_key unique (storage_key),
  constraint fk_downtime_sheet_programme foreign key (programme_id) references programme(id)
);
create index ix_downtime_sheet_programme_id_produced_at on downtime_sheet (programme_id, produced_at);
create table outage (
  id uuid not null,
  programme_id uuid not null,
  began_at timestamptz not null,
  says text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_outage primary key (id),
  constraint uq_outage_programme_id_id unique (programme_id, id),
  constraint fk_outage_programme foreign key (programme_id) references programme(id)
);
create index ix_outage_programme_id_began_at on outage (programme_id, began_at);
create table outage_end (
  outage_id uuid not null,
  programme_id uuid not null,
  ended_at timestamptz not null,
  lines_on_paper integer not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_outage_end primary key (outage_id),
  constraint ck_outage_end_lines check (lines_on_paper >= 0),
  constraint fk_outage_end_programme foreign key (programme_id) references programme(id),
  constraint fk_outage_end_outage foreign key (programme_id, outage_id) references outage(programme_id,id)
);
create table outage_line (
  id uuid not null,
  programme_id uuid not null,
  outage_id uuid not null,
  paper_ref text not null,
  patient_id uuid,
  says text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_outage_line primary key (id),
  constraint uq_outage_line_programme_id_id unique (programme_id, id),
  constraint uq_outage_line_outage_id_paper_ref unique (outage_id, paper_ref),
  constraint fk_outage_line_programme foreign key (programme_id) references programme(id),
  constraint fk_outage_line_outage foreign key (programme_id, outage_id) references outage(programme_id,id),
  constraint fk_outage_line_patient foreign key (programme_id, patient_id) references patient(programme_id,id)
);
create index ix_outage_line_programme_id_patient_id on outage_line (programme_id, patient_id);
create table outage_line_end (
  id uuid not null,
  programme_id uuid not null,
  line_id uuid not null,
  dose_id uuid,
  explained text,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_outage_line_end primary key (id),
  constraint uq_outage_line_end_dose_id unique (dose_id),
  constraint ck_outage_line_end_one check ((dose_id is null) <> (explained is null)),
  constraint fk_outage_line_end_programme foreign key (programme_id) references programme(id),
  constraint fk_outage_line_end_dose foreign key (dose_id) references dose(id),
  constraint fk_outage_line_end_outage_line foreign key (programme_id, line_id) references outage_line(programme_id,id)
);
create index ix_outage_line_end_line_id on outage_line_end (line_id, recorded_at);
create table inspection_pack (
  id uuid not null,
  programme_id uuid not null,
  from_day date not null,
  to_day date not null,
  basis text not null,
  basis_says text not null,
  agency text not null,
  inspector text not null,
  asked_by uuid,
  asked_at timestamptz not null,
  constraint pk_inspection_pack primary key (id),
  constraint uq_inspection_pack_programme_id_id unique (programme_id, id),
  constraint ck_inspection_pack_basis check (basis = any (array['dea-inspection'::text, 'warrant'::text, 'audit-evaluation'::text])),
  constraint ck_inspection_pack_days check (to_day >= from_day),
  constraint fk_inspection_pack_programme foreign key (programme_id) references programme(id)
);
create index ix_inspection_pack_programme_id_asked_at on inspection_pack (programme_id, asked_at);
create table inspection_approval (
  id uuid not null,
  programme_id uuid not null,
  pack_id uuid not null,
  said_as text not null,
  decision text not null,
  note text,
  staff_id uuid not null,
  said_at timestamptz not null,
  constraint pk_inspection_approval primary key (id),
  constraint uq_inspection_approval_pack_id_said_as unique (pack_id, said_as),
  constraint uq_inspection_approval_pack_id_staff_id unique (pack_id, staff_id),
  constraint ck_inspection_approval_as check (said_as = any (array['administrator'::text, 'medical_director'::text])),
  constraint ck_inspection_approval_decision check (decision = any (array['approved'::text, 'declined'::text])),
  constraint fk_inspection_approval_programme foreign key (programme_id) references programme(id),
  constraint fk_inspection_approval_inspection_pack foreign key (programme_id, pack_id) references inspection_pack(programme_id,id)
);
create table disclosure (
  id uuid not null,
  programme_id uuid not null,
  patient_id uuid,
  pack_id uuid,
  part text not null,
  recipient text not null,
  purpose text not null,
  basis text not null,
  sha256 bytea,
  disclosed_by uuid,
  disclosed_at timestamptz not null,
  constraint pk_disclosure primary key (id),
  constraint fk_disclosure_programme foreign key (programme_id) references programme(id),
  constraint fk_disclosure_inspection_pack foreign key (programme_id, pack_id) references inspection_pack(programme_id,id),
  constraint fk_disclosure_patient foreign key (programme_id, patient_id) references patient(programme_id,id)
);
create index ix_disclosure_programme_id_patient_id on disclosure (programme_id, patient_id);
create index ix_disclosure_pack_id_disclosed_at on disclosure (pack_id, disclosed_at);
create table daily_snapshot (
  id uuid not null,
  programme_id uuid not null,
  day date not null,
  lines integer not null,
  storage_key text not null,
  bytes integer not null,
  sha256 bytea not null,
  as_of timestamptz not null,
  constraint pk_daily_snapshot primary key (id),
  constraint uq_daily_snapshot_programme_id_day unique (programme_id, day),
  constraint uq_daily_snapshot_storage_key unique (storage_key),
  constraint fk_daily_snapshot_programme foreign key (programme_id) references programme(id)
);
create table security_profile (
  id uuid not null,
  programme_id uuid not null,
  storage text not null,
  storage_says text not null,
  alarm text not null,
  key_holders text not null,
  access_says text not null,
  waiting_area text,
  registration text,
  reviewed_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_security_profile primary key (id),
  constraint ck_security_profile_storage check (storage = any (array['safe'::text, 'vault'::text, 'cabinet'::text])),
  constraint fk_security_profile_programme foreign key (programme_id) references programme(id)
);
create index ix_security_profile_programme_id_reviewed_on on security_profile (programme_id, reviewed_on);

-- R-241: a dose that was first written down on paper says where.
alter table dose add column paper_ref text;
`;

export const dispensingLog = `
-- R-215: one line for each time that a narcotic was dispensed: doses that were taken here, and bottles that left. Voided ones stay
-- in it. It looks with the rights of who asks, so the walls of its tables are its walls. Imported history is another clinic's.
create view dispensing_log with (security_invoker = true) as
select d.id, d.programme_id, 'dose'::text as kind, d.patient_id, d.service_day, d.occurred_at as at, d.recorded_at,
  coalesce(d.product, (select o.product from medication_order o where o.id = d.order_id)) as product,
  d.dose_mcg::bigint as consumed_mcg, d.volume_ul::bigint as consumed_ul,
  0::bigint as taken_home_mcg, null::bigint as taken_home_ul, 0 as bottles, d.given_by as dispensed_by,
  coalesce(
    (select jsonb_agg(distinct jsonb_build_object('mcgPerMl', sp.mcg_per_ml, 'mcgPerUnit', sp.mcg_per_unit))
     from stock_movement m join stock_container sc on sc.id = m.from_container_id join stock_lot sl on sl.id = sc.lot_id
       join stock_product sp on sp.id = sl.product_id
     where m.source_id = d.id and m.source_type = 'dose' and m.kind = 'administer'),
    -- Before the stock ledger: what a pump poured from, the one concentration in use, what a syringe held, or what was measured off.
    (select jsonb_build_array(jsonb_build_object('mcgPerMl', c.mcg_per_ml, 'mcgPerUnit', null))
     from dose_preparation r join dose_container c on c.id = r.container_id where r.id = d.preparation_id and c.mcg_per_ml is not null),
    (select jsonb_build_array(jsonb_build_object('mcgPerMl', min(c.mcg_per_ml), 'mcgPerUnit', null)) from dose_container c
     where d.volume_ul is null and c.programme_id = d.programme_id and c.product = d.product and c.opened_at <= d.occurred_at
       and c.opened_at > d.occurred_at - interval '90 days' and c.mcg_per_ml is not null having count(distinct c.mcg_per_ml) = 1),
    case when d.injection is not null then jsonb_build_array(jsonb_build_object('mcgPerMl', null, 'mcgPerUnit', d.dose_mcg))
      when d.volume_ul > 0 and d.dose_mcg > 0
        then jsonb_build_array(jsonb_build_object('mcgPerMl', round(d.dose_mcg * 10.0 / d.volume_ul) * 100, 'mcgPerUnit', null)) end,
    '[]') as strengths,
  'late-entry' = any (d.flags) as late_entry, d.paper_ref, v.voided_at, v.voided_by, v.reason as void_reason
from dose d left join dose_void v on v.dose_id = d.id
where d.product_class in ('methadone', 'buprenorphine') and d.observation is distinct from 'declined' and d.origin <> 'imported'
union all
select r.id, r.programme_id, 'take-home', r.patient_id, r.service_day, r.released_at, r.released_at, b.product,
  0, null, t.mcg, t.ul, t.bottles, r.released_by, t.strengths, false, null, null, null, null
from take_home_release r join take_home_batch b on b.id = r.batch_id
cross join lateral (
  select sum(x.dose_mcg)::bigint as mcg, sum(x.volume_ul)::bigint as ul, count(*)::int as bottles,
    coalesce((select jsonb_agg(distinct jsonb_build_object('mcgPerMl', sp.mcg_per_ml, 'mcgPerUnit', sp.mcg_per_unit))
       from take_home_bottle y join stock_movement m on m.source_id = y.id and m.source_type = 'bottle' and m.kind = 'prepare'
         join stock_container sc on sc.id = m.from_container_id join stock_lot sl on sl.id = sc.lot_id
         join stock_product sp on sp.id = sl.product_id where y.batch_id = b.id),
      jsonb_agg(distinct jsonb_build_object('mcgPerMl', x.mcg_per_ml, 'mcgPerUnit', null)) filter (where x.mcg_per_ml is not null),
      '[]') as strengths
  from take_home_bottle x where x.batch_id = b.id
    and exists (select 1 from take_home_bottle_event e where e.bottle_id = x.id and e.state = 'released')) t
where b.product_class in ('methadone', 'buprenorphine') and b.origin <> 'imported';
grant select on dispensing_log to cairn_app;
`;
