import { policyKeys, policyWords } from '@cairn/rules';
import type { Permission } from '@cairn/rules';
import { helpAreas } from '../help/areas';

/** Something that the palette can take one to, by its words. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly meta: 'Program' | 'Act' | 'Policy' | 'Help' | 'You';
  /** Other words by which people look for it. */
  readonly words?: string;
  /** Any one of these opens it; nothing asked when there is none. */
  readonly needs?: readonly Permission[];
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

const pages: readonly Place[] = [
  {
    id: 'programme',
    label: 'Program details',
    meta: 'Program',
    words: 'settings name organization letterhead sender phone zone levels of care',
    needs: ['settings.write'],
    to: '/programme',
  },
  {
    id: 'places',
    label: 'Places and rooms',
    meta: 'Program',
    words: 'settings building address window',
    needs: ['settings.write'],
    to: '/programme/places',
  },
  {
    id: 'hours',
    label: 'Hours and closures',
    meta: 'Program',
    words: 'settings opening holiday closed snow emergency',
    needs: ['settings.write', 'closure.write'],
    to: '/programme/hours',
  },
  {
    id: 'policy',
    label: 'Policy',
    meta: 'Program',
    words: 'settings rules numbers limits',
    needs: ['policy.read'],
    to: '/programme/policy',
  },
  {
    id: 'protocols',
    label: 'Protocols and certificates',
    meta: 'Program',
    words: 'standing orders protocol titration induction approve renew REMS Sublocade Brixadi certificate',
    needs: ['policy.read', 'certificate.write'],
    to: '/programme/protocols',
  },
  {
    id: 'plan-phrases',
    label: 'Words for treatment plans',
    meta: 'Program',
    words: 'phrases library goals objectives problems wording treatment plan settings',
    needs: ['plan-phrase.write'],
    to: '/programme/phrases',
  },
  {
    id: 'contingency',
    label: 'Contingency programs',
    meta: 'Program',
    words: 'contingency management vouchers prizes fishbowl incentives rewards settings terms cap',
    needs: ['contingency.programs'],
    to: '/programme/contingency',
  },
  {
    id: 'random-tests',
    label: 'Random drug tests',
    meta: 'Act',
    words: 'urine uds drawn due today quota behind call in seed key uniformity',
    needs: ['random-test.read', 'random-test.counts', 'report.random-tests'],
    to: '/tests/random',
  },
  {
    id: 'overrides',
    label: 'Override report',
    meta: 'Act',
    words: 'overrides holds reasons review deviation notes who went on in spite of a rule',
    needs: ['report.overrides'],
    to: '/reports',
    search: { view: 'overrides' },
  },
  {
    id: 'staff',
    label: 'Staff',
    meta: 'Program',
    words: 'colleagues people roles licenses licences invite add leave departure',
    needs: ['staff.members'],
    to: '/programme/staff',
  },
  {
    id: 'import',
    label: 'Import a list',
    meta: 'Program',
    words: 'csv spreadsheet upload people patients colleagues template',
    needs: ['list.import'],
    to: '/programme/import',
  },
  {
    id: 'first-steps',
    label: 'First steps',
    meta: 'Program',
    words: 'set up begin start checklist',
    needs: ['staff.write'],
    to: '/programme/first-steps',
  },
  {
    id: 'handover',
    label: 'Shift handover',
    meta: 'Act',
    words: 'unit ward beds nurse sheet sign take over report',
    needs: ['handover.read'],
    to: '/unit/handover',
  },
  {
    id: 'injections',
    label: 'Injections',
    meta: 'Act',
    words: 'sublocade brixadi naltrexone due late monthly weekly',
    needs: ['dosing.read'],
    to: '/dosing/injections',
  },
  {
    id: 'pour-list',
    label: 'Pour list',
    meta: 'Act',
    words: 'take-home bottles fill prepare label print pick up tomorrow',
    needs: ['bottle.read'],
    to: '/dosing/pour-list',
  },
  {
    id: 'stock-shift',
    label: 'Shift and counts',
    meta: 'Act',
    words: 'stock open close shift end of shift count reconcile variance witness',
    needs: ['shift.read'],
    to: '/stock/shift',
  },
  {
    id: 'stock-inventories',
    label: 'Inventories',
    meta: 'Act',
    words: 'stock month-end annual biennial initial inventory count scheduling',
    needs: ['inventory.read'],
    to: '/stock/inventories',
  },
  {
    id: 'stock-calibration',
    label: 'Calibrate a pump',
    meta: 'Act',
    words: 'stock pump calibration readings',
    needs: ['calibration.read'],
    to: '/stock/calibration',
  },
  {
    id: 'stock-variances',
    label: 'Variances',
    meta: 'Act',
    words: 'stock trend drift diversion review missing',
    needs: ['variance.read'],
    to: '/stock/variances',
  },
  {
    id: 'stock-receive',
    label: 'Receive a delivery',
    meta: 'Act',
    words: 'stock receipt invoice supplier shipment bottles lot',
    needs: ['stock.receive'],
    to: '/stock/receive',
  },
  {
    id: 'stock-orders',
    label: 'Order forms',
    meta: 'Act',
    words: 'stock DEA 222 CSOS order supplier void power of attorney',
    needs: ['stock.order'],
    to: '/stock/orders',
  },
  {
    id: 'stock-transfers',
    label: 'Transfers of stock',
    meta: 'Act',
    words: 'another site send',
    needs: ['stock.transfer'],
    to: '/stock/transfers',
  },
  {
    id: 'stock-batches',
    label: 'Compounding batches',
    meta: 'Act',
    words: 'stock powder diluent yield batch record',
    needs: ['stock.compound'],
    to: '/stock/batches',
  },
  {
    id: 'stock-waste',
    label: 'Waste and spills',
    meta: 'Act',
    words: 'witness sign pour away spill breakage second person',
    needs: ['waste.read'],
    to: '/stock/waste',
  },
  {
    id: 'stock-quarantine',
    label: 'Quarantine and destruction',
    meta: 'Act',
    words: 'DEA Form 41 returned expired blocked reverse distributor destroy',
    needs: ['waste.read'],
    to: '/stock/quarantine',
  },
  {
    id: 'stock-losses',
    label: 'Theft and loss',
    meta: 'Act',
    words: 'DEA Form 106 stolen missing significant police notice',
    needs: ['loss.read'],
    to: '/stock/losses',
  },
  {
    id: 'stock-set-up',
    label: 'Products, places and suppliers',
    meta: 'Program',
    words: 'stock safe refrigerator naloxone kits test strips NDC schedule',
    needs: ['stock.set-up'],
    to: '/stock/set-up',
  },
  {
    id: 'stock-people',
    label: 'Who may receive stock',
    meta: 'Program',
    words: 'designation designated in writing powers of attorney registrant',
    needs: ['stock.designate'],
    to: '/stock/people',
  },
  {
    id: 'enquiry',
    label: 'New enquiry',
    meta: 'Act',
    words: 'telephone call phone log walk-in referrer somebody calls night',
    needs: ['enquiry.write'],
    to: '/enquiries/new',
  },
  {
    id: 'waiting-list',
    label: 'Waiting list',
    meta: 'Act',
    words: 'place offer priority pregnant interim position wait days',
    needs: ['waiting-list.read'],
    to: '/enquiries/waiting',
  },
  {
    id: 'contact-form',
    label: 'Contact form of the web site',
    meta: 'Program',
    words: 'settings public web form link site enquiry',
    needs: ['enquiry-form.write'],
    to: '/programme/contact-form',
  },
  {
    id: 'drafts',
    label: 'Unfinished texts',
    meta: 'You',
    words: 'drafts unfinished text form go on discarded saved',
    to: '/drafts',
  },
  {
    id: 'register',
    label: 'Register a person',
    meta: 'Act',
    words: 'new patient admit',
    needs: ['patient.register'],
    to: '/patients/new',
  },
  {
    id: 'compare',
    label: 'Compare two registrations',
    meta: 'Act',
    words: 'merge join duplicate registered twice same person',
    needs: ['patient.compare'],
    to: '/corrections/compare',
  },
  {
    id: 'account',
    label: 'Your account',
    meta: 'You',
    words: 'password pin sessions devices licenses licences profile',
    to: '/account',
  },
];

