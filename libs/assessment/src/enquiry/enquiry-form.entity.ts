import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The form that a clinic puts on its web site: its address, and every word on it. One a program. */
@Entity({ name: 'enquiry_form' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_enquiry_form_programme' })
@Unique('uq_enquiry_form_slug', ['slug'])
@Check('ck_enquiry_form_slug', `slug ~ '^[a-z0-9][a-z0-9-]{2,39}$'`)
export class EnquiryForm {
  @PrimaryColumn({ name: 'programme_id', type: 'uuid', primaryKeyConstraintName: 'pk_enquiry_form' })
  programmeId!: string;

  @Column({ name: 'slug', type: 'text' })
  slug!: string;

  @Column({ name: 'open', type: 'boolean', default: false })
  open!: boolean;

  @Column({ name: 'title', type: 'text' })
  title!: string;

  @Column({ name: 'intro', type: 'text', default: '' })
  intro!: string;

  @Column({ name: 'thanks', type: 'text' })
  thanks!: string;

  @Column({ name: 'urgent_note', type: 'text', default: '' })
  urgentNote!: string;

  /** How the form asks about pregnancy; not asked where the clinic writes nothing. */
  @Column({ name: 'ask_pregnant', type: 'text', nullable: true })
  askPregnant!: string | null;

  @Column({ name: 'ask_overdose', type: 'text', nullable: true })
  askOverdose!: string | null;

  /** The web site that may show the form inside its own page. */
  @Column({ name: 'frame_origin', type: 'text', nullable: true })
  frameOrigin!: string | null;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  changedAt!: Date;
}

/** One sending of the form, for its limits. Who sent it is kept as a hash, for a day. In Postgres, so that an emptied cache forgives nobody. */
@Entity({ name: 'enquiry_form_hit' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_enquiry_form_hit_programme' })
@Index('ix_enquiry_form_hit_programme_id_at', ['programmeId', 'at'])
@Index('ix_enquiry_form_hit_address', ['programmeId', 'addressHash', 'at'])
export class EnquiryFormHit {
  @PrimaryGeneratedColumn('identity', { name: 'id', type: 'bigint', primaryKeyConstraintName: 'pk_enquiry_form_hit' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'address_hash', type: 'bytea' })
  addressHash!: Buffer;

  @Column({ name: 'at', type: 'timestamptz' })
  at!: Date;
}
