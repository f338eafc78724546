import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** that the programme is certified to give an injection whose label asks for it. */
@Entity({ name: 'rems_certificate' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_rems_certificate_programme' })
@Index('ix_rems_certificate_programme_id', ['programmeId'])
@Check('ck_rems_certificate_kind', `kind in ('sublocade-rems', 'brixadi-rems')`)
export class RemsCertificate {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_rems_certificate' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'sublocade-rems' | 'brixadi-rems';

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;
}
