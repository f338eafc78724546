import type { LastUsePrecision, SubstanceRank } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A row of a signed substance use section, in columns for what looks people up by it. The section holds the whole of it. */
@Entity({ name: 'substance_use_entry' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_substance_use_entry_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_substance_use_entry_patient' })
@ForeignKey('intake_section', ['programmeId', 'sectionId'], ['programmeId', 'id'], {
  name: 'fk_substance_use_entry_section',
})
@Unique('uq_substance_use_entry_place', ['sectionId', 'place'])
@Index('ix_substance_use_entry_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_substance_use_entry_substance', `substance between 1 and 19`)
@Check('ck_substance_use_entry_rank', `rank in ('primary', 'secondary', 'tertiary', 'other')`)
@Check('ck_substance_use_entry_route', `route between 1 and 5`)
@Check('ck_substance_use_entry_days', `days_30 between 0 and 30`)
@Check('ck_substance_use_entry_precision', `last_use_precision in ('exact', 'hours', 'day', 'unknown')`)
export class SubstanceUseEntry {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_substance_use_entry' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'section_id', type: 'uuid' })
  sectionId!: string;

  @Column({ name: 'place', type: 'smallint' })
  place!: number;

  /** A code of the list SUB. */
  @Column({ name: 'substance', type: 'smallint' })
  substance!: number;

  @Column({ name: 'street_name', type: 'text', nullable: true })
  streetName!: string | null;

  @Column({ name: 'rank', type: 'text' })
  rank!: SubstanceRank;

  /** A code of the list ROUTE: the usual one. */
  @Column({ name: 'route', type: 'smallint', nullable: true })
  route!: number | null;

  @Column({ name: 'days_30', type: 'smallint', nullable: true })
  days30!: number | null;

  @Column({ name: 'age_first_use', type: 'smallint', nullable: true })
  ageFirstUse!: number | null;

  @Column({ name: 'injected_30', type: 'boolean', nullable: true })
  injected30!: boolean | null;

  /** Of a day without an hour, the last moment that it could have been. */
  @Column({ name: 'last_use_at', type: 'timestamptz', nullable: true })
  lastUseAt!: Date | null;

  @Column({ name: 'last_use_precision', type: 'text', nullable: true })
  lastUsePrecision!: LastUsePrecision | null;

  @Column({ name: 'last_use_type', type: 'text', nullable: true })
  lastUseType!: string | null;
}
