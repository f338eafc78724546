import {
  elsewhereFacts,
  type ElsewhereId,
  type IntakeFacts,
  intakeSections,
  mayRecord,
  type SectionId,
} from '@cairn/rules';
import { Link } from '@tanstack/react-router';
import { useMay, useSession } from '../api/session';
import type { Chart } from '../api/types';
import { useFaceSheet, useFindings } from '../assessment/api';
import { cowsForm, findingForm } from '../chart/chart-forms';
import { useChartDesk } from '../chart/chart-parts';
import { StatusMark } from '../kit/status-mark';
import { factWords, kindOf, type Shown } from './known-words';
import styles from './intake.module.css';

/** What belongs to a section and is kept elsewhere: what is known of it, and the way to its own form. */
export function KnownFacts(props: {
  section: SectionId;
  chart: Chart;
  facts: IntakeFacts;
  onLeave: (place: string) => void;
}) {
  const { elsewhere } = intakeSections[props.section];
  if (elsewhere.length === 0) return null;
  return (
    <section className={styles.known} aria-label="Kept elsewhere">
      <h3 className={styles.knownTitle}>Known from elsewhere, not asked again</h3>
      <ul>
        {elsewhere.map((id) => (
          <KnownFact key={id} id={id} {...props} />
        ))}
      </ul>
    </section>
  );
}

function KnownFact(props: { id: ElsewhereId; chart: Chart; facts: IntakeFacts; onLeave: (place: string) => void }) {
  const { id, chart, facts } = props;
  const may = useMay();
  const patientId = chart.banner.id;
  const findings = useFindings(patientId, may('finding.read')).data ?? [];
  const sheet = useFaceSheet(patientId, may('face-sheet.read')).data ?? [];
  const { label, lacks } = elsewhereFacts[id];
  const lacking = lacks(facts);
  const shown: Shown = { chart, facts, findings, sheet };
  const words = factWords(id, shown);
  return (
    <li className={styles.fact}>
      <span className={styles.factName}>{label}</span>
      <span className={styles.factWords}>
        {lacking !== null && (
          <StatusMark meaning="soon">{words === '' ? 'Not there yet' : `Missing: ${lacking}`}</StatusMark>
        )}{' '}
        {words === '' && lacking === null ? <span className="dim">Nothing recorded</span> : <bdi>{words}</bdi>}
      </span>
      <OpenFact {...props} />
    </li>
  );
}

/** The button or link that opens where it is kept. */
function OpenFact({ id, chart, onLeave }: { id: ElsewhereId; chart: Chart; onLeave: (place: string) => void }) {
  const { show } = useChartDesk();
  const { roles } = useSession();
  const may = useMay();
  const { label, kept } = elsewhereFacts[id];
  const kind = kindOf(id);
  if (kept.form === 'registration')
    return (
      <Link
        to="/patients/$id/details"
        params={{ id: chart.banner.id }}
        className={styles.open}
        aria-label={`Open: ${label}`}
      >
        Open
      </Link>
    );
  if (kind !== null)
    return mayRecord(roles, kind) ? (
      <button
        type="button"
        className={styles.open}
        aria-label={`Record: ${label}`}
        onClick={() => show(findingForm, { kind })}
      >
        Record
      </button>
    ) : null;
  if (kept.form === 'cows')
    return may('cows.write') ? (
      <button type="button" className={styles.open} aria-label="Record: COWS" onClick={() => show(cowsForm, {})}>
        Record
      </button>
    ) : null;
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={`Go to: ${label}`}
      onClick={() => onLeave(places[kept.form] ?? kept.form)}
    >
      Go there
    </button>
  );
}

/** The parts of the chart that keep it, where they are called otherwise. */
const places: Readonly<Record<string, string>> = { instruments: 'scales' };
