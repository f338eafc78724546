/**
 * What drug tests look for, as data: nothing here decides. Typical detection windows in urine are R-407 (to be confirmed
 * with the laboratory); `aliases` are the names under which panels, laboratories and imported history list the same thing.
 */
export interface Analyte {
  readonly key: string;
  readonly label: string;
  readonly group: AnalyteGroup;
  /** The substance that it shows having been in the body. */
  readonly metaboliteOf?: string;
  /** Typical days in urine, least and most; 0 is less than a day. */
  readonly windowDays?: readonly [least: number, most: number];
  readonly windowNote?: string;
  readonly aliases: readonly string[];
}

export const analyteGroups = {
  opiates: 'Opiates',
  fentanyl: 'Fentanyl',
  oxycodone: 'Oxycodone',
  methadone: 'Methadone',
  buprenorphine: 'Buprenorphine',
  'other-opioid': 'Other opioids',
  naloxone: 'Naloxone',
  benzodiazepine: 'Benzodiazepines',
  barbiturate: 'Barbiturates',
  cocaine: 'Cocaine',
  amphetamine: 'Amphetamines',
  alcohol: 'Alcohol',
  cannabis: 'Cannabis',
  sedative: 'Other sedatives',
  pregnancy: 'Pregnancy',
  other: 'Other',
} as const;
export type AnalyteGroup = keyof typeof analyteGroups;

const analyte = (
  key: string,
  label: string,
  group: AnalyteGroup,
  more: Partial<Analyte> & { readonly aliases?: readonly string[] } = {},
): Analyte => ({ key, label, group, aliases: [], ...more });

export const analytes: readonly Analyte[] = [
  analyte('opiates', 'Opiates', 'opiates', {
    windowDays: [1, 3],
    windowNote:
      'A routine opiate screen sees morphine and codeine; it does not see fentanyl, methadone or buprenorphine',
    aliases: ['opiate', 'opioid', 'opioids', 'opi'],
  }),
  analyte('morphine', 'Morphine', 'opiates', { windowDays: [1, 3], aliases: ['mop', 'morphine-glucuronide'] }),
  analyte('codeine', 'Codeine', 'opiates', { windowDays: [1, 3] }),
  analyte('6-mam', '6-MAM', 'opiates', {
    windowDays: [0, 1],
    windowNote: 'Only after heroin, and gone within a day',
    aliases: ['6-monoacetylmorphine', '6-acetylmorphine', '6-am', 'heroin'],
  }),
  analyte('fentanyl', 'Fentanyl', 'fentanyl', {
    windowDays: [1, 7],
    windowNote: 'Longer, for weeks, after long use',
    aliases: ['fen', 'ftyl'],
  }),
  analyte('norfentanyl', 'Norfentanyl', 'fentanyl', {
    metaboliteOf: 'fentanyl',
    windowDays: [1, 7],
    windowNote: 'Longer, for weeks, after long use',
  }),
  analyte('oxycodone', 'Oxycodone', 'oxycodone', { aliases: ['oxy'] }),
  analyte('noroxycodone', 'Noroxycodone', 'oxycodone', { metaboliteOf: 'oxycodone' }),
  analyte('oxymorphone', 'Oxymorphone', 'oxycodone', { metaboliteOf: 'oxycodone' }),
  analyte('methadone', 'Methadone', 'methadone', { windowDays: [1, 14], aliases: ['mtd', 'methadose'] }),
  analyte('eddp', 'EDDP', 'methadone', {
    metaboliteOf: 'methadone',
    windowDays: [1, 14],
    windowNote: 'Made by the body from methadone: there is none in the bottle',
    aliases: ['methadone-metabolite', 'methadone-metabolites'],
  }),
  analyte('buprenorphine', 'Buprenorphine', 'buprenorphine', { windowDays: [1, 10], aliases: ['bup', 'suboxone'] }),
  analyte('norbuprenorphine', 'Norbuprenorphine', 'buprenorphine', {
    metaboliteOf: 'buprenorphine',
    windowDays: [1, 10],
    windowNote: 'Made by the body from buprenorphine: there is none in a tablet or film',
    aliases: ['buprenorphine-metabolite', 'norbup'],
  }),
  analyte('naloxone', 'Naloxone', 'naloxone', {
    windowNote: 'Naloxone alone does not show misuse: a little is absorbed from combined tablets and films',
  }),
  analyte('tramadol', 'Tramadol', 'other-opioid'),
  analyte('hydrocodone', 'Hydrocodone', 'other-opioid'),
  analyte('hydromorphone', 'Hydromorphone', 'other-opioid'),
  analyte('tapentadol', 'Tapentadol', 'other-opioid'),
  analyte('nitazenes', 'Nitazenes', 'other-opioid', { aliases: ['nitazene', 'isotonitazene'] }),
  analyte('propoxyphene', 'Propoxyphene', 'other-opioid', { aliases: ['ppx'] }),
  analyte('benzodiazepines', 'Benzodiazepines', 'benzodiazepine', {
    windowNote: 'Many screens see clonazepam and lorazepam badly or not at all',
    aliases: ['benzodiazepine', 'bzo', 'benzo', 'benzos'],
  }),
  analyte('7-aminoclonazepam', '7-aminoclonazepam', 'benzodiazepine', {
    metaboliteOf: 'clonazepam',
    windowDays: [1, 12],
    aliases: ['clonazepam-metabolite', '7-amino-clonazepam', 'clonazepam'],
  }),
  analyte('alprazolam', 'Alprazolam', 'benzodiazepine', { aliases: ['alpha-hydroxyalprazolam'] }),
  analyte('lorazepam', 'Lorazepam', 'benzodiazepine'),
  analyte('diazepam', 'Diazepam', 'benzodiazepine', { aliases: ['nordiazepam', 'oxazepam', 'temazepam'] }),
  analyte('barbiturates', 'Barbiturates', 'barbiturate', { aliases: ['barbiturate', 'bar'] }),
  analyte('benzoylecgonine', 'Cocaine (benzoylecgonine)', 'cocaine', {
    metaboliteOf: 'cocaine',
    windowDays: [1, 2],
    windowNote: 'Longer after heavy use',
    aliases: ['cocaine', 'coc', 'cocaine-metabolite'],
  }),
  analyte('amphetamine', 'Amphetamine', 'amphetamine', { aliases: ['amphetamines', 'amp'] }),
  analyte('methamphetamine', 'Methamphetamine', 'amphetamine', {
    windowDays: [1, 4],
    aliases: ['met', 'mamp', 'methamphetamines'],
  }),
  analyte('mdma', 'MDMA', 'amphetamine', { aliases: ['ecstasy', 'mdma-hallucinogen'] }),
  analyte('etg', 'Alcohol marker (EtG)', 'alcohol', {
    windowDays: [1, 4],
    aliases: ['ethyl-glucuronide', 'alcohol', 'ethanol'],
  }),
  analyte('ets', 'Alcohol marker (EtS)', 'alcohol', { windowDays: [1, 4], aliases: ['ethyl-sulfate'] }),
  analyte('thc', 'THC', 'cannabis', {
    windowDays: [1, 45],
    windowNote: 'Days after one use, weeks after daily use',
    aliases: ['thc-cooh', 'cannabis', 'cannabinoids', 'marijuana'],
  }),
  analyte('xylazine', 'Xylazine', 'sedative'),
  analyte('gabapentin', 'Gabapentin', 'sedative'),
  analyte('pregabalin', 'Pregabalin', 'sedative'),
  analyte('pcp', 'PCP', 'other', { aliases: ['phencyclidine'] }),
  analyte('hcg', 'Pregnancy (hCG)', 'pregnancy', { aliases: ['pregnancy', 'b-hcg'] }),
];

