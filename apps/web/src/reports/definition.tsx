import type { ReportDefinition } from '../api/types';
import { dayAndTime, fullDay } from '../kit/format';
import { Panel } from '../kit/panel';
import styles from './reports.module.css';

const settingWords: Readonly<Record<string, string>> = { activeDays: 'Days that count as recent' };

/** What the figures count, from where, and with which settings: one key away. */
export function Definition(props: { definition: ReportDefinition; asOf: string; ranAt: string }) {
  const settings = Object.entries(props.definition.parameters).filter(
    ([, value]) => value === null || typeof value !== 'object',
  );
  return (
    <Panel title={`Definition ${props.definition.id}`} meta={props.definition.citation}>
      <p className={styles.definition}>{props.definition.text}</p>
      <dl className={styles.settings}>
        <div>
          <dt>As of the end of</dt>
          <dd>{fullDay(props.asOf)}</dd>
        </div>
        <div>
          <dt>Counted</dt>
          <dd>{dayAndTime(props.ranAt)}</dd>
        </div>
        {settings.map(([name, value]) => (
          <div key={name}>
            <dt>{settingWords[name] ?? spaced(name)}</dt>
            <dd>{String(value)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** `activeDays` as `active days`. */
function spaced(name: string): string {
  return name.replaceAll('_', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
