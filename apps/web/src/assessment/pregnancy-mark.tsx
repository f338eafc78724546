import { gestationOn } from '@cairn/rules';
import { useMay } from '../api/session';
import { count, dayIn, fullDay } from '../kit/format';
import { StatusMark } from '../kit/status-mark';
import { useFindings } from './api';
import { recordOf } from './record-of';
import { useZone } from './use-finding';

/** A pregnancy beside the name, for those who treat (R-180), with how far it is today: counted from the due date, never asked. */
export function PregnancyMark({ patientId }: { patientId: string }) {
  const may = useMay();
  const findings = useFindings(patientId, may('finding.read'));
  const today = dayIn(useZone());
  const [known] = recordOf('pregnancy', findings.data ?? []).standing;
  if (known?.details?.status !== 'pregnant') return null;
  return (
    <StatusMark meaning="soon" quiet>
      {pregnantWords(known.details.dueOn, today)}
    </StatusMark>
  );
}

/** "Pregnant, 24 weeks, due 01 Mar 2027"; a due date that cannot be of this pregnancy is still said. */
export function pregnantWords(dueOn: unknown, today: string): string {
  if (typeof dueOn !== 'string') return 'Pregnant, due date not recorded';
  const far = gestationOn(dueOn, today);
  return `Pregnant, ${far === null ? '' : `${count(far.weeks, 'week')}, `}due ${fullDay(dueOn)}`;
}
