import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One try to sign in, for the throttle; who tried is kept as a hash. In Postgres, so that an emptied Redis forgives nobody. */
@Entity({ name: 'sign_in_attempt' })
@Index('ix_sign_in_attempt_account_hash_at', ['accountHash', 'at'])
@Index('ix_sign_in_attempt_address_at', ['address', 'at'])
export class SignInAttempt {
  @PrimaryGeneratedColumn('identity', { name: 'id', type: 'bigint', primaryKeyConstraintName: 'pk_sign_in_attempt' })
  id!: string;

  @Column({ name: 'account_hash', type: 'bytea' })
  accountHash!: Buffer;

  @Column({ name: 'address', type: 'text' })
  address!: string;

  @Column({ name: 'at', type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  @Column({ name: 'succeeded', type: 'boolean' })
  succeeded!: boolean;
}
