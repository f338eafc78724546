import type { ProtocolKind, ProtocolLimits } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** a version of a named protocol, as the medical director approved it. A change is the next version. */
@Entity({ name: 'protocol' })
@Unique('uq_protocol_programme_id_id', ['programmeId', 'id'])
@Unique('uq_protocol_programme_id_name_version', ['programmeId', 'name', 'version'])
@Unique('uq_protocol_replaces', ['replaces'])
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_protocol_programme' })
@ForeignKey('protocol', ['programmeId', 'replaces'], ['programmeId', 'id'], { name: 'fk_protocol_replaces' })
@Check('ck_protocol_version', `(version = 1) = (replaces is null)`)
@Check('ck_protocol_days', `expires_on >= approved_on`)
export class Protocol {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_protocol' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: ProtocolKind;

  @Column({ name: 'version', type: 'int' })
  version!: number;

  @Column({ name: 'replaces', type: 'uuid', nullable: true })
  replaces!: string | null;

  /** When it may be used, in the director's words. */
  @Column({ name: 'conditions', type: 'text' })
  conditions!: string;

  @Column({ name: 'limits', type: 'jsonb', default: () => "'{}'" })
  limits!: ProtocolLimits;

  @Column({ name: 'approved_on', type: 'date' })
  approvedOn!: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn!: string;

  @Column({ name: 'approved_by', type: 'uuid' })
  approvedBy!: string;

  @Column({ name: 'approved_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  approvedAt!: Date;
}
