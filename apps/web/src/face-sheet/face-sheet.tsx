import {
  entryWords,
  type FaceSheetGroup,
  faceSheetGroups,
  faceSheetKinds,
  type FaceSheetKind,
  isForTheDesk,
  mayRecord,
} from '@cairn/rules';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { type FaceSheetEntry, useFaceSheet } from '../assessment/api';
import { KindGroup } from '../assessment/kind-group';
import { useZone } from '../assessment/use-finding';
import { findingForm } from '../chart/chart-forms';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { dayIn, shortDay } from '../kit/format';
import { Panel } from '../kit/panel';
import { saveFile } from '../kit/saved-file';
import { SkeletonRows } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';

const groups = Object.keys(faceSheetGroups) as readonly FaceSheetGroup[];

/** Who stands around a person, who pays, what courts and states ask; with what each of it means today. */
export function FaceSheetSection({ chart }: { chart: Chart }) {
  const { show } = useChartDesk();
  return (
    <FaceSheetPanel
      patientId={chart.banner.id}
      onRecord={(kind) => show(findingForm, { kind })}
      onCorrect={(replaces) => show(findingForm, { kind: replaces.kind, replaces })}
    />
  );
}

/** Wherever its forms open: beside the chart, or on the page of who has no chart. */
export function FaceSheetPanel(props: {
  patientId: string;
  onRecord: (kind: FaceSheetKind) => void;
  onCorrect: (entry: FaceSheetEntry) => void;
}) {
  const { patientId } = props;
  const may = useMay();
  const { roles } = useSession();
  const sheet = useFaceSheet(patientId, may('face-sheet.read'));
  const today = dayIn(useZone());
  if (!may('face-sheet.read')) return null;
  if (sheet.isError) return <ErrorNote error={sheet.error} onRetry={() => void sheet.refetch()} />;
  const atTheDesk = roles.every((role) => role === 'front_desk');
  const shown = faceSheetKinds.filter((kind) => !atTheDesk || isForTheDesk(kind));
  const { data } = sheet;
  return (
    <Panel title="Face sheet" meta="people, coverage, courts" flush>
      {data === undefined ? (
        <SkeletonRows rows={4} />
      ) : (
        groups.map((group) => (
          <KindGroup<FaceSheetKind, FaceSheetEntry>
            key={group}
            title={faceSheetGroups[group]}
            kinds={shown.filter((kind) => entryWords[kind].group === group)}
            entries={data}
            mayRecord={(kind) => mayRecord(roles, kind)}
            onRecord={props.onRecord}
            onCorrect={props.onCorrect}
            beside={(entry) => (
              <>
                <Today entry={entry} today={today} />
                {may('court-report.print') && (entry.today?.mayReport?.length ?? 0) > 0 && (
                  <CourtReport patientId={patientId} entryId={entry.id} />
                )}
              </>
            )}
          />
        ))
      )}
    </Panel>
  );
}

/** The letter, for whoever signs it; what it may hold stands beside the button. */
function CourtReport({ patientId, entryId }: { patientId: string; entryId: string }) {
  const print = useMutation({
    mutationFn: () => saveFile(`/patients/${patientId}/face-sheet/${entryId}/report`, {}, 'report', 'pdf'),
  });
  return (
    <>
      <Button size="compact-xs" variant="default" loading={print.isPending} onClick={() => print.mutate()}>
        Print the report
      </Button>
      {print.isError && <ErrorNote error={print.error} />}
    </>
  );
}

/** What an entry means today: what may be told, what is left, what is due. */
function Today({ entry, today }: { entry: FaceSheetEntry; today: string }) {
  if (entry.today === null) return null;
  const { mayBeTold, use, scale, reportOn, mayReport } = entry.today;
  if (mayBeTold === 'nothing' && entry.details?.mayTell !== 'nothing')
    return <StatusMark meaning="soon">Consent is over: tell nothing</StatusMark>;
  if (use !== null) {
    const words = use.used === null ? 'not counted here' : `${use.used} of ${String(entry.details?.units)} used`;
    if (use.state === 'in-force' || use.state === 'ahead') return <span className="dim tabular">{words}</span>;
    return (
      <StatusMark meaning={use.state === 'running-out' ? 'soon' : 'needs'}>
        {{ 'running-out': 'Runs out soon', 'used-up': 'Used up', over: 'Over' }[use.state]}, {words}
      </StatusMark>
    );
  }
  if (scale !== null)
    return (
      <span className="dim tabular">
        the scale proposes {scale.sharePercent} % at {scale.povertyPercent} % of the poverty guideline
      </span>
    );
  return mayReport === null ? null : (
    <>
      {reportOn !== null && (
        <StatusMark meaning={reportOn < today ? 'needs' : 'soon'}>
          {reportOn < today ? 'Report overdue since' : 'Next report'} {shortDay(reportOn)}
        </StatusMark>
      )}{' '}
      <span className="dim">
        {mayReport.length === 0
          ? 'no consent stands: a report may hold nothing'
          : `a report may hold: ${mayReport.map((part) => reportWords[part] ?? part).join(', ')}`}
      </span>
    </>
  );
}

const reportWords: Readonly<Record<string, string>> = {
  attendance: 'attendance',
  level: 'level of care',
  tests: 'results of drug tests',
  plan: 'how the plan stands',
};
