import type { ReactNode } from 'react';
import type { ChartBanner } from '../api/types';
import { DoseAmount, productWord } from './dose-amount';
import { clockTime, count, fullDay, shortDay } from './format';
import { Initials } from './initials';
import styles from './patient-banner.module.css';
import { PatientPhoto } from './patient-photo';
import { StatusMark } from './status-mark';
import { wordFor } from './words';

/** Preferred name first; the legal name beside it when it differs, since it stands on identity papers. */
export function legalNameIfOther(person: {
  displayName: string;
  legalName: { given: string; family: string };
}): string | null {
  const legal = `${person.legalName.given} ${person.legalName.family}`;
  return legal === person.displayName ? null : legal;
}

/** One fact of the banner with its label. */
export function BannerFact(props: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

export type BannerPerson = Pick<
  ChartBanner,
  'number' | 'displayName' | 'legalName' | 'dateOfBirth' | 'age' | 'invented'
> &
  Partial<
    Pick<
      ChartBanner,
      | 'order'
      | 'lastDoseDay'
      | 'daysSinceLastDose'
      | 'counselor'
      | 'consent'
      | 'doNotContact'
      | 'restricted'
      | 'openUntil'
    >
  > & {
    /** Without it only initials are shown. */
    id?: string;
    holds?: readonly string[];
  };

/** That a chart is not for everyone, and when it closes again to who opened it with a reason. */
export function RestrictedMark({ person }: { person: Partial<Pick<ChartBanner, 'restricted' | 'openUntil'>> }) {
  if (person.restricted !== true) return null;
  return person.openUntil ? (
    <StatusMark meaning="soon">
      Restricted chart, open to you until {clockTime(person.openUntil)}. The privacy officer sees this.
    </StatusMark>
  ) : (
    <StatusMark meaning="info">Restricted chart: you are one of its readers</StatusMark>
  );
}

/** Who this is, before anything else: name, two identifiers, medication and dose, days since the last dose, holds. */
export function PatientBanner(props: {
  person: BannerPerson;
  actions?: ReactNode;
  /** Beside the identifiers, such as allergies. */
  beside?: ReactNode;
  children?: ReactNode;
}) {
  const { person } = props;
  const legal = legalNameIfOther(person);
  const days = person.daysSinceLastDose;
  return (
    <section className={styles.banner} aria-label={`Patient ${person.displayName}`}>
      {person.id === undefined ? (
        <Initials name={person.displayName} />
      ) : (
        <PatientPhoto id={person.id} name={person.displayName} />
      )}
      <div className={styles.who}>
        <div className={styles.name}>
          <span data-testid="patient-name">{person.displayName}</span>
          {person.invented && <span className={styles.invented}>Invented</span>}
        </div>
        <div className={styles.identifiers}>
          <span className="tabular">No. {person.number}</span>
          <span className="tabular">
            Born {fullDay(person.dateOfBirth)} ({person.age})
          </span>
          {legal !== null && <span>Legal name {legal}</span>}
          {props.beside}
        </div>
      </div>
      <dl className={styles.facts}>
        {person.order !== undefined && (
          <BannerFact label="Medication">
            {person.order === null ? (
              <span className="dim">No order</span>
            ) : (
              <>
                {productWord(person.order.product)}{' '}
                <DoseAmount mcg={person.order.doseMcg} portions={person.order.portions} />
              </>
            )}
          </BannerFact>
        )}
        {person.lastDoseDay !== undefined && (
          <BannerFact label="Last dose">
            {person.lastDoseDay === null ? (
              <span className="dim">None recorded</span>
            ) : (
              <span className="tabular">
                {shortDay(person.lastDoseDay)}
                {days !== null && days !== undefined && (
                  <span className={days >= 3 ? styles.away : 'dim'}>
                    {' '}
                    {days === 0 ? 'today' : `${count(days, 'day')} ago`}
                  </span>
                )}
              </span>
            )}
          </BannerFact>
        )}
        {person.counselor !== undefined && (
          <BannerFact label="Counselor">
            {person.counselor?.displayName ?? <span className="dim">Not assigned</span>}
          </BannerFact>
        )}
        {person.consent !== undefined && (
          <BannerFact label="May be contacted by">
            {person.doNotContact === true ? (
              <StatusMark meaning="soon" quiet>
                Asked not to be contacted
              </StatusMark>
            ) : person.consent.channels.length === 0 ? (
              <span className="dim">No consent given</span>
            ) : (
              person.consent.channels.map((channel) => wordFor('channel', channel).toLowerCase()).join(', ')
            )}
          </BannerFact>
        )}
        {props.children}
      </dl>
      <RestrictedMark person={person} />
      {(person.holds?.length ?? 0) > 0 && (
        <div className={styles.holds}>
          {person.holds?.map((hold) => (
            <StatusMark key={hold} meaning="needs">
              {hold}
            </StatusMark>
          ))}
        </div>
      )}
      {props.actions !== undefined && <div className={`${styles.actions} no-print`}>{props.actions}</div>}
    </section>
  );
}
