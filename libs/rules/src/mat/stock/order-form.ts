import type { Policy } from '../../policy';
import { cannotTell, evaluateAll, failed, passed, type Rule } from '../../rule';
import { addDays, type Day } from '../../time';
import { type Designation, designatedAs } from './designation';
import { isDeaNumber, type StockProductFacts, type SupplierFacts } from './supplier';

/**
 * orders for schedule II on a DEA Form 222 or through CSOS. 21 CFR 1305.13, 1305.17, 1305.22, 1305.27.
 */
export const orderKinds = { 'form-222': 'DEA Form 222', csos: 'Electronic order (CSOS)' } as const;
export type OrderKind = keyof typeof orderKinds;

export interface OrderLine {
  readonly productId: string;
  readonly containers: number;
  readonly containerQuantity: number;
}

export interface OrderFormAttempt {
  readonly kind: OrderKind;
  readonly number: string;
  readonly supplierId: string;
  readonly executedOn: Day;
  /** Who signed it: the registrant, or somebody with a power of attorney. */
  readonly signedBy: string;
  readonly lines: readonly OrderLine[];
}

/** A form as a receipt finds it. */
export interface OrderFormFacts {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly executedOn: Day;
  readonly voided: boolean;
  readonly lines: readonly (OrderLine & { readonly id: string; readonly received: number })[];
}

export interface OrderingFacts {
  readonly attempt: OrderFormAttempt;
  readonly supplier: SupplierFacts | undefined;
  readonly products: ReadonlyMap<string, StockProductFacts>;
  readonly designations: readonly Designation[];
  readonly today: Day;
  readonly policy: Policy;
}

/** A paper form has this many lines. */
const linesOfPaper = 20;

export const orderFormRules: readonly Rule<OrderingFacts>[] = [
  {
    id: 'R-228',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1305.12, 1305.13, 1305.22',
    verified: 'secondary',
    policy: ['stock_order_form_days'],
    asks: ({ attempt, supplier, products, designations, today, policy }) => {
      if (supplier === undefined) return cannotTell('the supplier');
      const faults: string[] = [];
      if (supplier.registration === null || !isDeaNumber(supplier.registration))
        faults.push('The supplier has no valid DEA registration: enter it under Products and places');
      if (attempt.executedOn > today) faults.push('An order form is recorded when it is signed: correct the day');
      if (attempt.lines.length === 0) faults.push('An order form has items: enter them');
      if (attempt.kind === 'form-222' && attempt.lines.length > linesOfPaper)
        faults.push(`A paper form has ${linesOfPaper} lines: write a second one`);
      for (const { productId } of attempt.lines) {
        const product = products.get(productId);
        if (product?.schedule !== 'II')
          faults.push(`${product?.name ?? 'An item'} is not schedule II: order it without this form`);
      }
      const signer = designatedAs(designations, attempt.signedBy, ['registrant', 'attorney'], attempt.executedOn);
      if (signer === undefined)
        faults.push('Who signed had no power of attorney that day: have the registrant sign a new form');
      const lastDay = orderLastDay(attempt, policy);
      return faults.length > 0
        ? failed(faults.join('; '), { executedOn: attempt.executedOn })
        : passed(`Receipts until ${lastDay}`, { executedOn: attempt.executedOn, lastDay });
    },
  },
];

export const checkOrderForm = (facts: OrderingFacts) => evaluateAll(orderFormRules, facts);

/** The last day on which something may arrive under it. */
export function orderLastDay({ executedOn }: { readonly executedOn: Day }, policy: Policy): Day {
  return addDays(executedOn, policy.stock_order_form_days);
}

export type OrderFormState = 'open' | 'partial' | 'complete' | 'expired' | 'void';

/** How a form stands on a day. What a date changes is worked out, never kept. */
export function orderFormState(form: OrderFormFacts, today: Day, policy: Policy): OrderFormState {
  if (form.voided) return 'void';
  if (form.lines.every(({ containers, received }) => received >= containers)) return 'complete';
  if (today > orderLastDay(form, policy)) return 'expired';
  return form.lines.some(({ received }) => received > 0) ? 'partial' : 'open';
}
