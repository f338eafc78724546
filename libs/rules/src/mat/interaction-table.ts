import type { Verified } from '../rule';
import type { ProductClass } from './product';

/**
 * The interaction classes of section 2.6, as data. To correct it is to edit this table: nothing here decides. Class A is
 * what R-079 stops, B is what R-074 asks to be talked through, C to F are R-078. The lists of drugs come from general
 * knowledge and wait for a pharmacist (`verified` says so, class by class); `interactions.ts` reads them.
 */
export type InteractionLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface InteractionClass {
  readonly letter: InteractionLetter;
  /** What may happen, in words that finish "… together with the medication:". */
  readonly effect: string;
  readonly severity: 'HARD_STOP' | 'OVERRIDE' | 'WARN';
  /** Which medications of ours it concerns. */
  readonly with: readonly ProductClass[];
  /** On which days after a start or a stop somebody looks at the person again. */
  readonly checkDays: readonly number[];
  /** For how many days after it was stopped it still counts. */
  readonly washoutDays: number;
  readonly ingredients: readonly string[];
  readonly verified: Verified;
  readonly citation: string;
}

const agonists = ['methadone', 'buprenorphine'] as const;

export const interactionClasses: readonly InteractionClass[] = [
  {
    letter: 'A',
    effect: 'withdrawal may be set off',
    severity: 'HARD_STOP',
    with: agonists,
    checkDays: [],
    washoutDays: 0,
    ingredients: ['naltrexone', 'nalbuphine', 'butorphanol', 'pentazocine'],
    verified: 'no',
    citation: 'R-079; Vivitrol label for naltrexone',
  },
  {
    letter: 'B',
    effect: 'breathing may be depressed',
    severity: 'WARN',
    with: agonists,
    checkDays: [],
    washoutDays: 0,
    ingredients: [
      ...['alprazolam', 'chlordiazepoxide', 'clonazepam', 'clorazepate', 'diazepam', 'estazolam', 'flurazepam'],
      ...['lorazepam', 'midazolam', 'oxazepam', 'temazepam', 'triazolam', 'benzodiazepine'],
      ...['butalbital', 'phenobarbital', 'primidone', 'secobarbital', 'barbiturate'],
      ...['eszopiclone', 'zaleplon', 'zolpidem', 'gabapentin', 'pregabalin', 'carisoprodol', 'alcohol'],
      ...['codeine', 'fentanyl', 'hydrocodone', 'hydromorphone', 'morphine', 'oxycodone', 'oxymorphone'],
      ...[
        'tapentadol',
        'tramadol',
        'opioid',
        'diphenhydramine',
        'doxylamine',
        'hydroxyzine',
        'promethazine',
        'xylazine',
      ],
    ],
    verified: 'no',
    citation: 'R-074; FDA 2017: no reason to withhold the medication',
  },
  {
    letter: 'C',
    effect: 'the QT interval may lengthen',
    severity: 'WARN',
    with: ['methadone'],
    checkDays: [],
    washoutDays: 0,
    ingredients: [
      ...['citalopram', 'escitalopram', 'ondansetron', 'haloperidol', 'ziprasidone', 'quetiapine'],
      ...['azithromycin', 'clarithromycin', 'erythromycin', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin'],
      ...['fluconazole', 'ketoconazole', 'voriconazole', 'hydroxychloroquine'],
      ...['amitriptyline', 'clomipramine', 'desipramine', 'doxepin', 'imipramine', 'nortriptyline'],
      ...['disopyramide', 'procainamide', 'quinidine', 'amiodarone', 'dofetilide', 'dronedarone', 'sotalol'],
    ],
    verified: 'secondary',
    citation: 'R-078, R-075; an ECG is due after the start',
  },
  {
    letter: 'D',
    effect: 'the level may rise',
    severity: 'WARN',
    with: agonists,
    checkDays: [3, 7, 14],
    washoutDays: 0,
    ingredients: [
      'fluconazole',
      'voriconazole',
      'ketoconazole',
      'fluvoxamine',
      'clarithromycin',
      'erythromycin',
      'ciprofloxacin',
    ],
    verified: 'no',
    citation: 'R-078; enzyme inhibitors, product labels section 7',
  },
  {
    letter: 'E',
    effect: 'the level may fall and withdrawal return',
    severity: 'WARN',
    with: agonists,
    checkDays: [3, 7, 14],
    washoutDays: 0,
    ingredients: [
      ...['rifampin', 'rifabutin', 'phenytoin', 'carbamazepine', 'phenobarbital', 'primidone', 'efavirenz'],
      ...['nevirapine', 'lopinavir-ritonavir', 'st-johns-wort'],
    ],
    verified: 'no',
    citation: 'R-078; enzyme inducers, product labels section 7',
  },
  {
    letter: 'F',
    effect: 'serotonin may rise too far',
    severity: 'OVERRIDE',
    with: agonists,
    checkDays: [],
    washoutDays: 14,
    ingredients: ['isocarboxazid', 'phenelzine', 'selegiline', 'tranylcypromine'],
    verified: 'no',
    citation: 'R-078; MAO inhibitors, also for two weeks after they were stopped',
  },
  {
    letter: 'F',
    effect: 'serotonin may rise too far',
    severity: 'WARN',
    with: agonists,
    checkDays: [],
    washoutDays: 0,
    ingredients: [
      ...['linezolid', 'citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine', 'sertraline'],
      ...['desvenlafaxine', 'duloxetine', 'venlafaxine', 'sumatriptan', 'rizatriptan', 'tramadol'],
    ],
    verified: 'no',
    citation: 'R-078; serotonergic drugs, product labels section 7',
  },
];

/** antiarrhythmics of class Ia and III. */
export const antiarrhythmics: ReadonlySet<string> = new Set([
  ...['disopyramide', 'procainamide', 'quinidine', 'amiodarone', 'dofetilide', 'dronedarone', 'ibutilide', 'sotalol'],
]);

/** what makes an injection into the muscle bleed. */
export const anticoagulants: ReadonlySet<string> = new Set([
  ...['apixaban', 'dabigatran', 'edoxaban', 'enoxaparin', 'heparin', 'rivaroxaban', 'warfarin'],
]);

/** opioids whose effect naltrexone would undo. */
export const opioids: ReadonlySet<string> = new Set([
  ...['codeine', 'fentanyl', 'hydrocodone', 'hydromorphone', 'morphine', 'oxycodone', 'oxymorphone', 'tapentadol'],
  ...['tramadol', 'opioid', 'methadone', 'buprenorphine', 'nalbuphine', 'butorphanol', 'pentazocine'],
]);
