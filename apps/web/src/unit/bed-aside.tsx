import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../api/client';
import { DraftsFor } from '../chart/draft';
import { useAnnounce } from '../kit/announce';
import { ErrorNote } from '../kit/error-note';
import type { PickedPatient } from '../kit/patient-picker';
import { Panel } from '../kit/panel';
import { ArrivalForm } from './arrival-form';
import { AssignForm, CloseBedForm, ReserveForm } from './bed-forms';
import { CareNoteForm } from './care-note-form';
import { EndBedForm, LeaveForm, MoveBedForm, ReturnForm } from './lying-forms';
import { type Board, type BoardBed, unitRooms } from './unit-api';

export type BedAct =
  'assign' | 'reserve' | 'release' | 'close' | 'reopen' | 'note' | 'arrival' | 'move' | 'leave' | 'return' | 'end';

/** The form of a bed beside the board. Who was chosen among those who wait comes along. */
export function BedAside(props: {
  bed: BoardBed;
  act: BedAct;
  board: Board;
  first: PickedPatient | undefined;
  onClose: () => void;
}) {
  const { bed, act, board, first, onClose } = props;
  const { person, lying } = bed;
  const key = `${act} ${bed.id} ${lying?.stayId ?? ''}`;
  return (
    <DraftsFor patientId={person?.patientId ?? null}>
      {act === 'assign' && <AssignForm key={key} bed={bed} first={first} onClose={onClose} />}
      {act === 'reserve' && <ReserveForm key={key} bed={bed} first={first} onClose={onClose} />}
      {act === 'close' && <CloseBedForm key={key} bed={bed} onClose={onClose} />}
      {(act === 'release' || act === 'reopen') && <AtOnce key={key} bed={bed} act={act} onClose={onClose} />}
      {person !== null && lying !== null && (
        <>
          {act === 'note' && (
            <CareNoteForm key={key} patientId={person.patientId} name={person.name} onClose={onClose} />
          )}
          {act === 'arrival' && (
            <ArrivalForm
              key={key}
              patientId={person.patientId}
              stayId={lying.stayId}
              name={person.name}
              onClose={onClose}
            />
          )}
          {act === 'move' && <MoveBedForm key={key} bed={bed} person={person} board={board} onClose={onClose} />}
          {act === 'leave' && <LeaveForm key={key} bed={bed} person={person} onClose={onClose} />}
          {act === 'return' && <ReturnForm key={key} bed={bed} person={person} onClose={onClose} />}
          {act === 'end' && <EndBedForm key={key} bed={bed} person={person} onClose={onClose} />}
        </>
      )}
    </DraftsFor>
  );
}

/** Acts that need nothing more said: a reservation released, a bed back in service. */
function AtOnce({ bed, act, onClose }: { bed: BoardBed; act: 'release' | 'reopen'; onClose: () => void }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { closure, reserved } = bed;
  const done = useMutation({
    mutationFn: () =>
      act === 'reopen'
        ? api.post(`/unit/closures/${closure?.id ?? ''}/end`, {})
        : api.post(`/patients/${reserved?.patientId ?? ''}/reservations/${reserved?.id ?? ''}/end`, {}),
    onSuccess: () => {
      for (const room of unitRooms) void queries.invalidateQueries({ queryKey: [room] });
      announce(act === 'reopen' ? `Bed ${bed.label} is in service again.` : `Bed ${bed.label} is no longer kept.`);
      onClose();
    },
  });
  const begun = useRef(false);
  const { mutate } = done;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate();
  }, [mutate]);
  return done.error === null ? null : (
    <Panel>
      <ErrorNote error={done.error} onRetry={() => mutate()} />
    </Panel>
  );
}
