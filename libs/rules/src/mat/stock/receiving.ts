import type { Practitioner } from '../../access/licences';
import type { Policy } from '../../policy';
import type { Day } from '../../time';
import type { Designation } from './designation';
import type { OrderFormFacts } from './order-form';
import type { StockPlaceKind, StockProductFacts, SupplierFacts } from './supplier';

/** One product of one lot, as it was unpacked: so many containers of so much each. */
export interface ReceiptLine {
  readonly productId: string;
  readonly lot: string;
  readonly expiresOn: Day;
  /** How many containers the invoice names. */
  readonly invoiced: number;
  /** How many are there. What was counted is what is received. */
  readonly counted: number;
  /** Micrograms, or pieces, in one of them. */
  readonly containerQuantity: number;
  /** What differs, said at once. */
  readonly discrepancy?: string;
  readonly placeId: string;
}

export interface ReceiptAttempt {
  readonly supplierId: string;
  readonly orderFormId?: string;
  readonly invoiceNumber?: string;
  readonly invoiceOn?: Day;
  /** The actual day. */
  readonly receivedOn: Day;
  /** Why it is written down on a later day. */
  readonly lateReason?: string;
  /** The title with which the receiver signs. */
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly ReceiptLine[];
}

export interface ReceiptFacts {
  readonly attempt: ReceiptAttempt;
  readonly supplier: SupplierFacts | undefined;
  readonly products: ReadonlyMap<string, StockProductFacts>;
  readonly places: ReadonlyMap<string, StockPlaceKind>;
  readonly order: OrderFormFacts | null;
  readonly receiver: Practitioner;
  readonly designations: readonly Designation[];
  /** Lots of these products that are known already. */
  readonly lots: readonly { readonly productId: string; readonly lot: string; readonly expiresOn: Day }[];
  readonly today: Day;
  readonly policy: Policy;
}

/** What arrived, with its product. A line of a product that is not kept here is a fault of the request. */
export function linesWith({
  attempt,
  products,
}: ReceiptFacts): readonly (ReceiptLine & { product: StockProductFacts })[] {
  return attempt.lines.flatMap((line) => {
    const product = products.get(line.productId);
    return product === undefined ? [] : [{ ...line, product }];
  });
}
