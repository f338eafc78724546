import type { Reading, Tx } from '@cairn/database';
import type { ContentLevel, Language, OwnWording, MessageKind } from '@cairn/rules';

export type TemplateState = 'draft' | 'published' | 'replaced' | 'withdrawn';

/** A wording of the programme as people read it. */
export interface TemplateRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly language: Language;
  readonly level: ContentLevel;
  readonly version: number;
  readonly text: string;
  readonly state: TemplateState;
  readonly writtenById: string;
  readonly writtenBy: string | null;
  readonly writtenAt: string;
  readonly publishedBy: string | null;
  readonly publishedAt: string | null;
}

/** Every published wording of the programme, under `templateKey`. What is not in it is written in the shipped wording. */
export async function loadTemplates(tx: Reading): Promise<ReadonlyMap<string, OwnWording>> {
  const rows = await tx.query<OwnWording & { readonly key: string }>(
    `select concat_ws('.', kind, language, level) as key, version, text
     from message_template where programme_id = $1 and state = 'published'`,
    [tx.actor.programmeId],
  );
  return new Map(rows.map(({ key, version, text }) => [key, { version, text }]));
}

const rows = `
  select t.id, t.kind, t.language, t.level, t.version, t.text, t.state, t.written_by as "writtenById",
    w.display_name as "writtenBy", to_jsonb(t.written_at) #>> '{}' as "writtenAt",
    p.display_name as "publishedBy", to_jsonb(t.published_at) #>> '{}' as "publishedAt"
  from message_template t left join staff w on w.id = t.written_by left join staff p on p.id = t.published_by
  where t.programme_id = $1`;

/** All that was ever written, the newest of each first. */
export function readTemplates(tx: Reading): Promise<TemplateRow[]> {
  return tx.query<TemplateRow>(`${rows} order by t.kind, t.language, t.level, t.version desc`, [tx.actor.programmeId]);
}

/** One wording, held until the end of the act; nothing when it is not here. */
export async function lockTemplate(tx: Tx, id: string): Promise<TemplateRow | undefined> {
  const [row] = await tx.query<TemplateRow>(`${rows} and t.id = $2 for update of t`, [tx.actor.programmeId, id]);
  return row;
}

type Place = Pick<TemplateRow, 'kind' | 'language' | 'level'>;

/** Two who write or publish the same wording at once do so one after the other. */
export function holdPlace(tx: Tx, { kind, language, level }: Place): Promise<unknown> {
  return tx.query(`select pg_advisory_xact_lock(hashtextextended('template ' || $1 || $2, 0))`, [
    tx.actor.programmeId,
    ` ${kind}.${language}.${level}`,
  ]);
}

/** Writes a draft under the next number. */
export function insertDraft(tx: Tx, id: string, of: Place & { readonly text: string }, at: Date): Promise<unknown> {
  return tx.query(
    `insert into message_template (id, programme_id, kind, language, level, version, text, state, written_by, written_at)
     select $2, $1, $3, $4, $5, coalesce(max(version), 0) + 1, $6, 'draft', $7, $8
     from message_template where programme_id = $1 and kind = $3 and language = $4 and level = $5`,
    [tx.actor.programmeId, id, of.kind, of.language, of.level, of.text, tx.actor.staffId, at],
  );
}

/** Whatever was said until now is said no longer. It stays to be read, for messages name its version. */
export function endPublished(tx: Tx, { kind, language, level }: Place): Promise<unknown> {
  return tx.query(
    `update message_template set state = 'replaced'
     where programme_id = $1 and kind = $2 and language = $3 and level = $4 and state = 'published'`,
    [tx.actor.programmeId, kind, language, level],
  );
}

export function markPublished(tx: Tx, id: string, at: Date): Promise<unknown> {
  return tx.query(
    `update message_template set state = 'published', published_by = $3, published_at = $4
     where programme_id = $1 and id = $2 and state = 'draft'`,
    [tx.actor.programmeId, id, tx.actor.staffId, at],
  );
}

export function markDraftWithdrawn(tx: Tx, id: string): Promise<unknown> {
  return tx.query(
    `update message_template set state = 'withdrawn' where programme_id = $1 and id = $2 and state = 'draft'`,
    [tx.actor.programmeId, id],
  );
}
