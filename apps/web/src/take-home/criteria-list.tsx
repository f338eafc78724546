import { shortDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import type { TakeHomes } from './take-home-api';
import styles from './take-home.module.css';
import { criterionLabel } from './words';

/** Each criterion: met or not or not answered yet, by whom and when. The practitioner answers; nothing answers for them. */
export function CriteriaList({ homes }: { homes: TakeHomes }) {
  const { decision } = homes;
  return (
    <>
      <h3 className={styles.sub}>Criteria</h3>
      <p className="dim small">
        {decision === null
          ? 'A prescriber or the medical director answers them.'
          : `Answered by ${decision.by}, ${decision.role === 'medical_director' ? 'medical director' : 'prescriber'}, on ${shortDay(decision.on)}.`}
      </p>
      <ul className={styles.criteria}>
        {homes.criteria.map((criterion) => (
          <li key={criterion.id} className={styles.criterion}>
            <CriterionMark answer={criterion.answer} />
            <span>
              <strong>{criterionLabel(criterion.id)}.</strong> <span className="dim">{criterion.says}.</span>
              {criterion.comment !== null && <> “{criterion.comment}”</>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function CriterionMark({ answer }: { answer: 'yes' | 'no' | null }) {
  if (answer === null)
    return (
      <StatusMark meaning="info" quiet>
        Not answered
      </StatusMark>
    );
  return (
    <StatusMark meaning={answer === 'yes' ? 'fine' : 'soon'} quiet>
      {answer === 'yes' ? 'Met' : 'Not met'}
    </StatusMark>
  );
}
