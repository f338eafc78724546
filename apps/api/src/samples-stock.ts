import { randomUUID } from 'node:crypto';
import type { Role } from '@cairn/rules';
import type { Samples, StockSample } from './samples-shape';

const tag = () => randomUUID().slice(0, 8);

export const aProduct = () => ({
  name: `Methadone 10 mg/mL ${tag()}`,
  product: 'methadone-oral-concentrate',
  form: 'liquid',
  unit: 'mcg',
  mcgPerMl: 10_000,
  mcgPerUnit: null,
  schedule: 'II',
});
const aPowder = () => ({
  ...aProduct(),
  name: `Methadone powder ${tag()}`,
  product: null,
  form: 'powder',
  mcgPerMl: null,
});
export const aPlace = () => ({ name: `Safe ${tag()}`, kind: 'safe' });
export const aSupplier = (kind: 'supplier' | 'site' = 'supplier') => ({
  kind,
  name: `Sample ${kind} ${tag()}`,
  address: '1 Depot Road',
  registration: 'AB1234563',
});
const aDesignation = (staffId: string, today: string, kind = 'receive') => ({
  staffId,
  kind,
  startsOn: today,
  reference: 'Binder 1',
  notExcluded: true,
  ...(kind === 'attorney' ? { witnesses: 'Ann One and Bob Two' } : {}),
});
const anOrderForm = (
  {
    supplierId,
    signerId,
    productId,
    powderProductId,
  }: Pick<StockSample, 'supplierId' | 'signerId' | 'productId' | 'powderProductId'>,
  today: string,
) => ({
  kind: 'form-222',
  number: tag(),
  supplierId,
  executedOn: today,
  signedBy: signerId,
  lines: [
    { productId, containers: 50, containerQuantity: 1_000_000 },
    { productId: powderProductId, containers: 5, containerQuantity: 50_000_000 },
  ],
});
const line = (productId: string, placeId: string, counted: number, containerQuantity: number) => ({
  productId,
  lot: `L${tag()}`,
  expiresOn: '2099-12-31',
  invoiced: counted,
  counted,
  containerQuantity,
  placeId,
});
const aReceipt = (
  stock: Pick<StockSample, 'supplierId' | 'orderFormId' | 'productId' | 'powderProductId' | 'placeId'>,
  today: string,
) => ({
  supplierId: stock.supplierId,
  orderFormId: stock.orderFormId,
  invoiceNumber: tag(),
  receivedOn: today,
  title: 'Pharmacist',
  lines: [
    line(stock.productId, stock.placeId, 2, 1_000_000),
    line(stock.powderProductId, stock.placeId, 1, 50_000_000),
  ],
});

type Put = (role: Role, path: string, body: unknown) => Promise<string>;
type Get = (role: Role, path: string) => Promise<{ body: { items: { id: string }[] } }>;

/** A programme's shelves: product, powder, safe, supplier, another site, a signer, an order form, and one delivery under it. */
export async function stocked(put: Put, get: Get, today: string): Promise<StockSample> {
  const productId = await put('administrator', '/api/v1/stock/products', aProduct());
  const powderProductId = await put('administrator', '/api/v1/stock/products', aPowder());
  const placeId = await put('administrator', '/api/v1/stock/places', aPlace());
  const supplierId = await put('administrator', '/api/v1/stock/suppliers', aSupplier());
  const siteId = await put('administrator', '/api/v1/stock/suppliers', aSupplier('site'));
  const signerId = (await get('administrator', '/api/v1/staff?role=prescriber')).body.items[0]?.id ?? '';
  await put('administrator', '/api/v1/stock/designations', aDesignation(signerId, today, 'registrant'));
  const parts = { productId, powderProductId, placeId, supplierId, siteId, signerId };
  const orderFormId = await put('pharmacist', '/api/v1/stock/order-forms', anOrderForm(parts, today));
  const receiptId = await put('pharmacist', '/api/v1/stock/receipts', aReceipt({ ...parts, orderFormId }, today));
  const here = async (id: string) =>
    (await get('pharmacist', `/api/v1/stock/containers?productId=${id}`)).body
      .items as (StockSample['containers'][number] & {
      lotId: string;
    })[];
  const stripsProduct = { ...aProduct(), name: `Test strips ${tag()}`, product: null, form: 'strip', unit: 'piece' };
  const strips = await put('administrator', '/api/v1/stock/products', {
    ...stripsProduct,
    mcgPerMl: null,
    schedule: 'none',
  });
  await put('nurse', '/api/v1/stock/receipts', {
    supplierId,
    receivedOn: today,
    title: 'RN',
    lines: [line(strips, placeId, 1, 100)],
  });
  const [containers, powder, boxes] = [await here(productId), await here(powderProductId), await here(strips)];
  return {
    ...parts,
    orderFormId,
    receiptId,
    containers,
    lotId: containers[0]?.lotId ?? '',
    powderId: powder[0]?.id ?? '',
    stripsId: boxes[0]?.id ?? '',
  };
}

const base = '/api/v1/stock';
const fresh = (path: string) => `${base}/${path}/${randomUUID()}`;
const first = ({ containers: [container] }: StockSample) => container?.id ?? '';

