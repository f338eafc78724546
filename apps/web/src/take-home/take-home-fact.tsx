import { useMay } from '../api/session';
import { BannerFact } from '../kit/patient-banner';
import { useTakeHomes } from './take-home-api';
import { levelWords } from './words';

/** The take-home level in the banner of the chart. */
export function TakeHomeFact({ patientId }: { patientId: string }) {
  const may = useMay();
  const homes = useTakeHomes(patientId, may('take-home.read'));
  if (homes.data === undefined) return null;
  return (
    <BannerFact label="Take-home">
      <span className="tabular">{levelWords(homes.data)}</span>
    </BannerFact>
  );
}
