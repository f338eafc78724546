import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A count outside tolerance, with its incident and the supervisor who signed it. */
@Entity({ name: 'stock_count_incident' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_stock_count_incident_programme' })
@ForeignKey('stock_count', ['programmeId', 'countId'], ['programmeId', 'id'], { name: 'fk_stock_count_incident_count' })
@ForeignKey('incident', ['programmeId', 'incidentId'], ['programmeId', 'id'], {
  name: 'fk_stock_count_incident_incident',
})
@Unique('uq_stock_count_incident_programme_id_number', ['programmeId', 'number'])
@Check('ck_stock_count_incident_settle', `settle = any (array['variance'::text, 'loss'::text])`)
export class StockCountIncident {
  @PrimaryColumn({ name: 'count_id', type: 'uuid', primaryKeyConstraintName: 'pk_stock_count_incident' })
  countId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'incident_id', type: 'uuid' })
  incidentId!: string;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'settle', type: 'text' })
  settle!: 'variance' | 'loss';

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'supervised_by', type: 'uuid' })
  supervisedBy!: string;

  @Column({ name: 'in_place', type: 'boolean' })
  inPlace!: boolean;

  @Column({ name: 'supervised_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  supervisedAt!: Date;
}
