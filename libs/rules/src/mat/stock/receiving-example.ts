import type { Practitioner } from '../../access/licences';
import { standardPolicy } from '../../policy';
import type { ReceiptAttempt, ReceiptFacts, ReceiptLine } from './receiving';
import type { StockProductFacts, SupplierFacts } from './supplier';

/** A delivery that everything is right about, for the specs to spoil. */
export const methadone: StockProductFacts = {
  id: 'methadone',
  name: 'Methadone 10 mg/mL',
  form: 'liquid',
  unit: 'mcg',
  mcgPerMl: 10_000,
  mcgPerUnit: null,
  schedule: 'II',
};
export const films: StockProductFacts = {
  ...methadone,
  id: 'films',
  name: 'Buprenorphine/naloxone film 8 mg',
  form: 'film',
  mcgPerMl: null,
  mcgPerUnit: 8_000,
  schedule: 'III',
};
export const kits: StockProductFacts = {
  ...methadone,
  id: 'kits',
  name: 'Naloxone kit',
  form: 'kit',
  unit: 'piece',
  mcgPerMl: null,
  schedule: 'none',
};

export const supplier: SupplierFacts = {
  id: 'supplier',
  kind: 'supplier',
  name: 'Depot',
  address: '1 Depot Road',
  registration: 'AB1234563',
};

export const pharmacist: Practitioner = {
  staffId: 'pharmacist',
  roles: ['pharmacist'],
  licences: [{ type: 'RPH', number: '1', state: 'NY', expiresOn: '2026-12-31' }],
};
export const nurseAtTheDoor: Practitioner = {
  staffId: 'nurse',
  roles: ['nurse'],
  licences: [{ type: 'RN', number: '1', state: 'NY', expiresOn: '2026-12-31' }],
};

export const line: ReceiptLine = {
  productId: 'methadone',
  lot: 'A1',
  expiresOn: '2027-05-31',
  invoiced: 2,
  counted: 2,
  containerQuantity: 1_000_000,
  placeId: 'safe',
};

export const form = {
  id: 'form',
  number: '222-1',
  supplierId: 'supplier',
  executedOn: '2026-03-01',
  voided: false,
  lines: [{ id: 'one', productId: 'methadone', containers: 6, containerQuantity: 1_000_000, received: 0 }],
};

export function delivery(change: Partial<ReceiptAttempt> = {}, facts: Partial<ReceiptFacts> = {}): ReceiptFacts {
  return {
    attempt: {
      supplierId: 'supplier',
      orderFormId: 'form',
      invoiceNumber: 'I-1',
      invoiceOn: '2026-03-01',
      receivedOn: '2026-03-02',
      title: 'Pharmacist',
      lines: [line],
      ...change,
    },
    supplier,
    products: new Map([methadone, films, kits].map((one) => [one.id, one])),
    places: new Map([
      ['safe', 'safe'],
      ['window', 'window'],
      ['refrigerator', 'refrigerator'],
    ]),
    order: form,
    receiver: pharmacist,
    designations: [],
    lots: [],
    today: '2026-03-02',
    policy: standardPolicy,
    ...facts,
  };
}
