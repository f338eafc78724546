import { newId } from '@cairn/platform';
import type { OrderFormAttempt, ReceiptAttempt, ReceiptLine, Schedule } from '@cairn/rules';
import type { DosingScene } from '../testing';
import { CompoundingService } from './batch.service';
import { DesignationService } from './designation.service';
import { OrderFormService } from './order-form.service';
import { StockOverviewService } from './overview.service';
import type { StockProductView } from './product.queries';
import { StockSetUpService } from './product.service';
import { TransitLossService } from './receiving-loss.service';
import { ReceivingService } from './receiving.service';
import { StockMoveService } from './transfer-move.service';
import { TransferService } from './transfer.service';

/** For tests: shelves in a clinic, with a supplier and somebody who signs order forms, all made by the services. */
export class ReceivingScene {
  readonly setUp: StockSetUpService;
  readonly designations: DesignationService;
  readonly orders: OrderFormService;
  readonly receiving: ReceivingService;
  readonly losses: TransitLossService;
  readonly transfers: TransferService;
  readonly moves: StockMoveService;
  readonly batches: CompoundingService;
  readonly stock: StockOverviewService;
  readonly supplierId = newId();
  readonly siteId = newId();
  readonly safeId = newId();
  readonly windowId = newId();
  methadone!: StockProductView;

  constructor(readonly scene: DosingScene) {
    const { acts, clock } = scene;
    this.setUp = new StockSetUpService(acts, clock);
    this.designations = new DesignationService(acts, clock);
    this.orders = new OrderFormService(acts, clock);
    this.receiving = new ReceivingService(acts, clock);
    this.losses = new TransitLossService(acts, clock);
    this.transfers = new TransferService(acts, clock);
    this.moves = new StockMoveService(acts, clock);
    this.batches = new CompoundingService(acts, clock);
    this.stock = new StockOverviewService(acts, clock);
  }

  static async open(scene: DosingScene): Promise<ReceivingScene> {
    const shelves = new ReceivingScene(scene);
    const by = scene.clinic.actor('administrator');
    const place = { stationId: null, retired: false };
    const partner = { address: '1 Depot Road', registration: 'AB1234563', phone: null, retired: false };
    await shelves.setUp.savePlace(by, { id: shelves.safeId, name: 'Safe', kind: 'safe', ...place });
    await shelves.setUp.savePlace(by, { id: shelves.windowId, name: 'Window', kind: 'window', ...place });
    await shelves.setUp.saveSupplier(by, { id: shelves.supplierId, kind: 'supplier', name: 'Depot', ...partner });
    await shelves.setUp.saveSupplier(by, { id: shelves.siteId, kind: 'site', name: 'River Street', ...partner });
    shelves.methadone = await shelves.product();
    await shelves.designations.designate(by, newId(), {
      staffId: scene.clinic.actor('medical_director').staffId ?? '',
      kind: 'registrant',
      startsOn: shelves.today,
      reference: 'Registration 2026',
      notExcluded: true,
    });
    return shelves;
  }

  get today(): string {
    return this.scene.clock.now().toISOString().slice(0, 10);
  }

  product(change: Partial<StockProductView> = {}): Promise<StockProductView> {
    const id = newId();
    return this.setUp.saveProduct(this.scene.clinic.actor('pharmacist'), {
      id,
      name: `Methadone 10 mg/mL ${id.slice(-6)}`,
      product: 'methadone-oral-concentrate',
      form: 'liquid',
      unit: 'mcg',
      mcgPerMl: 10_000,
      mcgPerUnit: null,
      schedule: 'II' satisfies Schedule,
      ndc: null,
      retired: false,
      ...change,
    });
  }

  /** Naloxone kits, counted in pieces. */
  kits(): Promise<StockProductView> {
    const plain = { product: null, form: 'kit', unit: 'piece', mcgPerMl: null, schedule: 'none' } as const;
    return this.product({ ...plain, name: `Naloxone kit ${newId().slice(-6)}` });
  }

  async form(containers: number, change: Partial<OrderFormAttempt> = {}, id = newId()): Promise<string> {
    await this.orders.record(this.scene.clinic.actor('nurse'), id, {
      kind: 'form-222',
      number: id.slice(-12),
      supplierId: this.supplierId,
      executedOn: this.today,
      signedBy: this.scene.clinic.actor('medical_director').staffId ?? '',
      lines: [{ productId: this.methadone.id, containers, containerQuantity: 1_000_000 }],
      ...change,
    });
    return id;
  }

  line(change: Partial<ReceiptLine> = {}): ReceiptLine {
    return {
      productId: this.methadone.id,
      lot: `A${newId().slice(-6)}`,
      expiresOn: '2027-05-31',
      invoiced: 2,
      counted: 2,
      containerQuantity: 1_000_000,
      placeId: this.safeId,
      ...change,
    };
  }

  delivery(orderFormId: string, change: Partial<ReceiptAttempt> = {}): ReceiptAttempt {
    return {
      supplierId: this.supplierId,
      orderFormId,
      invoiceNumber: 'I-1',
      receivedOn: this.today,
      title: 'Pharmacist',
      lines: [this.line()],
      ...change,
    };
  }
}
