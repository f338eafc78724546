/** The areas that have a help page, and which pages of the product each stands for. The first that fits is the one. */
export interface HelpArea {
  readonly area: string;
  readonly title: string;
  readonly of: RegExp | null;
}

export const helpAreas = [
  { area: 'today', title: 'Today', of: /^\/board/ },
  { area: 'alerts', title: 'Alerts and due work', of: /^\/alerts/ },
  { area: 'notes', title: 'Progress notes', of: /^\/notes/ },
  { area: 'groups', title: 'Groups', of: /^\/groups/ },
  { area: 'desk', title: 'Front desk', of: /^\/desk/ },
  { area: 'enquiries', title: 'Enquiries and the waiting list', of: /^\/enquiries|^\/programme\/contact-form/ },
  { area: 'patients', title: 'Patients and registration', of: /^\/patients(\/new|\/[^/]+\/details)?$/ },
  { area: 'chart', title: 'Chart and path', of: /^\/patients\/[^/]+(\/episode.*)?$/ },
  { area: 'injections', title: 'Injections', of: /^\/dosing\/injections/ },
  { area: 'bottles', title: 'Bottles for home', of: /^\/dosing\/pour-list/ },
  { area: 'dosing', title: 'Dosing', of: /^\/dosing/ },
  { area: 'round', title: 'The prescriber’s round', of: /^\/round/ },
  { area: 'counts', title: 'Shifts, counts and inventories', of: /^\/stock\/(shift|inventor|calibration|variances)/ },
  { area: 'losses', title: 'Waste, spills and losses', of: /^\/stock\/(waste|quarantine|losses)/ },
  { area: 'stock', title: 'Stock', of: /^\/stock/ },
  { area: 'dispensing-records', title: 'Records of controlled medication', of: /^\/records/ },
  { area: 'intake', title: 'Intake', of: null },
  { area: 'withdrawal', title: 'Withdrawal: checks and comfort medication', of: null },
  { area: 'diagnosis', title: 'Diagnosis, level of care and risk', of: null },
  { area: 'treatment-plan', title: 'Treatment plan and its golden thread', of: null },
  { area: 'aftercare', title: 'Prevention plan and return to use', of: null },
  { area: 'take-homes', title: 'Take-home doses: who may have how many', of: null },
  { area: 'unit', title: 'The unit: beds, notes, handover', of: /^\/unit/ },
  { area: 'random-tests', title: 'Random drug tests', of: /^\/tests\/random/ },
  { area: 'tests', title: 'Drug tests', of: /^\/tests/ },
  { area: 'flags', title: 'Flags and holds', of: null },
  { area: 'schedule', title: 'Schedule', of: /^\/schedule/ },
  { area: 'files', title: 'Files and photo', of: /^\/patients\/[^/]+\/files/ },
  { area: 'incidents', title: 'Incidents', of: /^\/incidents/ },
  { area: 'outside', title: 'Doses elsewhere, naloxone, overdose', of: /^\/patients\/[^/]+\/letter/ },
  {
    area: 'who-looked',
    title: 'Restricted charts and who looked',
    of: /^\/audit|^\/patients\/[^/]+\/who-looked/,
  },
  // What else stands below a person's address: comparing, merging, correcting.
  { area: 'corrections', title: 'Corrections', of: /^\/corrections|^\/patients\/[^/]+\/./ },
  { area: 'reports', title: 'Reports', of: /^\/reports/ },
  { area: 'overrides', title: 'Override report', of: null },
  { area: 'outbox', title: 'Outbox', of: /^\/outbox/ },
  { area: 'staff', title: 'Staff', of: /^\/programme\/(staff|first-steps)/ },
  { area: 'import', title: 'Import of lists', of: /^\/programme\/import/ },
  { area: 'protocols', title: 'Protocols and certificates', of: /^\/programme\/protocols/ },
  { area: 'plan-words', title: 'Words for treatment plans', of: /^\/programme\/phrases/ },
  { area: 'contingency', title: 'Contingency management', of: /^\/programme\/contingency/ },
  { area: 'settings', title: 'Settings and policy', of: /^\/programme/ },
  { area: 'unfinished', title: 'Unfinished texts', of: /^\/drafts/ },
  { area: 'account', title: 'Your account', of: /^\/account/ },
  { area: 'keys', title: 'Keys', of: null },
] as const satisfies readonly HelpArea[];

export type HelpSlug = (typeof helpAreas)[number]['area'];

export function helpFor(path: string): (typeof helpAreas)[number] | null {
  return helpAreas.find(({ of }) => of?.test(path)) ?? null;
}
