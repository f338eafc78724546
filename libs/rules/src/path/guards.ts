import type { Guard } from './guard';
import type { GuardsInto } from './guard-kinds';
import { aftercareGuards } from './guards-aftercare';
import { mainGuards } from './guards-main';
import { moudGuards } from './guards-moud';
import { placementGuards } from './guards-placement';
import { therapyGuards } from './guards-therapy';
import type { Track } from './tracks';

/** Every gate of the path, as sections 6.1 to 6.5 and 5.5 of the clinical reference name them. */
export const entryGuards: { readonly [T in Track]: GuardsInto<T> } = {
  main: mainGuards,
  placement: placementGuards,
  moud: moudGuards,
  therapy: therapyGuards,
  aftercare: aftercareGuards,
};

/** The gates into a state for someone who comes from `from`. */
export function guardsInto(track: Track, to: string, from: string | null): readonly Guard[] {
  const ofTrack: Readonly<Record<string, readonly Guard[] | undefined>> = entryGuards[track];
  return (ofTrack[to] ?? []).filter(({ onlyFrom }) => !onlyFrom || (from !== null && onlyFrom.includes(from)));
}
