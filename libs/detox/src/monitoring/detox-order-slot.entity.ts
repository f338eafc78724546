import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The one place for a standing order of a kind in an episode: its key stops a second one. What ends the order frees it. */
@Entity({ name: 'detox_order_slot' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_detox_order_slot_programme' })
@Index('ix_detox_order_slot_programme_id_about', ['programmeId', 'about'])
export class DetoxOrderSlot {
  @PrimaryColumn({ name: 'episode_id', type: 'uuid', primaryKeyConstraintName: 'pk_detox_order_slot' })
  episodeId!: string;

  /** 'monitoring', or the drug. */
  @PrimaryColumn({ name: 'about', type: 'text', primaryKeyConstraintName: 'pk_detox_order_slot' })
  about!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;
}
