import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What one of the two people said about a pack. */
@Entity({ name: 'inspection_approval' })
@Unique('uq_inspection_approval_pack_id_said_as', ['packId', 'saidAs'])
@Unique('uq_inspection_approval_pack_id_staff_id', ['packId', 'staffId'])
@Check('ck_inspection_approval_as', `said_as = any (array['administrator'::text, 'medical_director'::text])`)
@Check('ck_inspection_approval_decision', `decision = any (array['approved'::text, 'declined'::text])`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_inspection_approval_programme' })
@ForeignKey('inspection_pack', ['programmeId', 'packId'], ['programmeId', 'id'], {
  name: 'fk_inspection_approval_inspection_pack',
})
export class InspectionApproval {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_inspection_approval' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'pack_id', type: 'uuid' })
  packId!: string;

  @Column({ name: 'said_as', type: 'text' })
  saidAs!: string;

  @Column({ name: 'decision', type: 'text' })
  decision!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Date;
}
