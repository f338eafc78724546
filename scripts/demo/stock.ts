import type { INestApplicationContext } from '@nestjs/common';
import {
  CalibrationService,
  DesignationService,
  InventoryService,
  OpenContainerService,
  OrderFormService,
  ReceivingService,
  ShiftService,
  StationService,
  StockSetUpService,
} from '@cairn/mat';
import type { Actor } from '@cairn/database';
import { MovedClock, newId } from '@cairn/platform';
import { addDays, instantOf, localDay, type Schedule } from '@cairn/rules';
import { zone } from './cast';
import type { Setting } from './setting';
import type { StoryClock } from './story-clock';

/** Since when the ledger is kept: every dose after this day has left a bottle. */
const since = 10;

interface Kept {
  readonly key: string;
  readonly name: string;
  readonly product: string | null;
  readonly form: 'liquid' | 'tablet' | 'injection' | 'kit';
  readonly schedule: Schedule;
  readonly strength: number;
  readonly lot: string;
  readonly lastDay: number;
  /** How many containers there were, and how much is in a full one: milliliters, tablets, syringes, kits. */
  readonly containers: number;
  readonly full: number;
  /** How many of them are open at each window. */
  readonly open?: number;
}

const tablet = { form: 'tablet', schedule: 'III', open: 1 } as const;
const injection = { form: 'injection', containers: 1, full: 12, lot: 'XR-1107', lastDay: 200 } as const;

/** What stands in the safe of Cedar Hollow. Strengths in micrograms: in a milliliter, a tablet, a syringe. */
const shelf: readonly Kept[] = [
  {
    ...{ key: 'methadone', name: 'Methadone oral concentrate 10 mg/mL', product: 'methadone-oral-concentrate' },
    ...{
      form: 'liquid',
      schedule: 'II',
      strength: 10_000,
      lot: 'MC-4471',
      lastDay: 240,
      containers: 14,
      full: 1000,
      open: 4,
    },
  },
  {
    ...{ key: 'methadone-40', name: 'Methadone tablets 40 mg', product: 'methadone-tablet', ...tablet },
    ...{ schedule: 'II', strength: 40_000, lot: 'MT-0312', lastDay: 400, containers: 2, full: 100 },
  },
  {
    ...{ key: 'bup-8', name: 'Buprenorphine-naloxone 8 mg tablets', product: 'buprenorphine-naloxone-sl', ...tablet },
    ...{ strength: 8_000, lot: 'BN-0917', lastDay: 400, containers: 4, full: 1000 },
  },
  {
    ...{ key: 'bup-2', name: 'Buprenorphine-naloxone 2 mg tablets', product: 'buprenorphine-naloxone-sl', ...tablet },
    ...{ strength: 2_000, lot: 'BN-0921', lastDay: 400, containers: 2, full: 1000 },
  },
  {
    ...{ key: 'mono-8', name: 'Buprenorphine 8 mg tablets', product: 'buprenorphine-sl', ...tablet },
    ...{ strength: 8_000, lot: 'BU-0918', lastDay: 380, containers: 2, full: 100 },
  },
  {
    ...{ key: 'mono-2', name: 'Buprenorphine 2 mg tablets', product: 'buprenorphine-sl', ...tablet },
    ...{ strength: 2_000, lot: 'BU-0922', lastDay: 380, containers: 2, full: 100 },
  },
  {
    ...{ key: 'naltrexone', name: 'Naltrexone 50 mg tablets', product: 'naltrexone-oral', ...tablet, schedule: 'none' },
    ...{ strength: 50_000, lot: 'NT-5006', lastDay: 500, containers: 2, full: 100 },
  },
  {
    ...{ key: 'ntx-xr', name: 'Naltrexone injection 380 mg', product: 'naltrexone-xr', ...injection },
    ...{ schedule: 'none', strength: 380_000 },
  },
  {
    ...{ key: 'xr-300', name: 'Sublocade 300 mg', product: 'buprenorphine-xr-sublocade', ...injection },
    ...{ schedule: 'III', strength: 300_000 },
  },
  {
    ...{ key: 'kits', name: 'Naloxone nasal spray, kit of two', product: null, form: 'kit', schedule: 'none' },
    ...{ strength: 0, lot: 'NX-2201', lastDay: 700, containers: 1, full: 60 },
  },
  {
    // Bought long ago and never used up: it stands there grey.
    ...{ key: 'old', name: 'Methadone tablets 10 mg', product: 'methadone-tablet', form: 'tablet' },
    ...{ schedule: 'II', strength: 10_000, lot: 'MT-0007', lastDay: -12, containers: 1, full: 40 },
  },
];

/**
 * The stock of the first clinic, told before the stories of its people, because each of their doses takes something out of it: set
 * up, the first inventory with two signatures, bottles opened at the windows, a delivery on an order form.
 */
