import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An attempt to reach the person after an overdose. */
@Entity({ name: 'overdose_contact' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_overdose_contact_programme' })
@ForeignKey('overdose_event', ['programmeId', 'eventId'], ['programmeId', 'id'], {
  name: 'fk_overdose_contact_overdose_event',
})
@Index('ix_overdose_contact_event_id', ['eventId'])
@Check('ck_overdose_contact_how', `how in ('telephone', 'in_person', 'home_visit', 'letter')`)
export class OverdoseContact {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_overdose_contact' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'how', type: 'text' })
  how!: 'telephone' | 'in_person' | 'home_visit' | 'letter';

  @Column({ name: 'reached', type: 'boolean' })
  reached!: boolean;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