/** Receiving stock and what it needs; moving it, sending it away, making it. */
export const stockSamples: Samples = {
  'GET /api/v1/stock/overview': () => ({ path: `${base}/overview` }),
  'GET /api/v1/stock/containers': () => ({ path: `${base}/containers?serial=SC-000001-8` }),
  'GET /api/v1/stock/containers/{id}': async (_, make) => ({ path: `${base}/containers/${first(await make.stock())}` }),
  'GET /api/v1/stock/containers/{id}/label': async (_, make) => ({
    path: `${base}/containers/${first(await make.stock())}/label`,
  }),
  'GET /api/v1/stock/movements': async (_, make) => ({
    path: `${base}/movements?containerId=${first(await make.stock())}`,
  }),
  'GET /api/v1/stock/set-up': () => ({ path: `${base}/set-up` }),
  'PUT /api/v1/stock/products/{id}': () => ({ path: fresh('products'), body: aProduct() }),
  'PUT /api/v1/stock/places/{id}': () => ({ path: fresh('places'), body: aPlace() }),
  'PUT /api/v1/stock/suppliers/{id}': () => ({ path: fresh('suppliers'), body: aSupplier() }),
  'PUT /api/v1/stock/stays/{id}': async (_, make) => {
    const stock = await make.stock();
    return { path: fresh('stays'), body: { containerId: first(stock), placeId: stock.placeId } };
  },
  'PUT /api/v1/stock/decants/{id}': async (_, make) => ({
    path: fresh('decants'),
    body: { fromId: first(await make.stock()), quantity: 100_000, reason: 'A small bottle for the second window' },
  }),
  'PUT /api/v1/stock/hand-outs/{id}': async (_, make) => ({
    path: fresh('hand-outs'),
    body: { containerId: (await make.stock()).stripsId, quantity: 10, note: 'Harm reduction table' },
  }),
  'GET /api/v1/stock/lot-blocks': () => ({ path: `${base}/lot-blocks` }),
  'PUT /api/v1/stock/lot-blocks/{id}': async (_, make) => ({
    path: fresh('lot-blocks'),
    body: { lotId: (await make.stock()).lotId, blocks: true, reason: 'recall', says: 'Recall 4711 of the maker' },
  }),
  'GET /api/v1/stock/designations': () => ({ path: `${base}/designations` }),
  'PUT /api/v1/stock/designations/{id}': async ({ today }, make) => ({
    path: fresh('designations'),
    body: aDesignation((await make.stock()).signerId, today, 'attorney'),
  }),
  'POST /api/v1/stock/designations/{id}/end': async ({ today }, make) => ({
    path: `${base}/designations/${await make.designation()}/end`,
    body: { endsOn: today, reason: 'Left the pharmacy' },
  }),
  'GET /api/v1/stock/order-forms': () => ({ path: `${base}/order-forms` }),
  'PUT /api/v1/stock/order-forms/{id}': async ({ today }, make) => ({
    path: fresh('order-forms'),
    body: anOrderForm(await make.stock(), today),
  }),
  'POST /api/v1/stock/order-forms/{id}/void': async (_, make) => ({
    path: `${base}/order-forms/${(await make.stock()).orderFormId}/void`,
    body: { reason: 'The supplier has none of it' },
  }),
  'GET /api/v1/stock/receipts': () => ({ path: `${base}/receipts` }),
  'PUT /api/v1/stock/receipts/{id}': async ({ today }, make) => ({
    path: fresh('receipts'),
    body: aReceipt(await make.stock(), today),
  }),
  'POST /api/v1/stock/receipts/check': async ({ today }, make) => ({
    path: `${base}/receipts/check`,
    body: aReceipt(await make.stock(), today),
  }),
  'GET /api/v1/stock/receipts/{id}/labels': async (_, make) => ({
    path: `${base}/receipts/${(await make.stock()).receiptId}/labels`,
  }),
  'GET /api/v1/stock/transit-losses': () => ({ path: `${base}/transit-losses` }),
  'PUT /api/v1/stock/transit-losses/{id}': async ({ today }, make) => {
    const { supplierId, productId, orderFormId } = await make.stock();
    const what = { quantity: 1_000_000, noticedOn: today, says: 'One bottle short, the seal of the box was broken' };
    return { path: fresh('transit-losses'), body: { supplierId, productId, orderFormId, ...what } };
  },
  'GET /api/v1/stock/transfers': () => ({ path: `${base}/transfers` }),
  'PUT /api/v1/stock/transfers/{id}': async ({ today }, make) => {
    const stock = await make.stock();
    const form = { orderKind: 'csos', orderNumber: tag(), executedOn: today, sentOn: today, title: 'Pharmacist' };
    return { path: fresh('transfers'), body: { supplierId: stock.siteId, containerIds: [first(stock)], ...form } };
  },
  'GET /api/v1/stock/batches': () => ({ path: `${base}/batches` }),
  'PUT /api/v1/stock/batches/{id}': async (_, make) => ({ path: fresh('batches'), body: aBatch(await make.stock()) }),
  'POST /api/v1/stock/batches/{id}/check': async (_, make) => ({
    path: `${base}/batches/${await make.compounding()}/check`,
    body: { outcome: 'passed' },
  }),
  'GET /api/v1/stock/batches/{id}/labels': async (_, make) => ({
    path: `${base}/batches/${await make.compounding()}/labels`,
  }),
};

export const aBatch = ({ productId, powderId, placeId }: StockSample) => ({
  productId,
  lot: `B${tag()}`,
  expiresOn: '2099-06-30',
  powder: [{ containerId: powderId, quantity: 10_000_000 }],
  diluent: 'Purified water',
  finalUl: 1_000_000,
  containers: [{ ul: 990_000, placeId }],
});
export { aDesignation };
