import { Injectable } from '@nestjs/common';
import { Acts } from '@cairn/access';
import type { Actor } from '@cairn/database';
import { likeness, nearDuplicateScore } from '@cairn/rules';
import { type IdentityCorrectionView, loadIdentityHistory } from './identity.queries';
import {
  loadDuplicateCandidates,
  loadPatient,
  pageSize,
  type PatientRow,
  type PatientView,
  searchPatients,
} from './patient.queries';

/** Finding people and reading who they are. */
@Injectable()
export class PatientService {
  constructor(private readonly acts: Acts) {}

  read(actor: Actor, id: string): Promise<PatientView> {
    return this.acts.perform(actor, { act: 'patient.read', patientId: id, recordType: 'patient', recordId: id }, (tx) =>
      loadPatient(tx, id),
    );
  }

  /** How the legal name, date of birth and sex at birth were put right over time, the newest first. */
  identityHistory(actor: Actor, id: string): Promise<IdentityCorrectionView[]> {
    const what = { act: 'patient.read' as const, patientId: id, recordType: 'identity_correction', recordId: id };
    return this.acts.perform(actor, what, async (tx) => {
      const [, history] = await Promise.all([loadPatient(tx, id), loadIdentityHistory(tx, id)]);
      return history;
    });
  }

  /** A page of people; `next` is where the next page begins, null at the end. What was searched for is not audited. */
  search(actor: Actor, search: string, after: number): Promise<{ items: PatientRow[]; next: number | null }> {
    return this.acts.perform(
      actor,
      { act: 'patient.search', recordType: 'patient', describe: ({ items }) => ({ facts: { count: items.length } }) },
      async (tx) => {
        const rows = await searchPatients(tx, search, after);
        return { items: rows.slice(0, pageSize), next: rows.length > pageSize ? after + pageSize : null };
      },
    );
  }

  /** People who may be the one that is about to be registered, each with why. */
  nearDuplicates(
    actor: Actor,
    person: { given: string; family: string; dateOfBirth: string },
  ): Promise<(PatientRow & { why: readonly string[] })[]> {
    return this.acts.perform(actor, { act: 'patient.near-duplicates', recordType: 'patient' }, async (tx) => {
      const candidates = await loadDuplicateCandidates(tx, `${person.given} ${person.family}`, person.dateOfBirth);
      return candidates
        .map(({ given, family, born, hidden, ...listed }) => ({
          listed: hidden ? { ...listed, number: '' } : listed,
          hidden,
          ...likeness(person, { given, family, dateOfBirth: born }),
        }))
        .filter(({ score }) => score >= nearDuplicateScore)
        .sort((one, other) => other.score - one.score)
        .map(({ listed, hidden, why }) => ({
          ...listed,
          why: hidden ? ['A restricted chart may be the same person: ask the privacy officer'] : why,
        }));
    });
  }
}
