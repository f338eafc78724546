import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How stock is secured at the site. The newest row counts. */
@Entity({ name: 'security_profile' })
@Check('ck_security_profile_storage', `storage = any (array['safe'::text, 'vault'::text, 'cabinet'::text])`)
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_security_profile_programme' })
@Index('ix_security_profile_programme_id_reviewed_on', ['programmeId', 'reviewedOn'])
export class SecurityProfile {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_security_profile' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'storage', type: 'text' })
  storage!: string;

  @Column({ name: 'storage_says', type: 'text' })
  storageSays!: string;

  @Column({ name: 'alarm', type: 'text' })
  alarm!: string;

  @Column({ name: 'key_holders', type: 'text' })
  keyHolders!: string;

  @Column({ name: 'access_says', type: 'text' })
  accessSays!: string;

  @Column({ name: 'waiting_area', type: 'text', nullable: true })
  waitingArea!: string | null;

  @Column({ name: 'registration', type: 'text', nullable: true })
  registration!: string | null;

  @Column({ name: 'reviewed_on', type: 'date' })
  reviewedOn!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
