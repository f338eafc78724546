import type { AnalyteGroup } from './analytes';

/** What a line of the medication list lets a test find, by ingredient; from general knowledge, for a pharmacist to confirm. */
export const explains: Readonly<Record<string, readonly string[]>> = {
  methadone: ['methadone', 'eddp'],
  buprenorphine: ['buprenorphine', 'norbuprenorphine', 'naloxone'],
  naloxone: ['naloxone'],
  codeine: ['codeine', 'morphine', 'opiates', 'hydrocodone'],
  morphine: ['morphine', 'opiates', 'hydromorphone', 'codeine'],
  hydrocodone: ['hydrocodone', 'hydromorphone', 'opiates'],
  hydromorphone: ['hydromorphone', 'opiates'],
  oxycodone: ['oxycodone', 'noroxycodone', 'oxymorphone'],
  oxymorphone: ['oxymorphone', 'oxycodone'],
  tramadol: ['tramadol'],
  tapentadol: ['tapentadol'],
  fentanyl: ['fentanyl', 'norfentanyl'],
  alprazolam: ['alprazolam', 'benzodiazepines'],
  lorazepam: ['lorazepam', 'benzodiazepines'],
  clonazepam: ['7-aminoclonazepam', 'benzodiazepines'],
  diazepam: ['diazepam', 'benzodiazepines'],
  oxazepam: ['diazepam', 'benzodiazepines'],
  temazepam: ['diazepam', 'benzodiazepines'],
  chlordiazepoxide: ['diazepam', 'benzodiazepines'],
  clorazepate: ['diazepam', 'benzodiazepines'],
  ...Object.fromEntries(
    ['benzodiazepine', 'estazolam', 'flurazepam', 'midazolam', 'triazolam'].map((key) => [key, ['benzodiazepines']]),
  ),
  ...Object.fromEntries(
    ['barbiturate', 'butalbital', 'phenobarbital', 'primidone', 'secobarbital'].map((key) => [key, ['barbiturates']]),
  ),
  gabapentin: ['gabapentin'],
  pregabalin: ['pregabalin'],
  amphetamine: ['amphetamine'],
  dextroamphetamine: ['amphetamine'],
  'mixed-amphetamine-salts': ['amphetamine'],
  lisdexamfetamine: ['amphetamine'],
  methamphetamine: ['methamphetamine', 'amphetamine'],
  dronabinol: ['thc'],
};

/** Which groups a prescription makes expected, so that an absence is read at all. */
export const expectedGroups: readonly AnalyteGroup[] = ['benzodiazepine', 'amphetamine'];

/** Drugs that make a screen, not a definitive test, look positive. From general knowledge, for a pharmacist to confirm. */
export const crossReactions: readonly {
  readonly groups: readonly AnalyteGroup[];
  readonly ingredients: readonly string[];
}[] = [
  {
    groups: ['amphetamine'],
    ingredients: [
      ...['bupropion', 'pseudoephedrine', 'phenylephrine', 'ephedrine', 'trazodone', 'labetalol', 'ranitidine'],
      ...['promethazine', 'selegiline', 'metformin', 'aripiprazole', 'phentermine', 'atomoxetine', 'desipramine'],
    ],
  },
  { groups: ['methadone'], ingredients: ['quetiapine', 'diphenhydramine', 'doxylamine', 'verapamil', 'tapentadol'] },
  { groups: ['opiates'], ingredients: ['rifampin', 'levofloxacin', 'ofloxacin', 'ciprofloxacin', 'naltrexone'] },
  { groups: ['benzodiazepine'], ingredients: ['sertraline', 'efavirenz', 'oxaprozin'] },
  { groups: ['cannabis'], ingredients: ['efavirenz', 'pantoprazole', 'dronabinol'] },
  { groups: ['fentanyl'], ingredients: ['trazodone', 'risperidone', 'labetalol'] },
  { groups: ['buprenorphine'], ingredients: ['tramadol', 'morphine', 'codeine'] },
  { groups: ['other'], ingredients: ['venlafaxine', 'dextromethorphan', 'tramadol', 'ibuprofen'] },
];
