import { useAccount } from '../api/people';
import { ErrorNote } from '../kit/error-note';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { SkeletonPanel } from '../kit/skeletons';
import { wordFor } from '../kit/words';
import { LicenceMark, MissingLicence } from '../staff/marks';
import { DigestPanel } from '../reminders/digest-panel';
import { roleMeans } from '../staff/role-words';
import styles from './access.module.css';
import { PasswordPanel, PinPanel, SessionsPanel } from './account-panels';

/** One's own way in: password, PIN, the places where one is signed in; and what the program holds about one's work. */
export function AccountScreen() {
  const account = useAccount();
  if (account.isError) return <ErrorNote error={account.error} onRetry={() => void account.refetch()} />;
  if (account.data === undefined) return <SkeletonPanel lines={9} label="Loading your account" />;
  const own = account.data;
  return (
    <>
      <PageHeader title="Your account" meta={own.staff.email} />
      <div className={styles.account}>
        <div className={styles.column}>
          <PasswordPanel account={own} />
          <PinPanel account={own} />
          <DigestPanel />
        </div>
        <div className={styles.column}>
          <SessionsPanel account={own} />
          <Panel title="Roles in this program" meta="An administrator changes them">
            <ul className={styles.lines}>
              {own.roles.map((role) => (
                <li key={role}>
                  <strong>{wordFor('role', role)}</strong>
                  <span className="dim">{roleMeans[role]}</span>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel title="Licenses" meta="An administrator enters a renewed one">
            <MissingLicence roles={own.roles} licences={own.licences} />
            {own.licences.length === 0 ? (
              <p className="dim">None recorded.</p>
            ) : (
              <ul className={styles.lines}>
                {own.licences.map((licence) => (
                  <li key={licence.id}>
                    <LicenceMark licence={licence} />
                    <span className="dim">
                      No. {licence.number}, {licence.state}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      </div>
    </>
  );
}
