import type { Policy } from '../../policy';
import { asq } from './asq';
import { auditC } from './audit-c';
import { bamByAge, bamByGender } from './bam';
import { bamIop } from './bam-iop';
import { bamR } from './bam-r';
import { barc10 } from './barc-10';
import { cSsrs } from './c-ssrs';
import { cows } from './cows';
import { dast10 } from './dast-10';
import { gad2 } from './gad-2';
import { gad7 } from './gad-7';
import type { Instrument, InstrumentKey } from './instrument';
import { pcPtsd5 } from './pc-ptsd-5';
import { phq2 } from './phq-2';
import { phq9 } from './phq-9';
import { singleQuestion } from './single-question';
import { sows } from './sows';
import { taps } from './taps';

/** Every version of every instrument, in the order in which people choose. Nothing is ever taken out: old answers point here. */
export const instruments: readonly Instrument[] = [
  asq,
  phq9,
  phq2,
  gad7,
  gad2,
  bamByGender,
  bamByAge,
  bamR,
  bamIop,
  barc10,
  auditC,
  pcPtsd5,
  sows,
  cows,
  taps,
  singleQuestion,
  cSsrs,
  dast10,
];

const known = new Map<string, Instrument>(instruments.map((each) => [`${each.key} ${each.version}`, each]));

export const instrumentKeys = [...new Set(instruments.map(({ key }) => key))] as readonly InstrumentKey[];

/** The definition that an answer belongs to; nothing where no such version was ever published. */
export function instrumentOf(key: string, version: number): Instrument | undefined {
  return known.get(`${key} ${version}`);
}

export function isInstrumentKey(text: string): text is InstrumentKey {
  return (instrumentKeys as readonly string[]).includes(text);
}

/** The version that is offered now: the newest, but of the BAM the copy of the form that the clinic uses. */
export function currentVersion(key: InstrumentKey, policy: Policy): Instrument {
  if (key === 'bam') return policy.bam_form === 'over_65' ? bamByAge : bamByGender;
  let newest: Instrument | undefined;
  for (const each of instruments) if (each.key === key && each.version > (newest?.version ?? 0)) newest = each;
  if (newest === undefined) throw new RangeError(`There is no instrument ${key}`);
  return newest;
}

/** What an instrument is called, whatever its version. */
export function instrumentTitle(key: string): string {
  return instruments.find((each) => each.key === key)?.title ?? key;
}
