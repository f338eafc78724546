import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What a supervisor did with a note that waited for them: signed beside its author, or sent back with a comment. */
@Entity({ name: 'note_review' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_note_review_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_note_review_patient' })
@ForeignKey('progress_note', ['programmeId', 'noteId'], ['programmeId', 'id'], { name: 'fk_note_review_note' })
@Unique('uq_note_review_note_id', ['noteId'])
@Check('ck_note_review_kind', `kind in ('cosigned', 'returned')`)
@Check('ck_note_review_comment', `kind = 'cosigned' or btrim(comment) <> ''`)
export class NoteReview {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_note_review' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'patient_id', type: 'uuid' })
  patientId!: string;

  @Column({ name: 'note_id', type: 'uuid' })
  noteId!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'cosigned' | 'returned';

  @Column({ name: 'comment', type: 'text', default: '' })
  comment!: string;

  @Column({ name: 'reviewed_by', type: 'uuid' })
  reviewedBy!: string;

  @Column({ name: 'reviewed_at', type: 'timestamptz' })
  reviewedAt!: Date;
}