const policies: readonly Place[] = Object.keys(policyKeys).map((key) => ({
  id: `policy-${key}`,
  label: policyWords(key).label,
  meta: 'Policy',
  words: `policy ${key.replaceAll('_', ' ')}`,
  needs: ['policy.read'],
  to: '/programme/policy',
  search: { key },
}));

const help: readonly Place[] = [
  { id: 'help', label: 'Help', meta: 'Help', words: 'how to manual guide', to: '/help' },
  ...helpAreas.map(({ area, title }): Place => ({
    id: `help-${area}`,
    label: `Help: ${title}`,
    meta: 'Help',
    words: 'how to',
    to: `/help/${area}`,
  })),
];

/** Every word typed is found somewhere in the label, or in the other words of the same thing. */
export function matches(label: string, typed: string): boolean {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every((word) => label.toLowerCase().includes(word));
}

/** The typed words are whole words of the label: `lock` means “Lock this page”, whoever is called something like it. */
export function names(label: string, typed: string): boolean {
  const words = label.toLowerCase().split(/[^a-z]+/);
  const wanted = typed.trim().toLowerCase().split(/\s+/);
  return wanted.every((word) => word.length > 2 && words.includes(word));
}

/**
 * What someone with these permissions may go to for what was typed. Policies and help pages are many: they come only
 * when they are asked for, after everything else, and not all of them.
 */
export function placesFor(permissions: readonly Permission[], typed: string): readonly Place[] {
  const open = (place: Place): boolean =>
    place.needs === undefined || place.needs.some((permission) => permissions.includes(permission));
  const fits = (place: Place): boolean => matches(`${place.label} ${place.words ?? ''}`, typed);
  const few = typed.trim().length < 2 ? [] : [...policies.filter(open).filter(fits).slice(0, 6), ...help.filter(fits)];
  return [...pages.filter(open).filter(fits), ...few];
}
