import type { Evaluation, Role } from '@cairn/rules';
import { Column } from 'typeorm';

/**
 * What the records of this folder share. None is ever edited: a new one replaces it and says why, and one that was
 * entered in error is taken back by a copy with that mark.
 */
export abstract class SignedRecord {
  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  /** The service day of `at`. */
  @Column({ name: 'on_day', type: 'date' })
  onDay!: string;

  /** When the person was seen. */
  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;

  /** What the rules answered then. */
  @Column({ name: 'evaluations', type: 'jsonb' })
  evaluations!: readonly Evaluation[];

  @Column({ name: 'signed_at', type: 'timestamptz', nullable: true })
  signedAt!: Date | null;

  @Column({ name: 'signed_by', type: 'uuid', nullable: true })
  signedBy!: string | null;

  @Column({ name: 'signed_role', type: 'text', nullable: true })
  signedRole!: Role | null;

  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ name: 'replace_reason', type: 'text', nullable: true })
  replaceReason!: string | null;

  @Column({ name: 'taken_back', type: 'boolean', default: false })
  takenBack!: boolean;

  @Column({ name: 'origin', type: 'text' })
  origin!: 'registered' | 'demo' | 'imported' | 'generated';
}
