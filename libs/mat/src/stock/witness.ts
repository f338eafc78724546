import { type ConstraintFault, loadPractitioner } from '@cairn/access';
import type { Tx } from '@cairn/database';
import { type Clock, Refused } from '@cairn/platform';
import { loadProgramme } from '@cairn/programme';
import { addDays, type Day, type Evaluation, instantOf, isRefusal, type Refusal, type Signer } from '@cairn/rules';
import { dayOf } from '../outside/outside-scene';
import { whyNotMoved } from './ledger';

/** The programme and its day, and from when to when some of its service days lasted. */
export async function witnessScene(tx: Tx, clock: Clock) {
  const scene = dayOf(await loadProgramme(tx), clock);
  const { zone, dayBoundary } = scene.programme;
  const begin = (day: Day) => instantOf(`${day}T${dayBoundary}`, zone);
  return { ...scene, span: (from: Day, to: Day): [Date, Date] => [begin(from), begin(addDays(to, 1))] };
}

export function stopped(refusal: Refusal | null): void {
  if (refusal !== null) throw new Refused(refusal);
}

export function orRefused(decided: Refusal | Evaluation): Evaluation {
  if (isRefusal(decided)) throw new Refused(decided);
  return decided;
}

/** The person who signs second: whoever acts in this transaction. */
export async function loadSigner(tx: Tx): Promise<Signer> {
  const { staffId, roles, charge } = await loadPractitioner(tx);
  return { staffId: staffId === '' ? null : staffId, roles, charge: charge === true };
}

const said: Readonly<Record<string, Refusal>> = {
  pk_stock_waste_signature: {
    code: 'waste.signed',
    says: 'Somebody signed this as witness already. Nothing is left to do.',
  },
  pk_stock_spill_signature: {
    code: 'spill.signed',
    says: 'A supervisor signed this already. Nothing is left to do.',
  },
  pk_stock_destruction_signature: {
    code: 'destruction.witness',
    says: 'You signed already: the second employee is somebody else (R-234).',
  },
  uq_stock_destruction_signature_destruction_id_nth: {
    code: 'destruction.signed',
    says: 'Somebody else signed in this moment: look at it again.',
  },
  ck_stock_waste_signature_two_persons: {
    code: 'waste.witness',
    says: 'The second person is somebody else, on whatever device: ask a colleague (R-231).',
  },
  ck_stock_spill_signature_two_persons: {
    code: 'spill.supervisor',
    says: 'The second person is somebody else, on whatever device: ask a supervisor (R-232).',
  },
  pk_stock_remainder_end: { code: 'waste.done', says: 'This was wasted or put away before: look at the list again.' },
  pk_stock_loss_close: { code: 'loss.closed', says: 'This is closed already. Nothing is left to do.' },
  ck_stock_loss_close_both_dates: {
    code: 'loss.open',
    says: 'Closes only with both dates: the written notice to the DEA and Form 106 (R-235).',
  },
};

/** For `explain`: two people signed or took at once, and one of them was first. */
export async function whyNotSigned(fault: ConstraintFault): Promise<Refusal | undefined> {
  return said[fault.constraint] ?? whyNotMoved(fault);
}
