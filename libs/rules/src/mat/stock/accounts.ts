/**
 * The accounts of the stock ledger. Every movement takes a quantity from one account and puts the same quantity into
 * another, so milligrams are conserved by construction; nothing in the house can be less than nothing.
 */
export const houseAccounts = ['stock', 'prepared', 'quarantine'] as const;
export const externalAccounts = [
  'opening',
  'supplier',
  'administered',
  'dispensed',
  'wasted',
  'spilled',
  'destroyed',
  'lost',
  'variance',
  'elsewhere',
] as const;
export type HouseAccount = (typeof houseAccounts)[number];
export type StockAccount = HouseAccount | (typeof externalAccounts)[number];

export const accountWords = {
  stock: 'In the container',
  prepared: 'Taken out, not yet gone',
  quarantine: 'In quarantine',
  opening: 'First inventory',
  supplier: 'Supplier',
  administered: 'Taken here',
  dispensed: 'Taken home',
  wasted: 'Wasted',
  spilled: 'Spilled',
  destroyed: 'Destroyed',
  lost: 'Lost or stolen',
  variance: 'Variance',
  elsewhere: 'Another site',
} as const satisfies Record<StockAccount, string>;

export function inTheHouse(account: StockAccount): account is HouseAccount {
  return (houseAccounts as readonly string[]).includes(account);
}

interface MovementFacts {
  readonly label: string;
  /** From where to where it may go. */
  readonly paths: readonly (readonly [StockAccount, StockAccount])[];
  /** Whether a second person signs it. */
  readonly witnessed?: true;
}

/** What can happen to what is in stock. What was in quarantine never goes back to be given. */
export const movementKinds = {
  opening: { label: 'First inventory', paths: [['opening', 'stock']] },
  receipt: { label: 'Received', paths: [['supplier', 'stock']] },
  transfer_in: { label: 'From another site', paths: [['elsewhere', 'stock']] },
  transfer_out: { label: 'To another site', paths: [['stock', 'elsewhere']] },
  decant: { label: 'Decanted', paths: [['stock', 'stock']] },
  batch: { label: 'Compounded', paths: [['stock', 'stock']] },
  prepare: { label: 'Prepared', paths: [['stock', 'prepared']] },
  unprepare: { label: 'Put back unopened', paths: [['prepared', 'stock']] },
  administer: {
    label: 'Taken here',
    paths: [
      ['stock', 'administered'],
      ['prepared', 'administered'],
    ],
  },
  dispense: { label: 'Taken home', paths: [['prepared', 'dispensed']] },
  waste: {
    label: 'Wasted',
    paths: [
      ['prepared', 'wasted'],
      ['stock', 'wasted'],
    ],
    witnessed: true,
  },
  spill: {
    label: 'Spilled',
    paths: [
      ['stock', 'spilled'],
      ['prepared', 'spilled'],
    ],
    witnessed: true,
  },
  return: { label: 'Returned', paths: [['dispensed', 'quarantine']] },
  quarantine: {
    label: 'Put into quarantine',
    paths: [
      ['stock', 'quarantine'],
      ['prepared', 'quarantine'],
    ],
  },
  destroy: { label: 'Destroyed', paths: [['quarantine', 'destroyed']], witnessed: true },
  loss: {
    label: 'Lost or stolen',
    paths: [
      ['stock', 'lost'],
      ['prepared', 'lost'],
      ['quarantine', 'lost'],
    ],
  },
  found: { label: 'Found again', paths: [['lost', 'quarantine']] },
  variance: {
    label: 'Variance',
    paths: [
      ['stock', 'variance'],
      ['variance', 'stock'],
    ],
  },
  reversal: { label: 'Taken back', paths: [] },
} as const satisfies Record<string, MovementFacts>;
export type MovementKind = keyof typeof movementKinds;

/** May something of this kind go from here to there? A reversal goes exactly the way back, which is checked where it is made. */
export function isMovement(kind: MovementKind, from: StockAccount, to: StockAccount): boolean {
  const { paths }: MovementFacts = movementKinds[kind];
  return kind === 'reversal' || paths.some(([one, other]) => one === from && other === to);
}
