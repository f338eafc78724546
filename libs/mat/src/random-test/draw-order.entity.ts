import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The test that was ordered for a draw, on its day. */
@Entity({ name: 'random_test_draw_order' })
@ForeignKey('programme', ['programmeId'], ['id'], { name: 'fk_random_test_draw_order_programme' })
@ForeignKey('random_test_draw', ['programmeId', 'drawId'], ['programmeId', 'id'], {
  name: 'fk_random_test_draw_order_random_test_draw',
})
@ForeignKey('test_order', ['programmeId', 'orderId'], ['programmeId', 'id'], {
  name: 'fk_random_test_draw_order_test_order',
})
@Index('ix_random_test_draw_order_order_id', ['orderId'])
export class RandomTestDrawOrder {
  @PrimaryColumn({ name: 'draw_id', type: 'uuid', primaryKeyConstraintName: 'pk_random_test_draw_order' })
  drawId!: string;

  @Column({ name: 'programme_id', type: 'uuid' })
  programmeId!: string;

  @Column({ name: 'order_id', type: 'uuid' })
  orderId!: string;
}
