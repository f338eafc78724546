import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody in a group, from the day they joined until the day they left. Who comes back is a member anew. */
@Entity({ name: 'therapy_group_member' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_therapy_group_member_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_therapy_group_member_patient' })
@ForeignKey('therapy_group', ['programmeId', 'groupId'], ['programmeId', 'id'], {
  name: 'fk_therapy_group_member_group',
})
@Index('uq_therapy_group_member_standing', ['groupId', 'patientId'], { unique: true, where: 'left_at is null' })
@Index('ix_therapy_group_member_group_id', ['groupId'])
@Index('ix_therapy_group_member_programme_id_patient_id', ['programmeId', 'patientId'])
@Check('ck_therapy_group_member_left', `(left_on is null) = (left_at is null) and left_on >= joined_on`)
export class TherapyGroupMember {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_therapy_group_member' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'group_id', type: 'uuid' })
  groupId!: string;

  @Column({ name: 'joined_on', type: 'date' })
  joinedOn!: string;

  /** Why the group may be larger than others, where this person made it so. */
  @Column({ name: 'reason', type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'added_by', type: 'uuid', nullable: true })
  addedBy!: string | null;

  @Column({ name: 'added_at', type: 'timestamptz' })
  addedAt!: Date;

  @Column({ name: 'left_on', type: 'date', nullable: true })
  leftOn!: string | null;

  @Column({ name: 'left_reason', type: 'text', nullable: true })
  leftReason!: string | null;

  @Column({ name: 'left_by', type: 'uuid', nullable: true })
  leftBy!: string | null;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt!: Date | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
