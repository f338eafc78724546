import { ofThem, type Part } from './part';

/** The active version of the treatment plan, which is the one that nothing follows, with what was signed and reviewed since. */
export const planParts: readonly Part[] = [
  {
    key: 'treatmentPlan',
    rows: (who) => `
    select w.patient_id, json_build_object('signedOn', x.signed_on,
      'reviewedOn', coalesce(v.reviewed_on, x.effective_on), 'nextReviewOn', coalesce(v.next_review_on, x.next_review_on),
      'cosign', case when not x.supervised then 'none' when s.kinds @> '{returned}' then 'returned'
        when s.kinds @> '{cosigned}' then 'done' else 'waiting' end,
      'awaitsPerson', x.consent = 'unable' and not coalesce(s.kinds @> '{patient}', false),
      'modalities', x.modalities, 'goalsMet', coalesce(v.goals_met, x.goals_met)) as value
    from ${ofThem(who, 'treatment_plan')} and x.episode_id = w.episode_id
      left join lateral (select array_agg(g.kind) as kinds from treatment_plan_signature g where g.plan_id = x.id) s on true
      left join lateral (select r.* from treatment_plan_review r where r.plan_id = x.id
        order by r.reviewed_on desc, r.reviewed_at desc limit 1) v on true
    where not exists (select 1 from treatment_plan f where f.follows_id = x.id)`,
  },
];
