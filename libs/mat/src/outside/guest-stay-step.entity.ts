import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A step of a guest stay. The letter goes out only on a consent. */
@Entity({ name: 'guest_stay_step' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_guest_stay_step_programme' })
@ForeignKey('guest_stay', ['programmeId', 'stayId'], ['programmeId', 'id'], { name: 'fk_guest_stay_step_guest_stay' })
@Unique('uq_guest_stay_step_stay_id_state', ['stayId', 'state'])
@Check('ck_guest_stay_step_state', `state in ('requested', 'approved', 'sent', 'confirmed', 'closed')`)
@Check('ck_guest_stay_step_consent_basis', `consent_basis in ('part2', 'tpo')`)
@Check('ck_guest_stay_step_consent', `state <> 'sent' or (consent_basis is not null and consent_on is not null)`)
export class GuestStayStep {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_guest_stay_step' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'stay_id', type: 'uuid' })
  stayId!: string;

  @Column({ name: 'state', type: 'text' })
  state!: 'requested' | 'approved' | 'sent' | 'confirmed' | 'closed';

  @Column({ name: 'consent_basis', type: 'text', nullable: true })
  consentBasis!: 'part2' | 'tpo' | null;

  @Column({ name: 'consent_on', type: 'date', nullable: true })
  consentOn!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
