import type { Policy } from '../../policy';
import { cannotTell, evaluateAll, failed, passed, type Rule } from '../../rule';
import { addDays, type Day } from '../../time';
import type { OrderKind } from './order-form';
import { isControlled, isDeaNumber, type StockPlaceKind, type StockProductFacts, type SupplierFacts } from './supplier';

/** Whole containers that leave for another site. What comes from one is a receipt. */
export interface TransferAttempt {
  readonly supplierId: string;
  readonly containerIds: readonly string[];
  /** The other site's form, on which it ordered from here. */
  readonly orderKind?: OrderKind;
  readonly orderNumber?: string;
  readonly executedOn?: Day;
  /** Invoice or packing list, of what needs no form. */
  readonly document?: string;
  readonly sentOn: Day;
  readonly title: string;
  readonly note?: string;
}

export interface TransferContainer {
  readonly id: string;
  readonly serial: string;
  readonly product: StockProductFacts;
  readonly lot: string;
  readonly stock: number;
  readonly prepared: number;
  readonly fault: string | null;
  readonly openAt: string | null;
  readonly place: StockPlaceKind | null;
}

export interface TransferFacts {
  readonly attempt: TransferAttempt;
  readonly to: SupplierFacts | undefined;
  readonly containers: readonly TransferContainer[];
  readonly today: Day;
  readonly policy: Policy;
}

const controlled = ({ containers }: TransferFacts) => containers.some(({ product }) => isControlled(product));

export const transferRules: readonly Rule<TransferFacts>[] = [
  {
    id: 'R-216',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.22(c)',
    verified: 'secondary',
    asks: (facts) => {
      const { to } = facts;
      if (to === undefined) return cannotTell('the other site');
      if (to.address.trim() === '')
        return failed('The address of the other site is missing: enter it under Products and places');
      if (controlled(facts) && !isDeaNumber(to.registration ?? ''))
        return failed(
          'The DEA registration of the other site is missing or mistyped: enter it under Products and places',
        );
      return passed('The other site is known', { containers: facts.containers.length });
    },
  },
  {
    id: 'R-218',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.21(a), (d)',
    verified: 'yes',
    asks: ({ attempt: { sentOn }, today }) =>
      sentOn === today
        ? passed('Recorded on the day', { sentOn })
        : failed('A transfer is recorded on the day on which it leaves: enter today', { sentOn }),
  },
  {
    id: 'R-223',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-223, perpetual ledger',
    verified: 'design',
    asks: ({ attempt, containers }) => {
      const faults: string[] = [];
      if (containers.length < new Set(attempt.containerIds).size) return cannotTell('one of the containers');
      if (new Set(attempt.containerIds).size < attempt.containerIds.length) faults.push('A container is named twice');
      for (const { serial, stock, prepared, openAt, fault } of containers) {
        if (openAt !== null) faults.push(`${serial} is open at ${openAt}: close it there first`);
        else if (stock === 0) faults.push(`${serial} is empty: take it off the list`);
        else if (prepared > 0) faults.push(`Something of ${serial} waits outside of it: finish that first`);
        if (fault !== null)
          faults.push(`${serial} cannot be used (${fault.toLowerCase()}): it goes to destruction, not to another site`);
      }
      return faults.length > 0
        ? failed(faults.join('; '))
        : passed('All of it is here', { containers: containers.length });
    },
  },
  {
    id: 'R-229',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'DEA NTP guideline appendix A; 21 CFR 1305.13',
    verified: 'yes',
    policy: ['stock_order_form_days'],
    appliesTo: ({ containers }) => containers.some(({ product }) => product.schedule === 'II'),
    asks: ({ attempt: { orderKind, orderNumber = '', executedOn, sentOn }, policy }) => {
      if (orderKind === undefined || orderNumber.trim() === '' || executedOn === undefined)
        return failed('Nothing is lent between sites: enter the order form that the other site signed');
      const lastDay = addDays(executedOn, policy.stock_order_form_days);
      if (executedOn > sentOn)
        return failed('The order form is signed before anything leaves: correct the day', { executedOn });
      if (sentOn > lastDay)
        return failed(`The order form ran out on ${lastDay}: ask the other site for a new one`, { executedOn });
      return passed('On the other site’s order form', { executedOn, lastDay });
    },
  },
  {
    id: 'R-230',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.22(c)',
    verified: 'secondary',
    appliesTo: ({ containers }) => containers.some(({ product }) => ['III', 'IV', 'V'].includes(product.schedule)),
    asks: ({ attempt: { document = '' } }) =>
      document.trim() === ''
        ? failed('Enter the number of the invoice or packing list that goes with it')
        : passed('By invoice'),
  },
];

export const checkTransfer = (facts: TransferFacts) => evaluateAll(transferRules, facts);
