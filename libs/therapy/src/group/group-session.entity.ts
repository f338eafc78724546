import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { GroupSession as SharedPart } from '@cairn/rules';

/** What is written once about a session of a group. Nobody's name stands in it, and nobody changes it. */
@Entity({ name: 'group_session' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_group_session_programme' })
@ForeignKey('therapy_group', ['programmeId', 'groupId'], ['programmeId', 'id'], { name: 'fk_group_session_group' })
@Unique('uq_group_session_programme_id_id', ['programmeId', 'id'])
@Unique('uq_group_session_group_id_starts_at', ['groupId', 'startsAt'])
@Check('ck_group_session_contact_type', `contact_type in ('in_person', 'video', 'phone')`)
@Check('ck_group_session_times', `ends_at > starts_at`)
export class GroupSessionRow {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_group_session' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'group_id', type: 'uuid' })
  groupId!: string;

  @Column({ name: 'modality', type: 'text' })
  modality!: string;

  @Column({ name: 'contact_type', type: 'text' })
  contactType!: 'in_person' | 'video' | 'phone';

  @Column({ name: 'service_on', type: 'date' })
  serviceOn!: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'content', type: 'jsonb' })
  content!: Pick<SharedPart, 'topic' | 'done' | 'nextStep' | 'location' | 'facilitators' | 'details'>;

  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId!: string | null;

  @Column({ name: 'credential', type: 'text', nullable: true })
  credential!: string | null;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
