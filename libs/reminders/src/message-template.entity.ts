import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A wording of the programme for a kind, a language and a content level. Only a published one is sent; what was published stays. */
@Entity({ name: 'message_template' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_message_template_programme' })
@Unique('uq_message_template_version', ['programmeId', 'kind', 'language', 'level', 'version'])
@Index('uq_message_template_published', ['programmeId', 'kind', 'language', 'level'], {
  unique: true,
  where: "state = 'published'",
})
@Check('ck_message_template_level', `level between 0 and 2`)
@Check('ck_message_template_state', `state in ('draft', 'published', 'replaced', 'withdrawn')`)
@Check('ck_message_template_published', `(state in ('published', 'replaced')) = (published_by is not null)`)
export class MessageTemplate {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_message_template' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'language', type: 'text' })
  language!: string;

  @Column({ name: 'level', type: 'smallint' })
  level!: 0 | 1 | 2;

  @Column({ name: 'version', type: 'int' })
  version!: number;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'state', type: 'text' })
  state!: 'draft' | 'published' | 'replaced' | 'withdrawn';

  @Column({ name: 'written_by', type: 'uuid' })
  writtenBy!: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  /** Whoever approved it for privacy. */
  @Column({ name: 'published_by', type: 'uuid', nullable: true })
  publishedBy!: string | null;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}
