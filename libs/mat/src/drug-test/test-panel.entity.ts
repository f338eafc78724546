import type { FdaStatus, PanelAnalyte, TestMatrix, TestMethod, TestStage } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A panel of one version: what it can see, from which amount on, and by which method. A change is the next version. */
@Entity({ name: 'test_panel' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_test_panel_programme' })
@Check('ck_test_panel_version', `version >= 1`)
@Check('ck_test_panel_matrix', `matrix in ('urine', 'oral-fluid', 'breath', 'blood', 'hair')`)
@Check('ck_test_panel_stage', `stage in ('presumptive', 'definitive')`)
@Check('ck_test_panel_fda_status', `fda_status in ('cleared', 'waived', 'laboratory-developed')`)
@Unique('uq_test_panel_programme_id_id', ['programmeId', 'id'])
@Unique('uq_test_panel_programme_id_code_version', ['programmeId', 'code', 'version'])
export class TestPanel {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_test_panel' })
  id!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'matrix', type: 'text' })
  matrix!: TestMatrix;

  @Column({ name: 'stage', type: 'text' })
  stage!: TestStage;

  @Column({ name: 'method', type: 'text' })
  method!: TestMethod;

  @Column({ name: 'laboratory', type: 'text' })
  laboratory!: string;

  @Column({ name: 'fda_status', type: 'text' })
  fdaStatus!: FdaStatus;

  @Column({ name: 'fda_note', type: 'text', nullable: true })
  fdaNote!: string | null;

  @Column({ name: 'routine', type: 'boolean', default: false })
  routine!: boolean;

  @Column({ name: 'analytes', type: 'jsonb' })
  analytes!: PanelAnalyte[];

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  writtenAt!: Date;
}
