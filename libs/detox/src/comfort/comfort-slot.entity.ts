import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';

/** The time that a dose of a drug takes up: a second one inside its interval finds no place. A void frees it. */
@Entity({ name: 'comfort_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_comfort_slot_programme' })
@Exclusion('ex_comfort_slot_drug', `using gist (episode_id with =, drug with =, during with &&)`)
export class ComfortSlot {
  @PrimaryColumn({ name: 'administration_id', type: 'uuid', primaryKeyConstraintName: 'pk_comfort_slot' })
  administrationId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'episode_id', type: 'uuid' })
  episodeId!: string;

  @Column({ name: 'drug', type: 'text' })
  drug!: string;

  @Column({ name: 'during', type: 'tstzrange' })
  during!: string;
}
