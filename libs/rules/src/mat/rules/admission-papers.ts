import { latest } from '../../assessment/finding-kinds';
import { failed, passed, type Finding } from '../../rule';
import { daysBetween, type Day } from '../../time';
import { ageOn } from '../age';
import type { DoseFacts } from '../dose/dose-facts';
import type { MedicationChart } from '../medication-chart';

/** What look for. The same questions at the order, where they are a reminder, and before the first dose. */
type Facts = Pick<DoseFacts, 'chart' | 'course' | 'policy'>;

/** Do we admit this person? Not one whose history was imported, and not a guest whom a home programme admitted. */
export function admits({ episode, guestStays }: MedicationChart, day: Day): boolean {
  if (episode === null || episode.origin === 'imported' || episode.origin === 'generated') return false;
  return !guestStays.some(
    ({ direction, from, to, state }) =>
      direction === 'in' && from <= day && to >= day && state !== 'requested' && state !== 'closed',
  );
}

/** R-022 is asked of everyone under 18; from which age a person consents alone is the state's matter. */
export function isMinor({ person }: MedicationChart, day: Day): boolean {
  return ageOn(person.dateOfBirth, day) < 18;
}

export function diagnosed({ chart, course: { day } }: Facts): Finding {
  const finding = latest(chart.findings, 'opioid-use-disorder', day);
  if (!isOfEpisode(chart, finding?.on))
    return failed('Moderate to severe opioid use disorder is not on file: a prescriber records the finding', {
      finding: finding?.on ?? null,
    });
  const { basis, severity, icd10 } = finding?.details ?? {};
  const inputs = { finding: finding?.on ?? null, basis, severity, icd10 };
  return severity === 'mild'
    ? failed('The finding says mild: admission needs moderate or severe, in remission or at high risk', inputs)
    : passed('Opioid use disorder is on file, with its basis', inputs);
}

export function consented({ chart, course: { day } }: Facts): Finding {
  const consent = latest(chart.findings, 'treatment-consent', day);
  if (!isOfEpisode(chart, consent?.on))
    return failed('Consent to treatment is not on file: have it signed and record it', {
      consent: consent?.on ?? null,
    });
  const { documentVersion, language, signedBy } = consent?.details ?? {};
  return passed('Consent to treatment is on file', {
    consent: consent?.on ?? null,
    documentVersion,
    language,
    signedBy,
  });
}

export function guardianConsented({ chart, course: { day }, policy }: Facts): Finding {
  const age = ageOn(chart.person.dateOfBirth, day);
  const consentAge = policy.state_minor_consent_age;
  if (age >= consentAge) return passed('The law of the state lets the person consent', { age, consentAge });
  const consent = chart.findings['treatment-consent']?.find(
    ({ on, details }) => on <= day && isOfEpisode(chart, on) && details.signedBy === 'guardian',
  );
  const named = (consent?.details.guardianName ?? '').trim() !== '';
  const inputs = { age, consentAge, guardianConsent: named ? (consent?.on ?? null) : null };
  return named
    ? passed('A parent or guardian consented', inputs)
    : failed('Under age: record the written consent of a parent or guardian', inputs);
}

/** an examination here, or one elsewhere that is fresh and that somebody here received and verified. */
export function examined({ chart, course: { day }, policy }: Facts): Finding {
  const allowedDays = policy.screening_exam_external_max_days;
  const admittedOn = chart.episode?.admittedOn ?? day;
  const exams =
    chart.findings.examination?.filter(({ on, details }) => on <= day && details.extent !== 'periodic') ?? [];
  for (const { on, details } of exams) {
    const age = daysBetween(on, admittedOn);
    if (details.place === 'here' ? isOfEpisode(chart, on) : details.verified && age <= allowedDays)
      return passed('Examined before the first dose', { examinedOn: on, place: details.place, allowedDays });
  }
  const [newest] = exams;
  const inputs = {
    examinedOn: newest?.on ?? null,
    place: newest?.details.place ?? null,
    verified: newest?.details.verified ?? null,
    admittedOn,
    allowedDays,
  };
  if (newest?.details.place === 'outside')
    return failed(
      newest.details.verified
        ? `The examination elsewhere is more than ${allowedDays} days older than the admission: examine here`
        : 'The examination elsewhere was not verified: a prescriber here confirms it or examines',
      inputs,
    );
  return failed('No screening examination is on file: examine before the first dose', inputs);
}

/** Made for this admission, not for one years ago. */
function isOfEpisode({ episode }: MedicationChart, on: Day | undefined): boolean {
  return on !== undefined && episode !== null && on >= episode.openedOn;
}