export async function tellStock(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const today = localDay(now, zone);
  const clock = new MovedClock(now);
  const at = (ago: number, time: string) =>
    clock.moveTo(earlierOf(instantOf(`${addDays(today, -ago)}T${time}`, zone), now));
  const [pharmacist, nurse, director] = (['pharmacist', 'nurse', 'director'] as const).map((by) =>
    setting.actor('cedar', by),
  ) as [Actor, Actor, Actor];
  await told.during(clock, async () => {
    at(60, '09:00');
    const setUp = app.get(StockSetUpService);
    const stations = app.get(StationService);
    const windows = [newId(), newId()] as const;
    for (const [nth, adapter] of (['simulator', 'manual'] as const).entries())
      await stations.save(director, windows[nth] as string, { name: `Window ${nth + 1}`, adapter });
    const places = { safe: newId(), refrigerator: newId(), quarantine: newId() };
    for (const [kind, id] of Object.entries(places) as [keyof typeof places, string][])
      await setUp.savePlace(director, { id, name: placeNames[kind], kind, stationId: null, retired: false });
    for (const [nth, stationId] of windows.entries())
      await setUp.savePlace(director, {
        ...{ id: newId(), name: `At window ${nth + 1}`, kind: 'window' as const, stationId, retired: false },
      });
    const supplierId = newId();
    await setUp.saveSupplier(director, {
      ...{ id: supplierId, kind: 'supplier' as const, name: 'Commonwealth Medical Supply (invented)' },
      ...{
        address: '1 Depot Road, Worcester, MA 01605',
        registration: 'RC0123454',
        phone: '508-555-0160',
        retired: false,
      },
    });
    const products = new Map<string, string>();
    for (const kept of shelf) {
      const id = newId();
      products.set(kept.key, id);
      await setUp.saveProduct(pharmacist, {
        ...{
          id,
          name: kept.name,
          product: kept.product,
          form: kept.form,
          schedule: kept.schedule,
          ndc: null,
          retired: false,
        },
        unit: kept.strength === 0 ? ('piece' as const) : ('mcg' as const),
        mcgPerMl: kept.form === 'liquid' ? kept.strength : null,
        mcgPerUnit: kept.form === 'liquid' || kept.strength === 0 ? null : kept.strength,
      });
    }
    const designations = app.get(DesignationService);
    for (const [by, kind] of [
      ['director', 'registrant'],
      ['pharmacist', 'receive'],
    ] as const)
      await designations.designate(director, newId(), {
        ...{ staffId: setting.staffIds.get(by) as string, kind, startsOn: addDays(today, -60) },
        ...{ reference: 'Letter of the sponsor', notExcluded: true },
      });

    at(since, '05:00');
    const inventory = newId();
    const found = shelf.flatMap((kept) => foundOf(kept, products.get(kept.key) as string, places, today));
    const inventories = app.get(InventoryService);
    const takenOn = addDays(today, -since);
    await inventories.take(pharmacist, inventory, { kind: 'initial', moment: 'opening', takenOn, lines: [], found });
    at(since, '05:20');
    await inventories.sign(nurse, inventory);
    const containers = app.get(OpenContainerService);
    for (const kept of shelf)
      for (const [nth, stationId] of windows.entries())
        for (let one = 0; one < (kept.open ?? 0); one += 1)
          await containers.open(nurse, newId(), {
            ...{ stationId, serial: serialOf(kept, nth * (kept.open ?? 0) + one), scanned: true },
          });

    at(6, '10:30');
    const orderFormId = newId();
    const methadone = products.get('methadone') as string;
    await app.get(OrderFormService).record(pharmacist, orderFormId, {
      ...{ kind: 'form-222' as const, number: '231100457', supplierId, executedOn: addDays(today, -6) },
      signedBy: setting.staffIds.get('director') as string,
      lines: [{ productId: methadone, containers: 6, containerQuantity: 10_000_000 }],
    });
    at(3, '11:10');
    await app.get(ReceivingService).receive(pharmacist, newId(), {
      ...{ supplierId, orderFormId, invoiceNumber: 'CM-88213', invoiceOn: addDays(today, -4) },
      ...{ receivedOn: addDays(today, -3), title: 'Pharmacist in charge' },
      lines: [
        {
          ...{ productId: methadone, lot: 'MC-4519', expiresOn: addDays(today, 420), invoiced: 6, counted: 6 },
          ...{ containerQuantity: 10_000_000, placeId: places.safe },
        },
      ],
    });
  });
}

/** The shift of this morning: opened, and the pump checked with what it pours from. */
export async function tellShift(
  app: INestApplicationContext,
  setting: Setting,
  told: StoryClock,
  now: Date,
): Promise<void> {
  const clock = new MovedClock(earlierOf(instantOf(`${localDay(now, zone)}T05:15`, zone), now));
  const nurse = setting.actor('cedar', 'nurse');
  await told.during(clock, async () => {
    await app.get(ShiftService).open(nurse, newId());
    const calibrations = app.get(CalibrationService);
    const { items, targetUl, readings } = await calibrations.today(nurse);
    for (const { stationId, containers } of items)
      for (const { containerId } of containers)
        if (containerId !== null)
          await calibrations.record(nurse, newId(), {
            ...{ stationId, containerId, targetUl },
            readingsUl: Array.from({ length: readings }, (_, nth) => targetUl - 20 + nth * 20),
          });
  });
}

const placeNames = { safe: 'Safe', refrigerator: 'Refrigerator', quarantine: 'Quarantine shelf' } as const;

const earlierOf = (one: Date, other: Date) => (one < other ? one : other);

const serialOf = ({ lot, key }: Kept, nth: number): string =>
  `${lot}-${key.toUpperCase()}-${String(nth + 1).padStart(2, '0')}`;

function foundOf(
  kept: Kept,
  productId: string,
  places: { readonly safe: string; readonly refrigerator: string },
  today: string,
) {
  const measured = kept.form === 'liquid' ? { volumeUl: kept.full * 1000 } : { units: kept.full };
  const lotId = newId();
  return Array.from({ length: kept.containers }, (_, nth) => ({
    ...{ id: newId(), productId, lotId, lot: kept.lot, expiresOn: addDays(today, kept.lastDay) },
    ...{ serial: serialOf(kept, nth), opened: false, full: measured, measured },
    placeId: kept.form === 'injection' ? places.refrigerator : places.safe,
  }));
}
