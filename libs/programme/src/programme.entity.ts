import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinic: the wall between one programme's people and another's. */
@Entity({ name: 'programme' })
export class Programme {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_programme' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'sender_name', type: 'text' })
  senderName!: string;

  @Column({ name: 'phone', type: 'text' })
  phone!: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'day_boundary', type: 'time', default: () => "'00:00:00'" })
  dayBoundary!: string;

  @Column({ name: 'is_otp', type: 'boolean', default: true })
  isOtp!: boolean;

  @Column({ name: 'invented', type: 'boolean', default: false })
  invented!: boolean;

  /** Who runs it, as it stands on letters. */
  @Column({ name: 'organisation', type: 'text', default: '' })
  organisation!: string;

  @Column({ name: 'address', type: 'text', default: '' })
  address!: string;

  /** The lines above a printed letter. */
  @Column({ name: 'letterhead', type: 'jsonb', default: () => "'[]'" })
  letterhead!: string[];

  /** States of the placement track that are given here; none means that nobody has said. */
  @Column({ name: 'levels_offered', type: 'text', array: true, default: () => "'{}'" })
  levelsOffered!: string[];

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
