import { ingredientLabel } from '@cairn/rules';
import { useMay } from '../api/session';
import { StatusMark } from '../kit/status-mark';
import { useFindings } from './api';
import { allergiesOf } from './record-of';

/** Allergies beside the name. What nobody recorded is said as such, never as "none". */
export function Allergies({ patientId }: { patientId: string }) {
  const may = useMay();
  const findings = useFindings(patientId, may('finding.read'));
  if (findings.data === undefined) return null;
  const allergies = allergiesOf(findings.data);
  if (allergies.length === 0) return <span>No allergies recorded</span>;
  return (
    <>
      {allergies.map(({ ingredient, allergy }) => (
        <StatusMark key={`${ingredient} ${allergy}`} meaning={allergy ? 'needs' : 'soon'} quiet>
          {allergy ? `Allergy: ${ingredientLabel(ingredient)}` : `Not tolerated: ${ingredientLabel(ingredient)}`}
        </StatusMark>
      ))}
    </>
  );
}
