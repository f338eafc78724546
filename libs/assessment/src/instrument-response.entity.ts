import type { Critical, InstrumentNotice, ResponseMode } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * One filled instrument, as it was answered and as it was scored on that day, with the version that was used. Never edited and
 * never scored again: a new one replaces it and says why; one without answers takes back what was entered in error.
 */
@Entity({ name: 'instrument_response' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_instrument_response_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_instrument_response_patient' })
@ForeignKey('instrument_response', ['replacesId'], ['id'], { name: 'fk_instrument_response_replaces' })
@ForeignKey('clinical_finding', ['findingId'], ['id'], { name: 'fk_instrument_response_finding' })
@Unique('uq_instrument_response_replaces_id', ['replacesId'])
@Index('ix_instrument_response_taken', ['programmeId', 'patientId', 'instrument', 'takenAt'])
@Index('ix_instrument_response_critical', ['programmeId', 'patientId', 'takenAt'], {
  where: `(critical <> '{}'::text[])`,
})
@Check('ck_instrument_response_mode', `mode in ('interview', 'self', 'result')`)
@Check('ck_instrument_response_answers', `answers is not null or replaces_id is not null`)
@Check('ck_instrument_response_partial', `complete or (scores = '{}' and band is null and positive is null)`)
@Check('ck_instrument_response_replaces', `(replaces_id is null) = (replace_reason is null)`)
export class InstrumentResponse {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_instrument_response' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'episode_id', type: 'uuid', nullable: true })
  episodeId!: string | null;

  @Column({ name: 'instrument', type: 'text' })
  instrument!: string;

  @Column({ name: 'version', type: 'smallint' })
  version!: number;

  @Column({ name: 'taken_at', type: 'timestamptz' })
  takenAt!: Date;

  /** The service day of `takenAt`. */
  @Column({ name: 'taken_on', type: 'date' })
  takenOn!: string;

  @Column({ name: 'mode', type: 'text' })
  mode!: ResponseMode;

  /** What was answered, item by item, as it was given; an item that was not answered is absent. */
  @Column({ name: 'answers', type: 'jsonb', nullable: true })
  answers!: object | null;

  /** What each answer counted in this version; an item that never counts is absent. */
  @Column({ name: 'item_scores', type: 'jsonb', default: () => "'{}'" })
  itemScores!: object;

  /** `total`, or the subscales by their keys. Nothing while an item is missing. */
  @Column({ name: 'scores', type: 'jsonb', default: () => "'{}'" })
  scores!: object;

  @Column({ name: 'band', type: 'text', nullable: true })
  band!: string | null;

  @Column({ name: 'positive', type: 'boolean', nullable: true })
  positive!: boolean | null;

  /** The total from which it counted as positive on that day, for this person. */
  @Column({ name: 'cut', type: 'smallint', nullable: true })
  cut!: number | null;

  @Column({ name: 'complete', type: 'boolean' })
  complete!: boolean;

  /** What cannot wait, such as a risk of suicide: also of a form that is not whole. */
  @Column({ name: 'critical', type: 'text', array: true, default: () => "'{}'" })
  critical!: Critical[];

  @Column({ name: 'notices', type: 'text', array: true, default: () => "'{}'" })
  notices!: InstrumentNotice[];

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** The finding that dosing rules read, written with it. */
  @Column({ name: 'finding_id', type: 'uuid', nullable: true })
  findingId!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
