import { contentOf, draftOf, emptyNote, faultsOf, noteSent } from './note-draft';
import type { Note } from './notes-api';

const zone = 'America/New_York';
const begun = emptyNote('id', 'dap', new Date('2026-11-23T15:20:00Z'), zone);
const whole = {
  ...begun,
  sections: { data: ' Came on time. ', assessment: 'Better.', plan: 'Practice.', subjective: 'kept from before' },
  withoutObjective: 'unplanned' as const,
  risk: 'none' as const,
  nextStep: 'Tuesday',
};

describe('a note that is being written', () => {
  it('begins at the full hour on the clinic’s clock, and says everything that is missing', () => {
    expect(begun.startsAt).toBe('2026-11-23T10:00');
    expect(Object.keys(faultsOf(begun))).toEqual([
      'sections.data',
      'sections.assessment',
      'sections.plan',
      'objectiveIds',
      'risk',
      'nextStep',
    ]);
    expect(faultsOf(whole)).toEqual({});
  });

  it('says when time or minutes are no such thing', () => {
    expect(faultsOf({ ...whole, startsAt: '' })).toHaveProperty('startsAt');
    expect(faultsOf({ ...whole, minutes: 'an hour' })).toHaveProperty('minutes');
  });

  it('what was typed under another format stays with the draft and is not sent', () => {
    expect(contentOf(whole).sections).toEqual({ data: 'Came on time.', assessment: 'Better.', plan: 'Practice.' });
    expect(contentOf({ ...whole, format: 'soap' }).sections).toMatchObject({ subjective: 'kept from before' });
  });

  it('is sent as an instant, and one that was sent back comes back as it was', () => {
    const sent = noteSent(whole, zone, null);
    expect(sent).toMatchObject({ startsAt: '2026-11-23T15:00:00.000Z', minutes: 50, replacesId: null });
    const returned = { ...sent, endsAt: '2026-11-23T15:50:00Z' } as unknown as Note;
    expect(noteSent(draftOf('other', returned, zone), zone, 'id')).toEqual({ ...sent, replacesId: 'id' });
  });
});
