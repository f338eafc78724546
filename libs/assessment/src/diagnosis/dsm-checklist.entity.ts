import type { DsmSeverity } from '@cairn/rules';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SignedRecord } from './signed-record.entity';

/** The eleven criteria as one clinician answered them: a diagnosis, or a look at whether it is in remission. Unsigned it is a draft of a counselor. */
@Entity({ name: 'dsm_checklist' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_dsm_checklist_programme' })
@ForeignKey('patient', ['programmeId', 'patientId'], ['programmeId', 'id'], { name: 'fk_dsm_checklist_patient' })
@ForeignKey('episode', ['programmeId', 'episodeId'], ['programmeId', 'id'], { name: 'fk_dsm_checklist_episode' })
@ForeignKey('dsm_checklist', ['replacesId'], ['id'], { name: 'fk_dsm_checklist_replaces' })
@ForeignKey('clinical_finding', ['findingId'], ['id'], { name: 'fk_dsm_checklist_finding' })
@Unique('uq_dsm_checklist_replaces_id', ['replacesId'])
@Index('ix_dsm_checklist_programme_id_patient_id_at', ['programmeId', 'patientId', 'at'])
@Check(
  'ck_dsm_checklist_signed',
  `(signed_at is null) = (signed_by is null) and (signed_at is null) = (signed_role is null)`,
)
@Check('ck_dsm_checklist_replaces', `(replaces_id is null) = (replace_reason is null)`)
@Check('ck_dsm_checklist_taken_back', `not taken_back or replaces_id is not null`)
@Check('ck_dsm_checklist_purpose', `purpose in ('diagnosis', 'remission')`)
@Check('ck_dsm_checklist_count', `count between 0 and 11 and unknown between 0 and 11`)
@Check('ck_dsm_checklist_severity', `severity in ('none', 'mild', 'moderate', 'severe')`)
@Check('ck_dsm_checklist_remission', `remission in ('early', 'sustained')`)
@Check('ck_dsm_checklist_since', `purpose = 'diagnosis' or last_met_on is not null`)
export class DsmChecklist extends SignedRecord {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'pk_dsm_checklist' })
  id!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'purpose', type: 'text' })
  purpose!: 'diagnosis' | 'remission';

  @Column({ name: 'criteria', type: 'jsonb' })
  criteria!: object;

  /** Opioids are taken only under medical supervision: tolerance and withdrawal do not count. */
  @Column({ name: 'supervised', type: 'boolean' })
  supervised!: boolean;

  @Column({ name: 'count', type: 'smallint' })
  count!: number;

  @Column({ name: 'unknown', type: 'smallint' })
  unknown!: number;

  /** Of a remission the severity that it was. */
  @Column({ name: 'severity', type: 'text' })
  severity!: DsmSeverity;

  @Column({ name: 'last_met_on', type: 'date', nullable: true })
  lastMetOn!: string | null;

  @Column({ name: 'remission', type: 'text', nullable: true })
  remission!: 'early' | 'sustained' | null;

  @Column({ name: 'maintenance_therapy', type: 'boolean' })
  maintenanceTherapy!: boolean;

  @Column({ name: 'controlled_environment', type: 'boolean' })
  controlledEnvironment!: boolean;

  @Column({ name: 'icd10', type: 'text', nullable: true })
  icd10!: string | null;

  @Column({ name: 'provisional', type: 'boolean' })
  provisional!: boolean;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** the finding that was written with it. */
  @Column({ name: 'finding_id', type: 'uuid', nullable: true })
  findingId!: string | null;
}
