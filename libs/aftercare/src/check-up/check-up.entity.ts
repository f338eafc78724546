import type { checkUpChannels, CheckUpTalk } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A recovery check-up: a talk, or an attempt that reached nobody. */
@Entity({ name: 'check_up' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_check_up_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_check_up_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_check_up_episode' })
@Index('ix_check_up_programme_id_patient_id', ['programmeId', 'patientId', 'at'])
@Check('ck_check_up_channel', `channel in ('phone', 'visit', 'home-visit', 'video', 'text')`)
export class CheckUp {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_check_up' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'channel', type: 'text' })
  channel!: keyof typeof checkUpChannels;

  /** Null: they were not reached. */
  @Column({ name: 'talk', type: 'jsonb', nullable: true })
  talk!: CheckUpTalk | null;

  /** When the next contact was agreed. */
  @Column({ name: 'next_on', type: 'date', nullable: true })
  nextOn!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
