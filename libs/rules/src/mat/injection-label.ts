import type { Micrograms, Microlitres } from '../units';

/** Where an injection may go. The digit keys at the window are their places in a product's list. */
export const injectionSites = {
  'abdomen-left': 'Abdomen, left',
  'abdomen-right': 'Abdomen, right',
  'thigh-left': 'Thigh, left',
  'thigh-right': 'Thigh, right',
  'buttock-left': 'Buttock, left',
  'buttock-right': 'Buttock, right',
  'upper-arm-left': 'Back of upper arm, left',
  'upper-arm-right': 'Back of upper arm, right',
} as const;

export type InjectionSite = keyof typeof injectionSites;

export function isInjectionSite(value: string): value is InjectionSite {
  return Object.hasOwn(injectionSites, value);
}

/** A prefilled syringe: its amount cannot be measured off, so nothing else can be ordered or given (section 3.1). */
export interface Syringe {
  readonly mcg: Micrograms;
  /** Null where the label names the contents of a vial, not a volume that is drawn up. */
  readonly volumeUl: Microlitres | null;
}

/** What the label of an injected product says (section 3.1, section 4). */
export interface InjectionLabel {
  readonly syringes: readonly Syringe[];
  readonly sites: readonly InjectionSite[];
  /** From one injection to the next. */
  readonly everyDays: number;
  readonly needle: string;
  /** the certificate that the programme holds to give it at all; null where none is asked for. */
  readonly certificate: 'sublocade-rems' | 'brixadi-rems' | null;
  /** thrown away after so many weeks out of the refrigerator; the weeks are policy. */
  readonly weeksOutCount: boolean;
}

const syringe = (mg: number, volumeUl: number | null): Syringe => ({
  mcg: (mg * 1000) as Micrograms,
  volumeUl: volumeUl as Microlitres | null,
});

const underTheSkin: readonly InjectionSite[] = [
  'abdomen-left',
  'abdomen-right',
  'thigh-left',
  'thigh-right',
  'buttock-left',
  'buttock-right',
  'upper-arm-left',
  'upper-arm-right',
];

export const sublocadeLabel: InjectionLabel = {
  syringes: [syringe(100, 500), syringe(300, 1500)],
  sites: underTheSkin,
  everyDays: 28,
  needle: '19 G, 5/8 inch',
  certificate: 'sublocade-rems',
  weeksOutCount: true,
};

export const brixadiWeeklyLabel: InjectionLabel = {
  syringes: [syringe(8, 160), syringe(16, 320), syringe(24, 480), syringe(32, 640)],
  sites: underTheSkin,
  everyDays: 7,
  needle: '23 G, 1/2 inch',
  certificate: 'brixadi-rems',
  weeksOutCount: false,
};

/** Weekly syringes are never put together to make a monthly dose. */
export const brixadiMonthlyLabel: InjectionLabel = {
  ...brixadiWeeklyLabel,
  syringes: [syringe(64, 180), syringe(96, 270), syringe(128, 360)],
  everyDays: 28,
};

/** one strength, deep into the buttock, sides in turn. */
export const naltrexoneLabel: InjectionLabel = {
  syringes: [syringe(380, null)],
  sites: ['buttock-left', 'buttock-right'],
  everyDays: 28,
  needle: '20 G, 1.5 or 2 inches, as the person is built',
  certificate: null,
  weeksOutCount: false,
};

/** the first two injections are the large syringe, those after them the small one or, where it is not enough, the large. */
export const sublocadeSeries = { startMcg: 300_000, thenMcg: 100_000 } as const;

/** the first week of someone who is not on buprenorphine. The label's numbers, so no program sets them. */
export const brixadiFirstWeek = { firstMcg: 16_000, extraMcg: 8_000, extraWithinDays: 3, hoursBetween: 24 } as const;

/** the arm takes up less of a weekly dose, so the first doses go elsewhere. */
export const upperArmAfterDoses = 4;
