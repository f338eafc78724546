import { useMay } from '../api/session';
import { dayIn } from '../kit/format';
import { ExternalPanel } from './external-panel';
import { GuestPanel } from './guest-panel';
import { NaloxonePanel } from './naloxone-panel';
import { OverdosePanel } from './overdose-panel';

/** The chart's section of what happens outside the window: doses elsewhere, guests, naloxone, overdoses. */
export function OutsideSection({ patientId }: { patientId: string }) {
  const may = useMay();
  const of = { patientId, today: dayIn(undefined) };
  return (
    <>
      {may('external-dose.read') && <ExternalPanel {...of} />}
      {may('guest-stay.read') && <GuestPanel {...of} />}
      {may('naloxone.read') && <NaloxonePanel {...of} />}
      {may('overdose.read') && <OverdosePanel {...of} />}
    </>
  );
}
