import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a channel stands still until somebody lets it go on: what is due waits. */
@Entity({ name: 'channel_pause' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_channel_pause_programme' })
@Index('uq_channel_pause_standing', ['programmeId', 'channel'], { unique: true, where: 'resumed_at is null' })
@Check('ck_channel_pause_channel', `channel in ('sms', 'email', 'voice')`)
@Check('ck_channel_pause_resumed', `(resumed_at is null) = (resumed_by is null)`)
export class ChannelPause {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_channel_pause' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'channel', type: 'text' })
  channel!: 'sms' | 'email' | 'voice';

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'paused_by', type: 'uuid' })
  pausedBy!: string;

  @Column({ name: 'paused_at', type: 'timestamptz' })
  pausedAt!: Date;

  @Column({ name: 'resumed_by', type: 'uuid', nullable: true })
  resumedBy!: string | null;

  @Column({ name: 'resumed_at', type: 'timestamptz', nullable: true })
  resumedAt!: Date | null;
}
