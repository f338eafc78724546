import type { groupFormats, SupportGroup as SupportGroupCode, welcomesMedication } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A version of a support group that meets nearby. The one that nothing replaces holds. */
@Entity({ name: 'support_group' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_support_group_programme' })
@ForeignKey('support_group', ['programmeId', 'replacesId'], ['programmeId', 'id'], {
  name: 'fk_support_group_replaces',
})
@Unique('uq_support_group_programme_id_id', ['programmeId', 'id'])
@Unique('uq_support_group_replaces_id', ['replacesId'])
@Index('ix_support_group_programme_id', ['programmeId'])
@Check('ck_support_group_weekday', `weekday between 1 and 7`)
export class SupportGroup {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_support_group' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'code', type: 'text' })
  code!: SupportGroupCode;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'weekday', type: 'smallint', nullable: true })
  weekday!: number | null;

  @Column({ name: 'starts_at', type: 'text', nullable: true })
  startsAt!: string | null;

  @Column({ name: 'place', type: 'text', nullable: true })
  place!: string | null;

  @Column({ name: 'format', type: 'text' })
  format!: keyof typeof groupFormats;

  @Column({ name: 'welcomes', type: 'text' })
  welcomes!: keyof typeof welcomesMedication;

  @Column({ name: 'ended', type: 'boolean' })
  ended!: boolean;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;
}
