import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The argon2id hash of a password. Only the sign-in functions read it. */
@Entity({ name: 'credential' })
@ForeignKey('staff', ['staffId'], ['id'], { name: 'fk_credential_staff' })
export class Credential {
  @PrimaryColumn({ name: 'staff_id', type: 'uuid', primaryKeyConstraintName: 'pk_credential' })
  staffId!: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'now()' })
  changedAt!: Date;
}
