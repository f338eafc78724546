import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** From when to when a bed is out of service, and why. */
@Entity({ name: 'bed_closure' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_bed_closure_programme' })
@ForeignKey('bed', ['programmeId', 'bedId'], ['programmeId', 'id'], { name: 'fk_bed_closure_bed' })
@Index('ix_bed_closure_programme_id_bed_id', ['programmeId', 'bedId'])
@Exclusion('ex_bed_closure_bed', `using gist (bed_id with =, during with &&)`)
@Check('ck_bed_closure_during', `not isempty(during)`)
export class BedClosure {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_bed_closure' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'bed_id', type: 'uuid' })
  bedId!: string;

  @Column({ name: 'during', type: 'tstzrange' })
  during!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'expected_until', type: 'date', nullable: true })
  expectedUntil!: string | null;

  @Column({ name: 'end_note', type: 'text', nullable: true })
  endNote!: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
