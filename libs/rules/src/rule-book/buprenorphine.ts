import { held, leftOut, rule, type BookSection } from './entry';

const rules = 'libs/rules/src';

/** Section 3: buprenorphine. */
export const buprenorphine: BookSection = {
  'R-100': rule('Started in objective withdrawal, by a COWS of the last hour'),
  'R-101': rule('Enough hours since the last opioid, by its class'),
  'R-102': rule('A usual first dose, and a second one only after a new look'),
  'R-103': rule('The first day: 8 mg, with reason to 32 mg, never above'),
  'R-104': held('A steep rise of COWS after a dose is precipitated withdrawal, and no allergy', [
    `${rules}/detox/precipitated.ts`,
  ]),
  'R-105': rule('COWS is kept by item, with only the scores that the scale has'),
  'R-106': rule('A low-dose start beside a full agonist only under an approved protocol'),
  'R-107': rule('Above 24 mg a short reason, above 32 mg the medical director; labels know no maximum'),
  'R-108': rule('A dose under the tongue was watched long enough'),
  'R-109': rule('A mono product that nobody watches has a reason'),
  'R-110': rule('The usual dose after up to five missed days, then a new order'),
  'R-111': rule('A dose for several days is not above 32 mg'),
  'R-112': rule('Advice on teeth, once a year'),
  'R-113': rule('Liver disease: which product, how much; tests every 180 days'),
  'R-114': rule('A long QT or drugs for the heart rhythm are known before the start'),
  'R-120': rule('Injected by us, in a certified setting, never handed over'),
  'R-121': rule('Sublocade begins after a test dose and an hour of watching'),
  'R-122': rule('Sublocade: 300, 300, then 100 or 300 mg'),
  'R-123': rule('Sublocade: not before 26 days, the second one not before 7'),
  'R-124': rule('Sublocade more than 14 days late: a review first'),
  'R-125': rule('Sublocade for two months only for a long journey'),
  'R-126': rule('Brixadi begins after a test dose; not above 32 mg in the first week'),
  'R-127': rule('Brixadi in its window around the due day'),
  'R-128': rule('Brixadi strength fits the daily dose before; weekly doses make no month'),
  'R-129': rule('The site changes from injection to injection'),
  'R-130': rule('Lot and expiry are recorded; nothing that has expired or been warm too long'),
  'R-131': rule('A syringe from a pharmacy is used within 45 days'),
  'R-132': rule('Tablets beside an injection have an end date, and not in the first day'),
  'R-133': leftOut(
    'Removal of an injection, severe reaction',
    'A report after the event, without bearing on a dose; it comes with incident reports',
  ),
  'R-140': rule('No waiver and no cap; registration and license are in date'),
  'R-141': leftOut(
    'Training attested at registration',
    'Optional in the source and report only: the training record comes with staff credentials',
  ),
  'R-142': leftOut(
    'Six months by telemedicine outside an OTP',
    'Prescriptions to a pharmacy are not written in Cairn yet; what an OTP dispenses follows R-023 and R-026',
  ),
  'R-143': leftOut('The temporary telemedicine rule ends', 'As R-142: no prescriptions are written in Cairn yet'),
  'R-144': rule('Dispensed, prescribed or injected: the order says which'),
  'R-145': rule('Prescription monitoring was asked in the last 90 days'),
};
