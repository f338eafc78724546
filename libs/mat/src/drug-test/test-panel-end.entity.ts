import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a panel is no longer used, from which day and why. */
@Entity({ name: 'test_panel_end' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_panel_end_programme' })
@ForeignKey('test_panel', ['programmeId', 'panelId'], ['programmeId', 'id'], { name: 'fk_test_panel_end_test_panel' })
export class TestPanelEnd {
  @PrimaryColumn({ name: 'panel_id', type: 'uuid', primaryKeyConstraintName: 'pk_test_panel_end' })
  panelId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  endedAt!: Date;
}
