import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMembers } from '../api/people';
import { useMay } from '../api/session';
import { count } from '../kit/format';
import { PageHeader } from '../kit/page-header';
import { Panel } from '../kit/panel';
import { StatusMark } from '../kit/status-mark';
import { useHours } from '../programme/settings-api';
import styles from './access.module.css';

/** From an empty house to the first person in care. What is done is read from what is there, not ticked by hand. */
export function FirstStepsScreen() {
  const may = useMay();
  const members = useMembers();
  const hours = useHours();
  const others = (members.data ?? []).filter(({ state }) => state !== 'left').length - 1;
  const clinicians = (members.data ?? []).some(
    ({ roles, state }) =>
      state !== 'left' && roles.some((role) => role === 'counselor' || role === 'front_desk' || role === 'nurse'),
  );
  return (
    <>
      <PageHeader title="First steps" meta="From an empty clinic to the first person in care" />
      <Panel flush>
        <ol className={styles.steps}>
          <Step
            done={members.isSuccess ? others > 0 : null}
            title="Add your colleagues"
            says={
              others > 0
                ? `${count(others, 'colleague')} besides you${clinicians ? '' : '; nobody yet who registers people: front desk, counselor or nurse'}`
                : 'Each gets a one-time code from you and chooses a password. Add a second administrator too.'
            }
            act={<To to="/programme/staff">To the staff</To>}
          />
          <Step
            done={hours.isSuccess ? hours.data.items.some(({ withdrawnAt }) => withdrawnAt === null) : null}
            title="Set hours and closures"
            says="When the clinic is open, and the holidays of the next months. Booking looks at them."
            act={<To to="/programme/hours">To the hours</To>}
          />
          <Step
            done={null}
            title="Look at the policy"
            says="Limits and times by which the rules decide begin with the standard of each, with its source. The medical director changes what your program does otherwise."
            act={may('policy.read') && <To to="/programme/policy">To the policy</To>}
          />
          <Step
            done={null}
            title="Add your letterhead and rooms"
            says="They stand on prints and on the schedule."
            act={<To to="/programme">To the details</To>}
          />
          <Step
            done={null}
            title="Register the first person"
            says={
              may('patient.register')
                ? 'One by one, or a list from the system you had before.'
                : 'Front desk, counselors, nurses and prescribers register people; administrators see no charts. A list from the system you had before you can import yourself.'
            }
            act={
              may('patient.register') ? (
                <To to="/patients/new">Register a person</To>
              ) : (
                <To to="/programme/import">To the import</To>
              )
            }
          />
        </ol>
      </Panel>
    </>
  );
}

function To(props: { to: string; children: ReactNode }) {
  return (
    <Button variant="default" renderRoot={(rest) => <Link to={props.to as '/'} {...rest} />}>
      {props.children}
    </Button>
  );
}

/** `done` is null where nothing in the records can say it. */
function Step(props: { done: boolean | null; title: string; says: string; act: ReactNode }) {
  return (
    <li>
      {props.done === null ? (
        <span className="dim">When ready</span>
      ) : (
        <StatusMark meaning={props.done ? 'fine' : 'soon'} quiet>
          {props.done ? 'Done' : 'To do'}
        </StatusMark>
      )}
      <span>
        <span className={styles.stepTitle}>{props.title}</span>
        <br />
        <span className="dim">{props.says}</span>
      </span>
      <span>{props.act}</span>
    </li>
  );
}
