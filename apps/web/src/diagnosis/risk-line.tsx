import { emergencyActions } from '@cairn/rules';
import { useMutation } from '@tanstack/react-query';
import { useMay } from '../api/session';
import type { Chart } from '../api/types';
import { useChartDesk } from '../chart/chart-parts';
import { ErrorNote } from '../kit/error-note';
import { dayIn, fromToday, shortDay } from '../kit/format';
import { saveFile } from '../kit/saved-file';
import { standingOf } from './api';
import { emergencyForm, riskForm } from './forms';
import { Line, type LineProps, None, Signed } from './section-line';
import { emergencyWords, riskWords } from './words';

/** The first look at what cannot wait. */
export function EmergencyLine({ data, write }: LineProps) {
  const { show } = useChartDesk();
  const record = standingOf(data.items, 'emergency');
  return (
    <Line
      name="Emergency screen"
      acts={[
        {
          label: record === undefined ? 'Record' : 'New',
          says: 'New emergency screen',
          run: () => show(emergencyForm, {}),
        },
        ...(record === undefined
          ? []
          : [
              {
                label: 'Correct',
                says: 'Correct the emergency screen',
                run: () => show(emergencyForm, { replaces: record }),
              },
            ]),
      ]}
      write={write}
    >
      {record === undefined ? (
        <None />
      ) : (
        <>
          <p>
            {emergencyWords(record.content)} <Signed record={record} />
          </p>
          {record.content.done.length > 0 && (
            <p className="small">
              Done: {record.content.done.map((one) => emergencyActions[one].toLowerCase()).join(', ')}
            </p>
          )}
        </>
      )}
    </Line>
  );
}

/** The risk of suicide as it was last assessed, and the plan to take along. */
export function RiskLine({ chart, data, write }: LineProps & { chart: Chart }) {
  const { show } = useChartDesk();
  const may = useMay();
  const record = standingOf(data.items, 'risk');
  const print = useMutation({
    mutationFn: (id: string) =>
      saveFile(`/patients/${chart.banner.id}/assessments/${id}/handout`, {}, 'my-plan', 'pdf'),
  });
  const hasPlan = record !== undefined && record.content.safetyPlan !== null;
  return (
    <Line
      name="Risk of suicide"
      acts={[
        { label: record === undefined ? 'Record' : 'New', says: 'New risk assessment', run: () => show(riskForm, {}) },
        ...(record === undefined
          ? []
          : [
              {
                label: 'Correct',
                says: 'Correct the risk assessment',
                run: () => show(riskForm, { replaces: record }),
              },
            ]),
        ...(hasPlan && may('assessment.print')
          ? [{ label: 'Print plan', says: 'Print the safety plan', run: () => print.mutate(record.id) }]
          : []),
      ]}
      write={write}
    >
      {record === undefined ? (
        <None />
      ) : (
        <>
          <p>
            <strong>{riskWords(record.content)}</strong> <Signed record={record} />
          </p>
          {record.content.followUpOn !== null && (
            <p className="small">
              Next contact {shortDay(record.content.followUpOn)} (
              {fromToday(record.content.followUpOn, dayIn(undefined))})
            </p>
          )}
        </>
      )}
      {print.isError && <ErrorNote error={print.error} />}
    </Line>
  );
}
