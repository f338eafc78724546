import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { GroupModality } from '@cairn/rules';

/** A group that meets again and again: who leads it, what for, where and when. */
@Entity({ name: 'therapy_group' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_therapy_group_programme' })
@ForeignKey('staff', ['leaderId'], ['id'], { name: 'fk_therapy_group_leader' })
@Unique('uq_therapy_group_programme_id_id', ['programmeId', 'id'])
@Check('ck_therapy_group_weekday', `weekday >= 1 and weekday <= 7`)
@Check('ck_therapy_group_time', `(weekday is null) = (starts_local is null)`)
@Check('ck_therapy_group_minutes', `minutes > 0`)
@Check('ck_therapy_group_ended', `(ended_on is null) = (ended_reason is null)`)
export class TherapyGroup {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_therapy_group' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'modality', type: 'text' })
  modality!: GroupModality;

  /** It teaches: with a reason it may be larger than a therapy group. */
  @Column({ name: 'teaches', type: 'boolean' })
  teaches!: boolean;

  @Column({ name: 'leader_id', type: 'uuid' })
  leaderId!: string;

  /** Who leads it beside the leader, with credential. */
  @Column({ name: 'facilitators', type: 'text' })
  facilitators!: string;

  @Column({ name: 'place', type: 'text' })
  place!: string;

  /** ISO: Monday is 1. Null where it meets by arrangement. */
  @Column({ name: 'weekday', type: 'int', nullable: true })
  weekday!: number | null;

  @Column({ name: 'starts_local', type: 'time', nullable: true })
  startsLocal!: string | null;

  @Column({ name: 'minutes', type: 'int' })
  minutes!: number;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
