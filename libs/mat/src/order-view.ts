import type { Frequency, OrderStanding, PlannedPortion, Product, ProductClass } from '@cairn/rules';

export interface Named {
  readonly id: string;
  readonly displayName: string;
}

/** An order as the screens show it. `state` is worked out when it is read, and never stored. */
export interface OrderView {
  readonly id: string;
  readonly patientId: string;
  readonly product: Product;
  readonly productClass: ProductClass;
  readonly route: string;
  readonly doseMcg: number;
  readonly frequency: Frequency;
  readonly portions: number;
  readonly steps: readonly { readonly from: string; readonly doseMcg: number }[];
  readonly portionPlan: readonly PlannedPortion[] | null;
  readonly weekdays: readonly number[] | null;
  readonly startsOn: string;
  readonly expiresOn: string;
  readonly endsOn: string | null;
  readonly endReason: string | null;
  readonly state: OrderStanding;
  /** Who ordered: of a telephone order the prescriber who was named. */
  readonly signedBy: Named | null;
  readonly signedAt: string;
  readonly origin: string;
  readonly taper: string | null;
  readonly indication: string | null;
  readonly rationale: string | null;
  readonly protocol: { readonly id: string; readonly name: string } | null;
  readonly pathway: string | null;
  readonly setting: string | null;
  readonly verbal: VerbalView | null;
  /** until when the prescriber co-signs; null where nothing is to be co-signed. */
  readonly cosignDueAt: string | null;
}

export interface VerbalView {
  readonly receivedBy: Named;
  readonly receivedAt: string;
  readonly reason: string;
  readonly bridge: boolean;
  readonly cosignedBy: Named | null;
  readonly cosignedAt: string | null;
}
