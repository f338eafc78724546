import { evaluateAll, cannotTell, failed, type Finding, passed, type Rule } from '../../rule';
import { mayReceive } from './designation';
import { orderLastDay } from './order-form';
import { linesWith, type ReceiptFacts } from './receiving';
import { containerFault, isControlled, isDeaNumber } from './supplier';

/**
 * the receipt of stock. 21 CFR 1301.74(h), 1304.21, 1304.22(c), 1305.13, 1305.22; DEA NTP
 * guideline. All are asked at once, so that everything is put right while the driver waits.
 */
export const receivingRules: readonly Rule<ReceiptFacts>[] = [
  {
    id: 'R-216',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.22(c)',
    verified: 'secondary',
    asks: (facts) => {
      const { attempt, supplier } = facts;
      if (supplier === undefined) return cannotTell('the supplier');
      const lines = linesWith(facts);
      const faults: string[] = [];
      if (supplier.address.trim() === '')
        faults.push('The address of the supplier is missing: enter it under Products and places');
      if (lines.some(({ product }) => isControlled(product)) && !isDeaNumber(supplier.registration ?? ''))
        faults.push('The DEA registration of the supplier is missing or mistyped: enter it under Products and places');
      if (attempt.lines.every(({ counted }) => counted === 0))
        faults.push('Nothing arrived: record the loss in transit with the supplier’s report instead');
      for (const { product, containerQuantity } of lines) {
        const fault = containerFault(product, containerQuantity);
        if (fault !== null) faults.push(fault);
      }
      return found(faults, 'Supplier, date and units are complete', { lines: lines.length });
    },
  },
  {
    id: 'R-218',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.21(a), (d)',
    verified: 'yes',
    asks: ({ attempt, today }) => {
      const { receivedOn, lateReason = '' } = attempt;
      if (receivedOn > today) return failed('The day of receipt lies ahead: enter the actual day', { receivedOn });
      if (receivedOn < today && lateReason.trim() === '')
        return failed('It arrived on an earlier day: say why it is recorded only now', { receivedOn });
      return passed('The actual day of receipt', { receivedOn });
    },
  },
  {
    id: 'R-223',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-223, one lot has one date of expiry',
    verified: 'design',
    asks: (facts) => {
      const faults: string[] = [];
      for (const { lot, expiresOn, productId } of linesWith(facts)) {
        if (expiresOn < facts.attempt.receivedOn)
          faults.push(`Lot ${lot} is past its date: send it back to the supplier`);
        const others = [...facts.lots, ...facts.attempt.lines];
        const other = others.find(
          (one) =>
            one.productId === productId && one.lot.toLowerCase() === lot.toLowerCase() && one.expiresOn !== expiresOn,
        );
        if (other !== undefined)
          faults.push(`Lot ${lot} is known with the date ${other.expiresOn}: look at the label again`);
      }
      return found([...new Set(faults)], 'Lots and dates agree', {});
    },
  },
  {
    id: 'R-227',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1301.74(h); DEA NTP guideline part 3',
    verified: 'yes',
    asks: (facts) => {
      const { attempt, receiver, designations } = facts;
      const lines = linesWith(facts);
      const controlled = lines.filter(({ product }) => isControlled(product));
      const authority = mayReceive(receiver, designations, attempt.receivedOn);
      const faults: string[] = [];
      if (controlled.length > 0 && authority === null)
        faults.push('You are not designated to accept deliveries: call a pharmacist or somebody on the list');
      if (controlled.length > 0 && (attempt.invoiceNumber ?? '').trim() === '')
        faults.push('Enter the invoice against which you counted');
      if (attempt.title.trim() === '') faults.push('Sign with your title');
      for (const { product, lot, invoiced, counted, discrepancy = '' } of lines)
        if (invoiced !== counted && discrepancy.trim() === '')
          faults.push(
            `${product.name}, lot ${lot}: the count differs from the invoice, say what is missing or too many`,
          );
      for (const { product, placeId } of controlled) {
        const place = facts.places.get(placeId);
        if (place !== 'safe' && place !== 'refrigerator')
          faults.push(`${product.name} goes into the safe or the locked refrigerator first`);
      }
      const inputs = { authority: authority?.by ?? 'none', controlled: controlled.length };
      return found([...new Set(faults)], 'Accepted by a designated person and counted', inputs);
    },
  },
  {
    id: 'R-228',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1305.13, 1305.22',
    verified: 'secondary',
    policy: ['stock_order_form_days'],
    appliesTo: (facts) => linesWith(facts).some(({ product }) => product.schedule === 'II'),
    asks: underItsForm,
  },
  {
    id: 'R-229',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'DEA NTP guideline appendix A',
    verified: 'yes',
    appliesTo: ({ supplier, ...facts }) =>
      supplier?.kind === 'site' && linesWith({ ...facts, supplier }).some(({ product }) => product.schedule === 'II'),
    asks: ({ order }) =>
      order === null
        ? failed('Nothing is lent between sites: order it from the other site on a form of your own')
        : passed('From another site, on an order form', { number: order.number }),
  },
  {
    id: 'R-230',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.22(c)',
    verified: 'secondary',
    appliesTo: (facts) => linesWith(facts).some(({ product }) => ['III', 'IV', 'V'].includes(product.schedule)),
    asks: ({ attempt: { invoiceNumber = '', invoiceOn, receivedOn } }) => {
      const faults: string[] = [];
      if (invoiceNumber.trim() === '' || invoiceOn === undefined) faults.push('Enter number and date of the invoice');
      else if (invoiceOn > receivedOn) faults.push('The invoice is dated after the delivery: correct the day');
      return found(faults, 'By invoice', { ...(invoiceOn === undefined ? {} : { invoiceOn }) });
    },
  },
];

export const checkReceipt = (facts: ReceiptFacts) => evaluateAll(receivingRules, facts);

/** Schedule II comes only on a form that holds, from its supplier, and not more than was ordered. */
function underItsForm(facts: ReceiptFacts): Finding {
  const { attempt, order, policy } = facts;
  if (order === null) return failed('Schedule II arrives on an order form: choose it, or send the delivery back');
  const faults: string[] = [];
  const lastDay = orderLastDay(order, policy);
  if (order.voided) faults.push('This order form was voided: send the delivery back');
  if (attempt.receivedOn < order.executedOn) faults.push('It arrived before the form was signed: correct the day');
  if (attempt.receivedOn > lastDay)
    faults.push(`The order form ran out on ${lastDay}: send the delivery back and order again on a new form`);
  if (order.supplierId !== attempt.supplierId) faults.push('The order form is for another supplier: choose its own');
  const arrived = new Map<string, number>();
  for (const { product, counted, containerQuantity } of linesWith(facts)) {
    if (product.schedule !== 'II') continue;
    const line = order.lines.find((one) => one.productId === product.id && one.containerQuantity === containerQuantity);
    if (line === undefined) {
      faults.push(`${product.name} in this size is not on the form: send it back`);
      continue;
    }
    const sum = (arrived.get(line.id) ?? 0) + counted;
    arrived.set(line.id, sum);
    if (line.received + sum > line.containers)
      faults.push(
        `${product.name}: ${line.containers} ordered, ${line.received} received before; send what is too many back`,
      );
  }
  return found(faults, 'On its order form', { number: order.number, lastDay });
}

function found(faults: readonly string[], well: string, inputs: Readonly<Record<string, unknown>>): Finding {
  return faults.length > 0 ? failed(faults.join('; '), inputs) : passed(well, inputs);
}
