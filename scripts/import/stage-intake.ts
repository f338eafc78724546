import type { ImportContext } from './context';
import { importedId } from './ids';
import type { Person } from './people';

/** Substances of the source by the codes of the treatment episode data set; what is no substance of its own keeps its name. */
const substances: Readonly<Record<string, { code: number; street: string | null }>> = {
  heroin: { code: 5, street: null },
  opioid: { code: 7, street: null },
  cocaine: { code: 3, street: null },
  speed: { code: 10, street: null },
  speedball: { code: 19, street: 'speedball' },
};

const diagnosisNames: Readonly<Record<string, string>> = {
  has_schizophrenia: 'Schizophrenia',
  has_major_dep: 'Major depression',
  has_bipolar: 'Bipolar disorder',
  has_anx_pan: 'Anxiety or panic disorder',
  has_brain_damage: 'Brain injury',
  has_epilepsy: 'Epilepsy',
};

/** One line of the risk behavior survey: a substance, whether it was used, on how many of thirty days. */
export function noteUse(person: Person, [what = '', used = '', days = '']: readonly string[]): void {
  person.use30 ??= [];
  if (used === 'Yes' && Object.hasOwn(substances, what))
    person.use30.push({ what, days: Math.min(30, Math.max(0, Math.round(Number(days) || 0))) });
}

export function noteDiagnoses(person: Person, answers: Readonly<Record<string, string | null>>): void {
  const known = Object.keys(diagnosisNames).filter((name) => answers[name] !== null);
  if (known.length > 0)
    person.diagnoses = known.filter((name) => answers[name] === 'Yes').map((name) => diagnosisNames[name] as string);
}

/**
 * What the source asked that a section of the intake asks too: use in thirty days, and mental health of earlier. Nobody signed
 * it, and what the source did not ask stays open. The answers as they were given stay beside it.
 */
export function stageIntake({ people, staging }: ImportContext): void {
  for (const person of people.all) {
    const { who, use30, diagnoses } = person;
    if (use30 !== null && use30.length > 0) stageUse(staging, who, use30);
    if (diagnoses === null) continue;
    const data = {
      coOccurring: diagnoses.length > 0 ? 'yes' : 'no',
      diagnoses: diagnoses.map((diagnosis) => ({ diagnosis, since: null, treatedBy: null })),
    };
    const id = importedId('section', who, 0, 1, 'mental-health');
    staging.add('stage_section', [id, who, 'mental-health', JSON.stringify(data), '{hospitalStays,trauma,selfHarm}']);
  }
  staging.flush('stage_section');
  staging.flush('stage_substance');
}

function stageUse(staging: ImportContext['staging'], who: number, use30: NonNullable<Person['use30']>): void {
  const sectionId = importedId('section', who, 0, 0, 'substance-use');
  const most = [...use30].sort((one, other) => other.days - one.days);
  const rows = most.map(({ what, days }, place) => ({
    substance: substances[what]?.code ?? 19,
    streetName: substances[what]?.street ?? null,
    // The source ranks nothing: the one that was used on the most days comes first.
    rank: (['primary', 'secondary', 'tertiary'] as const)[place] ?? 'other',
    days30: days,
  }));
  staging.add('stage_section', [sectionId, who, 'substance-use', JSON.stringify({ substances: rows }), '{substances}']);
  rows.forEach(({ substance, streetName, rank, days30 }, place) =>
    staging.add('stage_substance', [
      importedId('substance', who, 0, place, 'rbs'),
      who,
      sectionId,
      place,
      substance,
      streetName,
      rank,
      days30,
    ]),
  );
}

/** Inpatient withdrawal management as stays; of half a stay both ends are the day that is known, and it says so. */
export function stageStays({ people, staging }: ImportContext): void {
  for (const { who, stays, halfStays } of people.all) {
    stays.forEach(({ admitted, discharged }, which) =>
      staging.add('stage_stay', [importedId('stay', who, admitted, which, 'stay'), who, admitted, discharged, null]),
    );
    halfStays.forEach(({ day, end }, which) => {
      const lacks = end === 'admission' ? 'discharge' : 'admission';
      const note = `Imported: the source has no ${lacks} for this ${end}`;
      staging.add('stage_stay', [importedId('stay', who, day, which, end), who, day, day, note]);
    });
  }
  staging.flush('stage_stay');
}
