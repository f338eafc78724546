import { useMay } from '../api/session';
import { StatusMark } from '../kit/status-mark';
import { closureWords } from './closure-words';
import { useClosures } from './settings-api';

/** Says on a day's page that the clinic is closed on it; nothing on other days. */
export function ClosedDay({ day }: { day: string }) {
  const may = useMay();
  const [closure] = useClosures(day, day, may('settings.read')).data ?? [];
  if (closure === undefined) return null;
  return (
    <p style={{ marginBottom: '0.5rem' }}>
      <StatusMark meaning="soon">
        {closureWords[closure.kind]}: {closure.name}
      </StatusMark>{' '}
      {closure.dosing ? 'Medication is given all the same.' : 'No medication is given.'} Booking a session on this day
      asks twice.
    </p>
  );
}
