import { failed, type Finding, passed, type Rule } from '../../rule';
import { daysBetween } from '../../time';
import { holdsBack } from '../hold-flag';
import { dispensers, prescribers } from '../rules/hands';
import type { BottleFacts, PickUp } from './bottle-facts';
import { readSerial, serialInWords } from './bottle-serial';

type PickUpFacts = BottleFacts & { readonly pickUp: PickUp };

/** A rule that is asked only while bottles are handed out. */
function atPickUp(rule: Omit<Rule<PickUpFacts>, 'appliesTo'> & { appliesTo?: (facts: PickUpFacts) => boolean }) {
  const { appliesTo, asks, ...about } = rule;
  return {
    ...about,
    appliesTo: (facts: BottleFacts) => isPickUp(facts) && (appliesTo === undefined || appliesTo(facts)),
    asks: (facts: BottleFacts) => (isPickUp(facts) ? asks(facts) : passed('Asked when they are handed out')),
  };
}

function isPickUp(facts: BottleFacts): facts is PickUpFacts {
  return facts.pickUp !== null;
}

/** who gets the bottles, what was shown and said, and that they are the right ones. */
export const pickUpRules: readonly Rule<BottleFacts>[] = [
  atPickUp({
    id: 'R-207',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'R-207, a clinical hold',
    verified: 'design',
    appliesTo: ({ chart }) => chart.flags.length > 0,
    asks: ({ chart, order, today }) => {
      const flag = chart.flags.find((one) => holdsBack(one, order?.id ?? null, today));
      return flag === undefined
        ? passed('No hold stands against it', {})
        : failed(`On hold: ${flag.says}. A prescriber releases the hold`, { flagId: flag.id, kind: flag.kind });
    },
  }),
  atPickUp({
    id: 'R-208',
    version: 1,
    severity: 'HARD_STOP',
    citation: '21 CFR 1304.24(a)(5); the method is a design default',
    verified: 'secondary',
    appliesTo: ({ pickUp }) => pickUp.receiver.kind === 'patient',
    asks: ({ pickUp: { receiver }, chart: { doses }, today }) => {
      const told =
        receiver.kind === 'patient' ? new Set(receiver.identifiers.filter((one) => one.trim() !== '')).size : 0;
      const dosedToday = doses.some(({ serviceDay }) => serviceDay === today);
      const inputs = { identifiers: told, dosedToday };
      return dosedToday || told >= 2
        ? passed('Known by two identifiers', inputs)
        : failed('Check two identifiers of the person before the bottles go home', inputs);
    },
  }),
  atPickUp({
    id: 'R-211',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Scan of each bottle at release',
    verified: 'design',
    overridableBy: dispensers,
    asks: scanned,
  }),
  atPickUp({
    id: 'R-092',
    version: 1,
    severity: 'OVERRIDE',
    citation: 'Safe transport and storage, 42 CFR 8.12(i)(2); a lockbox is asked for by most states',
    verified: 'no',
    policy: ['th_lockbox_required'],
    overridableBy: prescribers,
    asks: ({ pickUp: { lockboxSeen }, policy }) => {
      const inputs = { lockboxSeen, required: policy.th_lockbox_required };
      return lockboxSeen || !policy.th_lockbox_required
        ? passed(lockboxSeen ? 'A container with a lock was shown' : 'No lockbox is asked for here', inputs)
        : failed('No container with a lock was shown: lend one, or a prescriber says why not', inputs);
    },
  }),
  atPickUp({
    id: 'R-093',
    version: 1,
    severity: 'HARD_STOP',
    citation: '42 CFR 8.12(i)(4)',
    verified: 'no',
    policy: ['th_education_days'],
    asks: ({ pickUp: { educated }, chart: { findings }, policy, today }) => {
      const last =
        findings.advice?.find(({ on, details }) => details.topic === 'take-home-storage' && on <= today)?.on ?? null;
      const inputs = { on: last, now: educated, days: policy.th_education_days };
      if (educated) return passed('Safe storage was talked through now', inputs);
      if (last === null)
        return failed('Talk through safe transport and storage first: children, guests, a locked place', inputs);
      return daysBetween(last, today) > policy.th_education_days
        ? failed(`Safe storage was last talked through on ${last}: do it again`, inputs, 'WARN')
        : passed(`Safe storage was talked through on ${last}`, inputs);
    },
  }),
  atPickUp({
    id: 'R-097',
    version: 1,
    severity: 'HARD_STOP',
    citation: 'Third-party pick-up; consent: 42 CFR 2.31',
    verified: 'no',
    appliesTo: ({ pickUp }) => pickUp.receiver.kind === 'designee',
    asks: thirdParty,
  }),
];

/** Every bottle of the batch, none of another, and by the scanner. */
function scanned({ pickUp: { scans }, made }: PickUpFacts): Finding {
  const bottles = made ?? [];
  const own = new Set(bottles.map(({ serial }) => serial));
  const read = scans.map(({ text, how }) => ({ text, how, serial: readSerial(text) }));
  const inputs = { bottles: bottles.length, scanned: 0, typed: read.filter(({ how }) => how === 'typed').length };
  for (const { text, serial } of read) {
    if (serial === null) return failed(`“${text.slice(0, 20)}” is not the code of a bottle: scan it again`, inputs);
    if (!own.has(serial))
      return failed(`${serialInWords(serial)} is not of this batch: put it back, and scan the right one`, {
        ...inputs,
        serial,
      });
  }
  const seen = new Set(read.map(({ serial }) => serial));
  const missing = bottles.filter(({ serial }) => !seen.has(serial));
  const counted = { ...inputs, scanned: bottles.length - missing.length };
  const [next] = missing;
  if (next !== undefined)
    return failed(
      `${counted.scanned} of ${bottles.length} bottles are scanned: ${serialInWords(next.serial)} for ${next.on} is missing`,
      counted,
    );
  return counted.typed === 0
    ? passed(bottles.length === 1 ? 'The bottle was scanned' : `All ${bottles.length} bottles were scanned`, counted)
    : failed(`${counted.typed} of the codes were typed by hand`, counted, 'OVERRIDE');
}

/** all of it, or the bottles stay here. */
function thirdParty({ pickUp: { receiver }, designees, today }: PickUpFacts): Finding {
  if (receiver.kind === 'patient') return passed('Picked up in person', {});
  const designee = designees.find(({ id }) => id === receiver.id);
  const inputs = {
    designeeId: receiver.id,
    photoIdSeen: receiver.photoIdSeen,
    custodySigned: receiver.custodySigned,
    consentOn: designee?.consentOn ?? null,
    consentUntil: designee?.consentUntil ?? null,
    orderedFrom: designee?.from ?? null,
    orderedTo: designee?.to ?? null,
  };
  if (designee === undefined || designee.ended)
    return failed('Nobody is named to pick up for this person: a prescriber names a designee', inputs);
  const { orderedBy, reason, from, to, consentOn, consentUntil, namesDesignee } = designee;
  if (orderedBy === null || reason.trim() === '' || today < from || today > to)
    return failed(`The prescriber ordered pick-up from ${from} to ${to}: ask for a new order`, inputs);
  if (!namesDesignee || today < consentOn || today > consentUntil)
    return failed('No consent that names the designee is in force: the person signs one (42 CFR 2.31)', inputs);
  if (!receiver.photoIdSeen) return failed('See the photo identification of the designee first', inputs);
  if (!receiver.custodySigned) return failed('The designee signs for this batch: have the form signed', inputs);
  return passed('A named designee with order, consent, identification and signature', inputs);
}
