import type { Reading } from '@cairn/database';
import { displayNameOf, isHidden, unlessHidden } from '@cairn/patient';
import { dialled, enquiryLikeness, enquiryName, isLikely, type LikenessFacts, nearDuplicateScore } from '@cairn/rules';
import type { StoredEnquiry } from './enquiry.queries';

/** Open enquiries and people who may be the one that somebody asks about. A person joins them, nobody else. */
export interface Alike {
  readonly enquiries: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly receivedAt: string;
    readonly channel: string;
    readonly phone: string | null;
    readonly why: readonly string[];
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly number: string;
    readonly displayName: string;
    readonly dateOfBirth: string | null;
    readonly stage: string | null;
    /** An episode of care is open. */
    readonly inCare: boolean;
    readonly why: readonly string[];
  }[];
}

export async function loadAlike(
  tx: Reading,
  facts: LikenessFacts,
  open: readonly StoredEnquiry[],
  exceptId: string | null,
): Promise<Alike> {
  const people = await loadCandidates(tx, facts);
  return { enquiries: alikeEnquiries(facts, open, exceptId), people: likely(people, facts) };
}

export function alikeEnquiries(
  facts: LikenessFacts,
  open: readonly StoredEnquiry[],
  exceptId: string | null,
): Alike['enquiries'] {
  return open
    .filter(({ id }) => id !== exceptId)
    .map((other) => ({ other, ...enquiryLikeness(facts, likenessOf(other)) }))
    .filter(({ score }) => score >= nearDuplicateScore)
    .sort((one, other) => other.score - one.score)
    .slice(0, 10)
    .map(({ other, why }) => ({
      id: other.id,
      name: enquiryName(other.about),
      receivedAt: other.receivedAt,
      channel: other.channel,
      phone: other.about.phone,
      why,
    }));
}

export function likenessOf({ about }: Pick<StoredEnquiry, 'about'>): LikenessFacts {
  const { given, family, dateOfBirth, phone, email } = about;
  return { given, family, dateOfBirth, phone, email };
}

interface Candidate {
  readonly id: string;
  readonly number: string;
  readonly displayName: string;
  readonly dateOfBirth: string | null;
  readonly stage: string | null;
  readonly inCare: boolean;
  readonly given: string;
  readonly family: string;
  readonly born: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly hidden: boolean;
}

/** Same day of birth, a name like it, the same number or address. The rule decides which are alike. */
function loadCandidates(
  tx: Reading,
  { given, family, dateOfBirth, phone, email }: LikenessFacts,
): Promise<Candidate[]> {
  const text = `lower(c.given || ' ' || c.family || ' ' || coalesce(c.preferred_name, ''))`;
  const name = given === null || family === null ? null : `${given} ${family}`.toLowerCase();
  return tx.query(
    `select p.id, p.number, ${displayNameOf} as "displayName", ${unlessHidden('p.date_of_birth')} as "dateOfBirth",
       ${unlessHidden(`(select s.state from episode e join episode_span s on s.episode_id = e.id and s.track = 'main'
         and s.ended_at is null and s.voided_at is null where e.patient_id = p.id and e.closed_on is null)`)} as stage,
       exists (select 1 from episode e where e.patient_id = p.id and e.closed_on is null) as "inCare",
       p.given, p.family, p.date_of_birth as born, p.phone, p.email, ${isHidden} as hidden
     from patient p where p.programme_id = $1 and p.merged_into is null and p.id in (
       (select c.id from patient c where c.programme_id = $1 and c.date_of_birth = $2::date limit 100)
       union (select c.id from patient c where c.programme_id = $1 and $3::text is not null and ${text} %> $3::text
         order by word_similarity($3::text, ${text}) desc limit 100)
       union (select c.id from patient c where c.programme_id = $1 and c.phone is not null
         and right(regexp_replace(c.phone, '\\D', '', 'g'), 10) = right($4::text, 10) limit 50)
       union (select c.id from patient c where c.programme_id = $1 and lower(c.email) = lower($5::text) limit 50))`,
    [tx.actor.programmeId, dateOfBirth, name, dialled(phone), email],
  );
}

function likely(people: readonly Candidate[], facts: LikenessFacts): Alike['people'] {
  return people
    .map((one) => ({ one, ...enquiryLikeness(facts, { ...one, dateOfBirth: one.born }) }))
    .filter(({ score }) => score >= nearDuplicateScore)
    .sort((one, other) => other.score - one.score)
    .slice(0, 10)
    .map(({ one, why }) => ({
      id: one.id,
      number: one.hidden ? '' : one.number,
      displayName: one.displayName,
      dateOfBirth: one.dateOfBirth,
      stage: one.stage,
      inCare: one.inCare && !one.hidden,
      why: one.hidden ? ['A restricted chart may be the same person: ask the privacy officer'] : why,
    }));
}

/** How many others of the list each is like. */
export function alikeCounts(open: readonly StoredEnquiry[]): ReadonlyMap<string, number> {
  return new Map(
    open.map((one) => {
      const facts = likenessOf(one);
      const like = open.filter((other) => other.id !== one.id && isLikely(facts, likenessOf(other)));
      return [one.id, like.length];
    }),
  );
}
