import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What the outgoing nurse adds for one person. A changed one points at what it replaces. */
@Entity({ name: 'shift_handover_note' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_shift_handover_note_programme' })
@ForeignKey('shift_handover', ['programmeId', 'handoverId'], ['programmeId', 'id'], {
  name: 'fk_shift_handover_note_handover',
})
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_shift_handover_note_patient' })
@ForeignKey('shift_handover_note', ['replacesId'], ['id'], { name: 'fk_shift_handover_note_replaces' })
@Unique('uq_shift_handover_note_replaces_id', ['replacesId'])
@Index('ix_shift_handover_note_programme_id_handover_id', ['programmeId', 'handoverId'])
export class ShiftHandoverNote {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_shift_handover_note' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'handover_id', type: 'uuid' })
  handoverId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'watch', type: 'boolean' })
  watch!: boolean;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;
}
