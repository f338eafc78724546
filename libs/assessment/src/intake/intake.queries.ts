import type { Reading, Tx } from '@cairn/database';
import { newId } from '@cairn/platform';
import {
  type DecidedSection,
  documentsOf,
  lastUseAt,
  type SectionAct,
  type SectionData,
  type SectionId,
  substancesOf,
} from '@cairn/rules';

/** A signed version as the screens show it. */
export interface SectionVersionView {
  readonly id: string;
  readonly section: SectionId;
  readonly episodeId: string;
  readonly version: number;
  readonly act: SectionAct;
  readonly data: SectionData;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly reason: string | null;
  readonly supersedesId: string | null;
  readonly on: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly displayName: string } | null;
}

const view = `t.id, t.section, t.episode_id as "episodeId", t.version, t.act, t.data, t.missing, t.changed,
  t.change_reason as reason, t.supersedes_id as "supersedesId", t.on_day::text as "on", to_jsonb(t.signed_at) #>> '{}' as at,
  case when s.id is null then null else jsonb_build_object('id', s.id, 'displayName', s.display_name) end as by`;
const from = `from intake_section t left join staff s on s.id = t.signed_by where t.programme_id = $1 and t.patient_id = $2`;
const head = `not exists (select 1 from intake_section n where n.supersedes_id = t.id)`;

/** Nobody reads further back than this on a screen. */
const mostVersions = 60;

/** The newest version of each section, of whichever episode. */
export function loadNewest(tx: Reading, patientId: string): Promise<SectionVersionView[]> {
  return tx.query(
    `select distinct on (t.section) ${view} ${from} and ${head} order by t.section, t.signed_at desc, t.id desc`,
    [tx.actor.programmeId, patientId],
  );
}

/** Every version of a section, the newest first. */
export function loadVersions(tx: Reading, patientId: string, section: SectionId): Promise<SectionVersionView[]> {
  return tx.query(
    `select ${view} ${from} and t.section = $3 order by t.signed_at desc, t.version desc, t.id desc limit ${mostVersions}`,
    [tx.actor.programmeId, patientId, section],
  );
}

export async function loadHead(
  tx: Reading,
  patientId: string,
  section: SectionId,
): Promise<SectionVersionView | undefined> {
  const [newest] = await tx.query<SectionVersionView>(
    `select ${view} ${from} and t.section = $3 and ${head} order by t.signed_at desc, t.id desc limit 1`,
    [tx.actor.programmeId, patientId, section],
  );
  return newest;
}

export async function loadVersion(tx: Reading, patientId: string, id: string): Promise<SectionVersionView | undefined> {
  const [version] = await tx.query<SectionVersionView>(`select ${view} ${from} and t.id = $3`, [
    tx.actor.programmeId,
    patientId,
    id,
  ]);
  return version;
}

/** One signer of a section at a time: the second waits, and then sees what the first signed. */
export function lockSection(tx: Tx, patientId: string, section: SectionId): Promise<unknown> {
  return tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`intake ${patientId} ${section}`]);
}

export interface NewVersion extends DecidedSection {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string;
  readonly section: SectionId;
  readonly on: string;
  readonly at: Date;
  readonly zone: string;
  readonly origin: string;
}

/** Writes a version, and of substances and consents what other parts look up by column. */
export function insertVersion(tx: Tx, one: NewVersion): void {
  void tx.query(
    `insert into intake_section (id, programme_id, patient_id, episode_id, section, version, act, data, missing, changed,
       change_reason, supersedes_id, on_day, signed_at, signed_by, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      one.id,
      tx.actor.programmeId,
      one.patientId,
      one.episodeId,
      one.section,
      one.version,
      one.act,
      JSON.stringify(one.data),
      one.missing,
      one.changed,
      one.reason,
      one.supersedesId,
      one.on,
      one.at,
      tx.actor.staffId,
      one.origin,
    ],
  );
  if (one.section === 'substance-use') void insertSubstances(tx, one);
  if (one.section === 'consents') void insertConsents(tx, one);
}

function insertSubstances(tx: Tx, { id, patientId, data, at, zone }: NewVersion): Promise<unknown> {
  const known = substancesOf(data).flatMap((use, place) =>
    use.substance === null || use.rank === null ? [] : [{ ...use, substance: use.substance, rank: use.rank, place }],
  );
  const rows = known.map((use) => ({
    id: newId(),
    place: use.place,
    substance: use.substance,
    street_name: use.streetName,
    rank: use.rank,
    route: use.route,
    days_30: use.days30,
    age_first_use: use.ageFirstUse,
    injected_30: use.injected30 === 'yes' ? true : use.injected30 === 'no' ? false : null,
    last_use_at: lastUseAt(use, at, zone)?.toISOString() ?? null,
    last_use_precision: use.lastUsePrecision,
    last_use_type: use.lastUseType,
  }));
  return tx.query(
    `insert into substance_use_entry (id, programme_id, patient_id, section_id, place, substance, street_name, rank, route,
       days_30, age_first_use, injected_30, last_use_at, last_use_precision, last_use_type)
     select x.id, $1, $2, $3, x.place, x.substance, x.street_name, x.rank, x.route, x.days_30, x.age_first_use, x.injected_30,
       x.last_use_at, x.last_use_precision, x.last_use_type
     from jsonb_populate_recordset(null::substance_use_entry, $4) x`,
    [tx.actor.programmeId, patientId, id, JSON.stringify(rows)],
  );
}

function insertConsents(tx: Tx, { id, patientId, data }: NewVersion): Promise<unknown> {
  const rows = documentsOf(data).map((one, place) => ({
    id: newId(),
    place,
    document: one.document,
    document_version: one.version,
    language: one.language,
    signer: one.signer,
    signed_on: one.signedOn,
    expires_on: one.expiresOn,
    withdrawn_on: one.withdrawnOn,
  }));
  return tx.query(
    `insert into signed_consent (id, programme_id, patient_id, section_id, place, document, document_version, language, signer,
       signed_on, expires_on, withdrawn_on)
     select x.id, $1, $2, $3, x.place, x.document, x.document_version, x.language, x.signer, x.signed_on, x.expires_on, x.withdrawn_on
     from jsonb_populate_recordset(null::signed_consent, $4) x`,
    [tx.actor.programmeId, patientId, id, JSON.stringify(rows)],
  );
}
