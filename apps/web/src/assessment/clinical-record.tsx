import {
  findingGroups,
  type FindingGroup,
  type FindingKind,
  findingKinds,
  findingWords,
  mayRecord,
} from '@cairn/rules';
import { useMay, useSession } from '../api/session';
import { ErrorNote } from '../kit/error-note';
import { Panel } from '../kit/panel';
import { SkeletonRows } from '../kit/skeletons';
import { type Finding, useFindings } from './api';
import { KindGroup } from './kind-group';

const groups = Object.keys(findingGroups) as readonly FindingGroup[];

/** What is known of a person, kind by kind: what stands, since when and from whom, what it took the place of. */
export function ClinicalRecord(props: {
  patientId: string;
  onRecord: (kind: FindingKind) => void;
  onCorrect: (finding: Finding) => void;
}) {
  const may = useMay();
  const { roles } = useSession();
  const findings = useFindings(props.patientId, may('finding.read'));
  if (!may('finding.read')) return null;
  if (findings.isError) return <ErrorNote error={findings.error} onRetry={() => void findings.refetch()} />;
  return (
    <Panel title="Clinical record" meta="what the dosing rules read" flush>
      {findings.data === undefined ? (
        <SkeletonRows rows={6} />
      ) : (
        groups.map((group) => (
          <KindGroup
            key={group}
            title={findingGroups[group]}
            kinds={findingKinds.filter((kind) => findingWords[kind].group === group)}
            entries={findings.data}
            mayRecord={(kind) => mayRecord(roles, kind)}
            onRecord={props.onRecord}
            onCorrect={props.onCorrect}
          />
        ))
      )}
    </Panel>
  );
}
