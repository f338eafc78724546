import { dsmCriteria, type DsmCriterion, dsmCriterionNames } from '@cairn/rules';
import { useChartDesk } from '../chart/chart-parts';
import { dayIn, fromToday, shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { type AnySigned, type Assessments, standingOf } from './api';
import styles from './diagnosis.module.css';
import { checklistForm } from './forms';
import { Line, type LineProps, None, Signed } from './section-line';
import { diagnosisWords, specifierWords } from './words';

/** The diagnosis with its criteria, and when somebody looks again. */
export function DiagnosisLine({ data, write }: LineProps) {
  const { show } = useChartDesk();
  const record = standingOf(data.items, 'checklist');
  const met =
    record === undefined ? [] : dsmCriterionNames.filter((name) => record.content.criteria[name]?.answer === 'met');
  const open = record?.content.unknown ?? 0;
  const waits = record !== undefined && record.signed === null;
  return (
    <Line
      name="Diagnosis"
      acts={[
        ...(waits
          ? [
              {
                label: 'Sign',
                says: 'Sign the draft of the diagnosis',
                run: () => show(checklistForm, { replaces: record }),
              },
            ]
          : []),
        { label: record === undefined ? 'Record' : 'New', says: 'New diagnosis', run: () => show(checklistForm, {}) },
        ...(record?.signed && record.content.severity !== 'none'
          ? [{ label: 'Remission?', says: 'Is it in remission?', run: () => show(checklistForm, { review: true }) }]
          : []),
        ...(record?.signed
          ? [{ label: 'Correct', says: 'Correct the diagnosis', run: () => show(checklistForm, { replaces: record }) }]
          : []),
      ]}
      write={write}
    >
      {record === undefined ? (
        <None />
      ) : (
        <>
          <p>
            <strong>{diagnosisWords(record.content)}</strong>{' '}
            {record.content.icd10 !== null && <span className="dim">{record.content.icd10}</span>}{' '}
            <Signed record={record} />
          </p>
          {waits && <StatusMark meaning="soon">Waits for a signature</StatusMark>}
          {specifierWords(record.content) !== '' && <p>{specifierWords(record.content)}</p>}
          {record.content.lastMetOn !== null && <p className="small">Last met {shortDay(record.content.lastMetOn)}</p>}
          <details className={styles.more}>
            <summary>
              {record.content.count} of 11 criteria{open > 0 && `, ${open} open`}
            </summary>
            <Criteria names={met} record={record} />
          </details>
          {record.content.note !== null && <p className="small">{record.content.note}</p>}
        </>
      )}
      {data.review !== null && <Review review={data.review} />}
    </Line>
  );
}

function Criteria({
  names,
  record,
}: {
  names: readonly DsmCriterion[];
  record: Extract<AnySigned, { kind: 'checklist' }>;
}) {
  if (names.length === 0) return <p className="dim small">None is met.</p>;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          {dsmCriteria[name].label}
          {record.content.criteria[name]?.note !== undefined && (
            <span className="dim">: {record.content.criteria[name].note}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Review({ review }: { review: NonNullable<Assessments['review']> }) {
  const today = dayIn(undefined);
  const what = {
    provisional: 'Make it final',
    early: 'Ask whether it is in early remission',
    sustained: 'Ask whether the remission is sustained',
  }[review.stage];
  const [open, overdue] = [review.dueOn < today, review.lateAfter < today];
  return (
    <p className="small">
      <StatusMark meaning={overdue ? 'needs' : open ? 'soon' : 'info'} quiet>
        {what}
      </StatusMark>{' '}
      {open ? 'by' : 'from'} {shortDay(open ? review.lateAfter : review.dueOn)} (
      {fromToday(open ? review.lateAfter : review.dueOn, today)})
    </p>
  );
}
