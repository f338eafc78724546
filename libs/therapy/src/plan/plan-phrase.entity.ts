import type { PhraseKind } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Words that a program begins problems, goals and objectives with: its own, or what it made of one that Cairn brings. */
@Entity({ name: 'plan_phrase' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_plan_phrase_programme' })
@Unique('uq_plan_phrase_programme_id_starter', ['programmeId', 'starter'])
@Check('ck_plan_phrase_kind', `kind in ('problem', 'goal', 'objective')`)
@Check('ck_plan_phrase_dimension', `dimension in ('1', '2', '3', '4', '5', '6')`)
export class PlanPhrase {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_plan_phrase' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  /** The key of the phrase of Cairn that it stands for. */
  @Column({ name: 'starter', type: 'text', nullable: true })
  starter!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: PhraseKind;

  @Column({ name: 'dimension', type: 'text', nullable: true })
  dimension!: string | null;

  @Column({ name: 'words', type: 'text' })
  words!: string;

  @Column({ name: 'retired', type: 'boolean' })
  retired!: boolean;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;
}
