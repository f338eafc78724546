import { standardPolicy } from '../../policy';
import {
  cosignDue,
  licenceToWrite,
  noteDue,
  type NoteState,
  refuseAmendment,
  refuseResigning,
  refuseReview,
  refuseService,
} from './note-state';

const policy = standardPolicy;
const note = (state: NoteState) => ({ authorId: 'author', state, serviceOn: '2026-03-02' });
const added = { kind: 'addendum', text: 'The laboratory called.', reason: 'Their result came today.' } as const;

describe('the life of a note (clinical reference 4.6)', () => {
  it('a licence that is valid on the day stands behind a signature; without one a supervisor signs too', () => {
    const author = (type: string, expiresOn: string) => ({
      staffId: 'author',
      roles: ['counselor'] as const,
      licences: [{ type, number: '1', state: 'MA', expiresOn }],
    });
    expect(licenceToWrite(author('LADC', '2026-03-02'), '2026-03-02')).toEqual({ alone: true, credential: 'LADC' });
    expect(licenceToWrite(author('LADC', '2026-03-01'), '2026-03-02')).toEqual({ alone: false, credential: null });
    expect(licenceToWrite(author('DEA', '2027-01-01'), '2026-03-02')).toEqual({ alone: false, credential: null });
  });

  it('a note is about a service that has begun, of a length that a session has, not long ago', () => {
    const now = new Date('2026-03-02T15:00:00Z');
    const service = (startsAt: string, minutes = 50) =>
      refuseService({ startsAt: new Date(startsAt), minutes }, now, policy);
    expect(service('2026-03-02T14:30:00Z')).toBeNull();
    expect(service('2026-03-02T15:01:00Z')).toMatchObject({ code: 'note.service', facts: { field: 'startsAt' } });
    expect(service('2026-03-02T14:00:00Z', 2000)).toMatchObject({ facts: { field: 'minutes' } });
    expect(service('2026-01-16T15:00:00Z')).toBeNull();
    expect(service('2026-01-16T14:59:00Z')).toMatchObject({ facts: { field: 'startsAt' } });
  });

  it('is reviewed while it waits, and by somebody else', () => {
    expect(refuseReview(note('cosign_pending'), 'supervisor')).toBeNull();
    expect(refuseReview(note('cosign_pending'), 'author')).toMatchObject({ code: 'note.own' });
    for (const state of ['signed', 'returned', 'final', 'amended'] as const)
      expect(refuseReview(note(state), 'supervisor')).toMatchObject({ code: 'note.state' });
  });

  it('a returned note is signed anew by who wrote it', () => {
    expect(refuseResigning(note('returned'), 'author')).toBeNull();
    expect(refuseResigning(note('returned'), 'supervisor')).toMatchObject({ code: 'note.own' });
    expect(refuseResigning(note('final'), 'author')).toMatchObject({ code: 'note.state' });
  });

  it('is amended once it is final, again and again', () => {
    const amended = (state: NoteState) => refuseAmendment(note(state), added, 'colleague', '2026-03-09', policy);
    expect(amended('final')).toBeNull();
    expect(amended('amended')).toBeNull();
    for (const state of ['signed', 'cosign_pending', 'returned'] as const)
      expect(amended(state)).toMatchObject({ code: 'note.state' });
  });

  it('an addendum says how it became known, a correction which words are wrong', () => {
    for (const kind of ['addendum', 'correction'] as const)
      expect(
        refuseAmendment(note('final'), { ...added, kind, reason: ' ' }, 'author', '2026-03-09', policy),
      ).toMatchObject({
        facts: { field: 'reason' },
      });
    expect(refuseAmendment(note('final'), { ...added, text: '' }, 'author', '2026-03-09', policy)).toMatchObject({
      facts: { field: 'text' },
    });
  });

  it('a late entry is its author’s, for 45 days after the service', () => {
    const late = (by: string, today: string) =>
      refuseAmendment(
        note('final'),
        { kind: 'late_entry', text: 'She also spoke of work.', reason: '' },
        by,
        today,
        policy,
      );
    expect(late('author', '2026-04-16')).toBeNull();
    expect(late('author', '2026-04-17')).toMatchObject({ code: 'note.amendment' });
    expect(late('colleague', '2026-03-03')).toMatchObject({ code: 'note.amendment' });
  });

  it('is due 48 hours after the session and late after 72; a second signature after 14 days', () => {
    expect(noteDue(new Date('2026-03-02T15:00:00Z'), policy)).toEqual({
      dueAt: new Date('2026-03-04T15:00:00Z'),
      lateAt: new Date('2026-03-05T15:00:00Z'),
    });
    expect(cosignDue('2026-03-02', policy)).toEqual({ soonOn: '2026-03-09', lateAfter: '2026-03-16' });
  });
});
