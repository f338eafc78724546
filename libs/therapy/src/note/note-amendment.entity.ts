import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AmendmentKind } from '@cairn/rules';

/** A late entry, an addendum or a correction: beside the note, which stays as it was written. */
@Entity({ name: 'note_amendment' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_note_amendment_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_note_amendment_patient' })
@ForeignKey('progress_note', ['programmeId', 'noteId'], ['programmeId', 'id'], { name: 'fk_note_amendment_note' })
@Index('ix_note_amendment_note_id', ['noteId'])
@Check('ck_note_amendment_kind', `kind in ('late_entry', 'addendum', 'correction')`)
export class NoteAmendment {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_note_amendment' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'note_id', type: 'uuid' })
  noteId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: AmendmentKind;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'reason', type: 'text', default: '' })
  reason!: string;

  @Column({ name: 'amended_by', type: 'uuid' })
  amendedBy!: string;

  @Column({ name: 'amended_at', type: 'timestamptz' })
  amendedAt!: Date;
}
