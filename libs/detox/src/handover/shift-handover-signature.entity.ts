import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The sheet as the outgoing nurse signed it; from then on it is locked. */
@Entity({ name: 'shift_handover_signature' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_shift_handover_signature_programme' })
@ForeignKey('shift_handover', ['programmeId', 'handoverId'], ['programmeId', 'id'], {
  name: 'fk_shift_handover_signature_handover',
})
export class ShiftHandoverSignature {
  @PrimaryColumn({ name: 'handover_id', type: 'uuid', primaryKeyConstraintName: 'pk_shift_handover_signature' })
  handoverId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'sheet', type: 'jsonb' })
  sheet!: object;

  @Column({ name: 'signed_by', type: 'uuid' })
  signedBy!: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;
}
