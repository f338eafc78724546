import type { groupFormats, SupportGroup } from '@cairn/rules';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A meeting of a support group that somebody says they went to. */
@Entity({ name: 'support_meeting' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_support_meeting_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_support_meeting_patient' })
@ForeignKey('support_group', ['programmeId', 'groupId'], ['programmeId', 'id'], { name: 'fk_support_meeting_group' })
@Index('ix_support_meeting_programme_id_patient_id', ['programmeId', 'patientId', 'onDay'])
export class SupportMeetingRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_support_meeting' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  @Column({ name: 'code', type: 'text' })
  code!: SupportGroup;

  @Column({ name: 'group_id', type: 'uuid', nullable: true })
  groupId!: string | null;

  @Column({ name: 'format', type: 'text' })
  format!: keyof typeof groupFormats;

  /** Null: not asked. */
  @Column({ name: 'sponsor', type: 'boolean', nullable: true })
  sponsor!: boolean | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
