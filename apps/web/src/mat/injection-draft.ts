import { type InjectionGiven, type InjectionSite, injectionSites, type Product, productFacts } from '@cairn/rules';
import type { Evaluation } from '../api/types';

/** What is being typed about an injection. Texts as they stand in the fields; empty is not said yet. */
export interface InjectionDraft {
  readonly site: InjectionSite | '';
  readonly lot: string;
  readonly lotExpiresOn: string;
  readonly remsChecked: boolean;
  /** only of a syringe that a pharmacy sent for this person. */
  readonly receivedOn: string;
  readonly outOfRefrigeratorSince: string;
}

export const emptyInjection: InjectionDraft = {
  site: '',
  lot: '',
  lotExpiresOn: '',
  remsChecked: false,
  receivedOn: '',
  outOfRefrigeratorSince: '',
};

/** Is this product injected? Then the card shows the panel. */
export function isInjection(product: Product): boolean {
  return productFacts(product).injection !== null;
}

/** The sites of the label, each with its digit. */
export function sitesOf(product: Product): readonly { site: InjectionSite; label: string; keys: string }[] {
  const sites = productFacts(product).injection?.sites ?? [];
  return sites.map((site, index) => ({ site, label: injectionSites[site], keys: String(index + 1) }));
}

function asksForRems(product: Product): boolean {
  return productFacts(product).injection?.certificate !== null;
}

/** What is still to be said, in the words of the fields. */
export function injectionMissing(draft: InjectionDraft, product: Product): string[] {
  return [
    ...(draft.site === '' ? ['the site'] : []),
    ...(draft.lot.trim() === '' ? ['the lot'] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(draft.lotExpiresOn) ? [] : ['the expiry of the lot']),
    ...(draft.remsChecked || !asksForRems(product) ? [] : ['the REMS check']),
  ];
}

/** What is recorded with the dose, or null while something is missing. */
export function injectionOf(draft: InjectionDraft, product: Product): InjectionGiven | null {
  if (draft.site === '' || injectionMissing(draft, product).length > 0) return null;
  return {
    site: draft.site,
    lot: draft.lot.trim(),
    lotExpiresOn: draft.lotExpiresOn,
    remsChecked: draft.remsChecked,
    receivedOn: draft.receivedOn === '' ? null : draft.receivedOn,
    outOfRefrigeratorSince: draft.outOfRefrigeratorSince === '' ? null : draft.outOfRefrigeratorSince,
    // The syringe is never handed over; the window only ever records that it was given here.
    handedToPatient: false,
  };
}

/** Did the server ask this before anything was said about the injection? What the panel says answers it. */
export function answeredByPanel(check: Pick<Evaluation, 'result' | 'inputs'>): boolean {
  return check.result === 'failed' && check.inputs.missing === 'injection';
}

/** Where the last injection went, as the rule about sites saw it. */
export function lastSiteOf(checks: readonly Pick<Evaluation, 'inputs'>[]): string | null {
  for (const { inputs } of checks) if (typeof inputs.lastSite === 'string') return inputs.lastSite;
  return null;
}

/** The volume of the syringe that holds this amount, from the label. */
export function syringeUl(product: Product, mcg: number): number | null {
  return productFacts(product).injection?.syringes.find((one) => one.mcg === mcg)?.volumeUl ?? null;
}
