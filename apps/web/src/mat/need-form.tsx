import { CowsForm } from '../assessment/cows-form';
import { FindingQuickForm } from '../assessment/finding-quick-form';
import { DraftsFor } from '../chart/draft';
import type { Need } from './card';

/** The short form of what is asked for, with the parts that the chart uses too. */
export function NeedForm(props: { patientId: string; need: Need; onSaved: () => void; onClose: () => void }) {
  const { patientId, need, onSaved, onClose } = props;
  return (
    <DraftsFor patientId={patientId}>
      {need === 'cows' ? (
        <CowsForm patientId={patientId} reason="pre-dose" onSaved={onSaved} onClose={onClose} />
      ) : (
        <FindingQuickForm patientId={patientId} kind={need} onSaved={onSaved} onClose={onClose} />
      )}
    </DraftsFor>
  );
}
