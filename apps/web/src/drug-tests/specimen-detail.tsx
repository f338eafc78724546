import {
  analyteLabel,
  custodyKinds,
  observedKinds,
  patientWords,
  testMatrices,
  testReasons,
  testStages,
  validityStatuses,
} from '@cairn/rules';
import { dayAndTime, fullDay } from '../kit/format';
import type { TestSpecimen } from './drug-tests-api';
import styles from './drug-tests.module.css';
import { ReadingTable } from './reading-table';
import { degrees, identifierWords } from './test-words';

/** Everything that is known of one specimen: readings, versions of its result, from hand to hand. */
export function SpecimenDetail({ specimen }: { specimen: TestSpecimen }) {
  return (
    <div className={styles.detail}>
      {specimen.voided !== null && <p>Taken back: {specimen.voided.reason}</p>}
      <Collection specimen={specimen} />
      {specimen.awaits ? <p className="dim">It waits for its result.</p> : <ReadingTable specimen={specimen} />}
      <Versions specimen={specimen} />
      <Confirmations specimen={specimen} />
      <Custody specimen={specimen} />
    </div>
  );
}

function Collection({ specimen }: { specimen: TestSpecimen }) {
  const { collection } = specimen;
  if (collection === null)
    return (
      <p className="dim small">
        Recorded in one step on {fullDay(specimen.collectedOn)}
        {specimen.origin === 'imported' ? ', imported history' : ''}: there is no custody log, and what was looked for
        is a screen.
      </p>
    );
  const facts: readonly (readonly [string, string])[] = [
    ['Reason', testReasons[collection.reason]],
    ['Panel', `${collection.panel.name}, version ${collection.panel.version}`],
    ['Label', collection.barcode],
    ['Specimen', testMatrices[collection.matrix]],
    ['Collected', dayAndTime(collection.collectedAt)],
    ['Collector', collection.collector ?? ''],
    ['Identity', collection.identifiers.map((one) => identifierWords[one] ?? one).join(', ')],
    ['Taken', observedKinds[collection.observed]],
    ['Observer', collection.observer ?? ''],
    ['Temperature', temperatureWords(collection)],
    ['Validity', specimen.awaits ? '' : validityStatuses[specimen.validity]],
    ['Forensic', collection.forensic ? 'Yes' : ''],
  ];
  return (
    <dl className={`${styles.facts} small`}>
      {facts
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="tabular">{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function temperatureWords(collection: NonNullable<TestSpecimen['collection']>): string {
  const { temperatureTenthsF, temperatureMinutes } = collection;
  return temperatureTenthsF === null ? '' : `${degrees(temperatureTenthsF)}, after ${temperatureMinutes ?? 0} min`;
}

function Versions({ specimen: { reports } }: { specimen: TestSpecimen }) {
  if (reports.length === 0) return null;
  const amended = new Map(reports.flatMap(({ amendsId, number }) => (amendsId === null ? [] : [[amendsId, number]])));
  return (
    <div>
      <h3 className={styles.sub}>Versions of the result</h3>
      <ol className={`${styles.log} small`}>
        {reports.map((report) => (
          <li key={report.id} value={report.number}>
            {testStages[report.stage]}, {report.laboratory}, filed {dayAndTime(report.enteredAt)}
            {report.enteredBy === null ? '' : ` by ${report.enteredBy}`}
            {report.source === 'file' ? ' from a file' : ''}: {findingsOf(report.findings)}.{' '}
            {validityStatuses[report.validityStatus]}.
            {report.amendReason !== null && ` Amends an earlier version: ${report.amendReason}.`}
            {amended.has(report.id) && <strong> Replaced by version {amended.get(report.id)}.</strong>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function findingsOf(findings: TestSpecimen['reports'][number]['findings']): string {
  const named = (wanted: string): string =>
    findings
      .filter(({ result }) => result === wanted)
      .map(({ analyte, value, units }) => `${analyteLabel(analyte)}${value === null ? '' : ` ${value} ${units ?? ''}`}`)
      .join(', ');
  const [positive, negative, unclear] = [named('positive'), named('negative'), named('inconclusive')];
  return [
    positive === '' ? null : `positive ${positive}`,
    negative === '' ? null : `negative ${negative}`,
    unclear === '' ? null : `inconclusive ${unclear}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function Confirmations({ specimen: { confirmed } }: { specimen: TestSpecimen }) {
  if (confirmed.length === 0) return null;
  return (
    <div>
      <h3 className={styles.sub}>Read by</h3>
      <ul className={`${styles.log} small`}>
        {confirmed.map((one) => (
          <li key={one.id}>
            {dayAndTime(one.at)}, {one.by ?? 'somebody'}: {one.outcome === 'agreed' ? 'agreed' : 'read differently'}.
            The person: {patientWords[one.patientSays].toLowerCase()}.{one.note === null ? '' : ` ${one.note}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Custody({ specimen: { collection, custody } }: { specimen: TestSpecimen }) {
  if (collection === null) return null;
  return (
    <div>
      <h3 className={styles.sub}>From hand to hand</h3>
      <ol className={`${styles.log} small`}>
        <li>
          {dayAndTime(collection.collectedAt)}: collected by {collection.collector ?? 'somebody'}
        </li>
        {custody.map((step) => (
          <li key={step.id}>
            {dayAndTime(step.at)}: {custodyKinds[step.kind].toLowerCase()}, from {step.from} to {step.to}
            {step.note === null ? '' : `. ${step.note}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
