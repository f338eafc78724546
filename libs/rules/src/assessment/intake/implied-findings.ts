import { mayRecord } from '../finding-recorders';
import type { Role } from '../../access/roles';
import type { FindingKind } from '../finding-kinds';
import type { WrittenDetails } from '../finding-fields';
import type { SectionId, SectionScene } from './section-kit';
import type { DecidedSection, StandingVersion } from './sign-section';
import { opioidUseImplied } from './substance-facts';

export interface ImpliedFinding {
  readonly kind: FindingKind;
  readonly details: WrittenDetails;
}

/**
 * What a signed section says that dosing rules read, to be written with it. Only what was asked now: a version that changes
 * something else does not make an old answer a new one.
 */
export function impliedFindings(
  section: SectionId,
  decided: DecidedSection,
  standing: StandingVersion | null,
  roles: readonly Role[],
  scene: SectionScene,
): readonly ImpliedFinding[] {
  const asked = standing === null || standing.episodeId !== scene.facts.episode?.id;
  if (section === 'substance-use') {
    const said = opioidUseImplied(decided.data, scene.now, scene.zone);
    const before = asked ? [] : opioidUseImplied(standing.data, standing.at, scene.zone);
    const same = !asked && JSON.stringify(said) === JSON.stringify(before);
    return same ? [] : said.map((details) => ({ kind: 'opioid-use', details: { ...details } }));
  }
  return section === 'pregnancy' ? pregnancyImplied(decided, standing, asked, roles, scene) : [];
}

/**
 * A positive test makes somebody pregnant for the rules, whoever read it; that somebody is not is a prescriber's to say.
 * Due date and provider stay with the record of it.
 */
function pregnancyImplied(
  { data }: DecidedSection,
  standing: StandingVersion | null,
  asked: boolean,
  roles: readonly Role[],
  { facts: { pregnancy } }: SectionScene,
): readonly ImpliedFinding[] {
  const { testResult, testedOn } = data;
  if (!asked && standing?.data.testResult === testResult && standing?.data.testedOn === testedOn) return [];
  const known = pregnancy?.details.status;
  const status = testResult === 'positive' ? 'pregnant' : testResult === 'negative' ? 'not-pregnant' : null;
  if (status === null || status === known) return [];
  if (
    status === 'not-pregnant' &&
    (known === 'pregnant' || known === 'delivered' || known === 'ended' || !mayRecord(roles, 'pregnancy'))
  )
    return [];
  return [{ kind: 'pregnancy', details: { status, dueOn: null, deliveredOn: null, obstetricProvider: null } }];
}
