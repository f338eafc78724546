import { Link } from '@tanstack/react-router';
import { count } from '../kit/format';
import { useUnfinishedCount } from './draft-count';
import styles from './drafts.module.css';

/** In the navigation, while there is something: what I began to write and did not send. */
export function UnfinishedLink() {
  const unfinished = useUnfinishedCount();
  if (unfinished === 0) return null;
  return (
    <Link to="/drafts" className={styles.link}>
      {count(unfinished, 'unfinished text')}
    </Link>
  );
}
