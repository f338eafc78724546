import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in browser. The cookie holds a token, this row only its SHA-256. Reached only through functions. */
@Entity({ name: 'session' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_session_programme' })
@Unique('uq_session_token_hash', ['tokenHash'])
@Index('ix_session_staff_id', ['staffId'])
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_session_staff' })
export class Session {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash!: Buffer;

  @Column({ name: 'staff_id', type: 'uuid' })
  staffId!: string;

  @Column({ name: 'programme_id', type: 'uuid', nullable: true })
  programmeId!: string | null;

  @Column({ name: 'csrf_token', type: 'text' })
  csrfToken!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** A dosing station: idle, it locks instead of ending, and the same person's PIN unlocks it. */
  @Column({ name: 'station', type: 'boolean', default: false })
  station!: boolean;

  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true })
  lockedAt!: Date | null;

  @Column({ name: 'pin_failures', type: 'int', default: 0 })
  pinFailures!: number;

  @Column({ name: 'address', type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'device', type: 'text', nullable: true })
  device!: string | null;
}
