import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who works here: one account each. What they may do comes from `staff_role`. */
@Entity({ name: 'staff' })
@Index('uq_staff_email', { synchronize: false })
export class Staff {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_staff' })
  id!: string;

  @Column({ name: 'email', type: 'text' })
  email!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'version', type: 'int', default: 1 })
  version!: number;

  @Column({ name: 'deactivated_at', type: 'timestamptz', nullable: true })
  deactivatedAt!: Date | null;
}
