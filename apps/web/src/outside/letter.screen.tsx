import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { productWords } from '../kit/dose-amount';
import type { Product } from '../api/types';
import { ErrorNote } from '../kit/error-note';
import { fullDay, milligrams } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { PatientPhoto } from '../kit/patient-photo';
import { SkeletonPanel } from '../kit/skeletons';
import { StatusMark } from '../kit/status-mark';
import styles from './letter.module.css';
import { type Letter, useLetter } from './outside-api';
import { consentWords, guestReasonWords, productClassWords } from './words';

/** The letter of a guest, or of the last dose at a transfer: one page to print or to read over the telephone. */
export function LetterScreen() {
  const { id = '', stayId } = useParams({ strict: false });
  const found = useLetter(id, stayId);
  const letter = found.data;
  return (
    <div className={styles.screen}>
      <div className="no-print">
        <PageHeader
          title="Medication letter"
          actions={
            <>
              <Button variant="default" renderRoot={(props) => <Link to="/patients/$id" params={{ id }} {...props} />}>
                Back to the chart
              </Button>
              <Button onClick={() => window.print()} disabled={letter === undefined}>
                Print
              </Button>
            </>
          }
        />
      </div>
      {found.isError ? (
        <ErrorNote error={found.error} onRetry={() => void found.refetch()} />
      ) : letter === undefined ? (
        <SkeletonPanel lines={12} label="Loading the letter" />
      ) : (
        <Sheet letter={letter} />
      )}
    </div>
  );
}

function Sheet({ letter }: { letter: Letter }) {
  const { programme, person, stay, order, ecg, signedBy, consent } = letter;
  const approved = stay === null || stay.steps.some(({ state }) => state === 'approved');
  return (
    <article className={styles.sheet} aria-label="Letter">
      <header className={styles.top}>
        <div>
          <strong className={styles.name}>{programme.name}</strong>
          <div>Telephone {programme.phone}</div>
        </div>
        <div className={styles.right}>
          {fullDay(letter.printedOn)}
          {stay !== null && (
            <div>
              To {stay.otherProgramme}
              {stay.contactName !== null && `, ${stay.contactName}`}
            </div>
          )}
        </div>
      </header>
      <h2>{stay === null ? 'Last-dose letter' : 'Guest dosing request'}</h2>
      {!approved && (
        <p className="no-print">
          <StatusMark meaning="needs">Not approved: this letter may not go out yet</StatusMark>
        </p>
      )}
      {stay !== null && order !== null && stay.doseMcg !== order.doseMcg && (
        <p className="no-print">
          <StatusMark meaning="needs">
            The stay asks for {milligrams(stay.doseMcg)} mg and the order in force says {milligrams(order.doseMcg)} mg:
            close the stay and ask anew, or change the order
          </StatusMark>
        </p>
      )}
      <div className={styles.who}>
        <PatientPhoto id={person.id} name={person.displayName} size={112} />
        <dl className={styles.facts}>
          <Fact label="Name">
            <strong>
              {person.legalName.given} {person.legalName.family}
            </strong>
          </Fact>
          <Fact label="Date of birth">{fullDay(person.dateOfBirth)}</Fact>
          <Fact label="Patient number">{person.number}</Fact>
        </dl>
      </div>
      <dl className={styles.facts}>
        {stay !== null && (
          <>
            <Fact label="Days">
              <strong>
                {fullDay(stay.from)} to {fullDay(stay.to)}
              </strong>
              , {guestReasonWords[stay.reason].toLowerCase()}
            </Fact>
            <Fact label="Dose asked for">
              <strong>
                {productClassWords[stay.productClass]} {milligrams(stay.doseMcg)} mg
              </strong>{' '}
              a day, unchanged unless our prescriber says so
            </Fact>
          </>
        )}
        <Fact label="Medication and form">
          {order === null
            ? 'No order in force'
            : `${formOf(order.product)}, ${milligrams(order.doseMcg)} mg a day, until ${fullDay(order.expiresOn)}`}
        </Fact>
        <Fact label="Last doses here">
          {letter.lastDoses.length === 0
            ? 'None'
            : letter.lastDoses.map(({ on, doseMcg }) => `${fullDay(on)}: ${milligrams(doseMcg)} mg`).join('; ')}
        </Fact>
        <Fact label="Take-home doses">Not recorded</Fact>
        <Fact label="Allergies">{letter.allergies.length === 0 ? 'None recorded' : letter.allergies.join(', ')}</Fact>
        <Fact label="Pregnancy">{letter.pregnancy?.replaceAll('-', ' ') ?? 'Not recorded'}</Fact>
        <Fact label="ECG">
          {ecg === null
            ? 'Not recorded'
            : ecg.declined || ecg.qtcMs === null
              ? `Declined, ${fullDay(ecg.on)}`
              : `QTc ${ecg.qtcMs} ms, ${fullDay(ecg.on)}`}
        </Fact>
        {stay?.note !== null && stay !== null && <Fact label="Note">{stay.note}</Fact>}
        {consent !== null && (
          <Fact label="Consent">
            {consentWords[consent.basis]}, signed {fullDay(consent.on)}
          </Fact>
        )}
      </dl>
      <p>
        Please call {programme.phone} before the first dose to confirm the last dose and its day. Tell us of doses that
        were missed, changed or refused.
      </p>
      <div className={styles.signature}>
        <div className={styles.line} />
        {signedBy === null
          ? 'Prescriber'
          : `${signedBy.displayName}${signedBy.licence === null ? '' : `, ${signedBy.licence}`}`}
      </div>
      <footer className="small">42 CFR Part 2 prohibits unauthorized use or disclosure of these records.</footer>
    </article>
  );
}

const formOf = (product: string): string => productWords[product as Product].long;

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
