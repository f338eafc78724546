import type { ReadmissionItem } from '@cairn/rules';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Somebody said, for a person who came back, that an item still holds (clinical reference 5.4). */
@Entity({ name: 'readmission_confirmation' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_readmission_confirmation_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], {
  name: 'fk_readmission_confirmation_patient',
})
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], {
  name: 'fk_readmission_confirmation_episode',
})
@Unique('uq_readmission_confirmation_episode_id_item', ['episodeId', 'item'])
@Index('ix_readmission_confirmation_programme_id_patient_id', ['programmeId', 'patientId'])
export class ReadmissionConfirmation {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_readmission_confirmation' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'item', type: 'text' })
  item!: ReadmissionItem;

  @Column({ name: 'note', type: 'text' })
  note!: string;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz' })
  confirmedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
