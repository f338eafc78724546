import type { DischargeType, RecordSection, SummaryWords } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A version of the discharge summary (clinical reference 5.5): in work, or signed. Never edited. */
@Entity({ name: 'discharge_summary' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_discharge_summary_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_discharge_summary_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_discharge_summary_episode' })
@Unique('uq_discharge_summary_episode_id_version', ['episodeId', 'version'])
@Index('ix_discharge_summary_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_discharge_summary_version', `version > 0`)
export class DischargeSummary {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_discharge_summary' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'version', type: 'smallint' })
  version!: number;

  @Column({ name: 'signed', type: 'boolean' })
  signed!: boolean;

  @Column({ name: 'type', type: 'text' })
  type!: DischargeType;

  /** On which care ends or ended. */
  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @Column({ name: 'words', type: 'jsonb' })
  words!: SummaryWords;

  /** What the record held when it was written. */
  @Column({ name: 'record', type: 'jsonb' })
  record!: readonly RecordSection[];

  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