/** Finding one of these is finding an opioid. */
export const opioidGroups: readonly AnalyteGroup[] = [
  'opiates',
  'fentanyl',
  'oxycodone',
  'methadone',
  'buprenorphine',
  'other-opioid',
];
/** Finding one of these is a reason for R-074. */
export const depressantGroups: readonly AnalyteGroup[] = ['benzodiazepine', 'barbiturate', 'alcohol', 'sedative'];

/** Every name under which a panel or a laboratory writes alcohol or its markers. */
export const alcoholMarkers: readonly string[] = analytes
  .filter(({ group }) => group === 'alcohol')
  .flatMap(({ key, aliases }) => [key, ...aliases]);

const byName = new Map<string, Analyte>();
for (const one of analytes) for (const name of [one.key, ...one.aliases]) byName.set(name, one);

/** However a panel or a laboratory wrote it; undefined for what nobody here knows. */
export function analyteOf(written: string): Analyte | undefined {
  return byName.get(written) ?? byName.get(normal(written));
}

export function analyteKey(written: string): string {
  return analyteOf(written)?.key ?? normal(written);
}

export function analyteLabel(written: string): string {
  return analyteOf(written)?.label ?? written;
}

export function isOpioid(written: string): boolean {
  const known = analyteOf(written);
  return known !== undefined && opioidGroups.includes(known.group);
}

export function isDepressant(written: string): boolean {
  const known = analyteOf(written);
  return known !== undefined && depressantGroups.includes(known.group);
}

/** typical days in urine, as a sentence; null where the table does not know. */
export function detectionNote(written: string): string | null {
  const known = analyteOf(written);
  if (known === undefined) return null;
  const { windowDays, windowNote } = known;
  const days =
    windowDays === undefined
      ? null
      : windowDays[0] === 0
        ? 'Typically seen for less than a day in urine'
        : `Typically seen for ${windowDays[0]} to ${windowDays[1]} days in urine`;
  const said = [days, windowNote].filter((one): one is string => one !== null && one !== undefined);
  return said.length === 0 ? null : said.join('. ');
}

function normal(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
