import { newId, Refused } from '@cairn/platform';
import type { AnalyteFinding, NewReport, Refusal } from '@cairn/rules';
import type { TestDatabase } from '@cairn/database/testing';
import { DosingScene } from '../testing';
import { CollectionService } from './collection.service';
import { DrugTestService } from './drug-test.service';
import { TestPanelService } from './panel.service';
import { ResultService } from './result.service';
import { ResultFileService } from './result-file.service';
import { TestOrderService } from './test-order.service';

/** A clinic that tests: people, orders, specimens with labels, results. */
export class TestScene {
  readonly panels: TestPanelService;
  readonly orders: TestOrderService;
  readonly collections: CollectionService;
  readonly results: ResultService;
  readonly files: ResultFileService;
  readonly tests: DrugTestService;
  #labels = 0;

  private constructor(readonly dosing: DosingScene) {
    const { acts, clock } = dosing;
    this.panels = new TestPanelService(acts, clock);
    this.orders = new TestOrderService(acts, clock);
    this.collections = new CollectionService(acts, clock);
    this.results = new ResultService(acts, clock);
    this.files = new ResultFileService(acts, clock);
    this.tests = new DrugTestService(acts, clock);
  }

  static async open(db: TestDatabase): Promise<TestScene> {
    return new TestScene(await DosingScene.open(db));
  }

  get nurse() {
    return this.dosing.clinic.actor('nurse');
  }

  get prescriber() {
    return this.dosing.clinic.actor('prescriber');
  }

  order(patientId: string, change: Partial<Parameters<TestOrderService['order']>[3]> = {}) {
    const attempt = { reason: 'clinical' as const, panelId: null, dueOn: '2026-03-02', ...change };
    return this.orders.order(this.nurse, patientId, newId(), attempt);
  }

  label(): string {
    this.#labels += 1;
    return `S-${String(this.#labels).padStart(6, '0')}`;
  }

  /** Ordered and collected, and nothing known of it yet. */
  async specimen(patientId: string, barcode: string = this.label()) {
    const { id: orderId } = await this.order(patientId);
    const collection = {
      barcode,
      matrix: 'urine' as const,
      identifiers: ['photo', 'date_of_birth'],
      observed: 'unobserved' as const,
    };
    return this.collections.collect(this.nurse, patientId, orderId, newId(), collection);
  }

  /** Findings such as '+methadone -eddp'. */
  report(text: string, change: Partial<NewReport> = {}): NewReport & { readonly source: 'entry' } {
    const findings = text.split(' ').map((one): AnalyteFinding => ({
      analyte: one.slice(1),
      result: one.startsWith('+') ? 'positive' : 'negative',
      value: null,
      units: null,
    }));
    return {
      stage: 'presumptive',
      laboratory: 'North Laboratory',
      reportedAt: this.dosing.clock.now().toISOString(),
      validity: { creatinineMgDl: 80, ph: 6, specificGravity: 1.015, oxidants: false },
      findings,
      amendsId: null,
      amendReason: null,
      source: 'entry',
      ...change,
    };
  }

  /** Collected, with this result. */
  async tested(patientId: string, text: string) {
    const { id } = await this.specimen(patientId);
    return this.results.enter(this.nurse, patientId, id, newId(), this.report(text));
  }
}

/** How an act was refused. Anything else than a refusal fails the test. */
export async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused.');
}
