import { standardPolicy } from '../../policy';
import { checkUpHints, type CheckUpTalk, type CheckUpAttempt, refuseCheckUp, scheduleStates } from './check-up';

const talk: CheckUpTalk = {
  ...{ used: 'no', daysUsed: null, craving: 2, medication: 'yes', naloxone: 'yes', living: 'stable' },
  ...{ groups: [], groupVisits: null, groupsWelcome: null, sponsor: null, work: null, relationships: null },
  ...{ health: null, needs: null, help: 'not-needed', planChanged: false },
};
const scene = {
  ...{ now: new Date('2026-06-10T14:00:00Z'), zone: 'America/New_York', today: '2026-06-10', hasEpisode: true },
};
const attempt = (more: Partial<CheckUpAttempt> = {}): CheckUpAttempt => ({
  ...{ at: new Date('2026-06-10T13:00:00Z'), channel: 'phone', talk, nextOn: '2026-06-17', note: null },
  ...more,
});
const field = (more: Partial<CheckUpAttempt>, of = scene) =>
  refuseCheckUp(attempt(more), of, standardPolicy)?.facts?.['field'] ?? null;
const said = (more: Partial<CheckUpTalk>) => field({ talk: { ...talk, ...more } });

describe('a recovery check-up (clinical reference 5.2)', () => {
  it('is a talk that took place, or an attempt that reached nobody', () => {
    expect(field({})).toBeNull();
    expect(field({ talk: null, nextOn: null })).toBeNull();
    expect(field({ at: new Date('2026-06-10T14:01:00Z') })).toBe('at');
    expect(field({ at: new Date('2025-06-10T14:00:00Z') })).toBe('at');
    expect(field({}, { ...scene, hasEpisode: false })).toBe('at');
  });

  it('the next contact is ahead', () => {
    expect(field({ nextOn: '2026-06-10' })).toBe('nextOn');
    expect(field({ nextOn: '2026-06-11' })).toBeNull();
  });

  it('days of use belong to use; not wanting to say is an answer', () => {
    expect(said({ used: 'yes', daysUsed: 3 })).toBeNull();
    expect(said({ used: 'yes', daysUsed: null })).toBeNull();
    expect(said({ used: 'declined' })).toBeNull();
    expect(said({ used: 'no', daysUsed: 3 })).toBe('daysUsed');
    expect(said({ used: 'yes', daysUsed: 0 })).toBe('daysUsed');
    expect(said({ used: 'yes', daysUsed: 1.5 })).toBe('daysUsed');
  });

  it('craving lies between 0 and 10', () => {
    expect(said({ craving: 0 })).toBeNull();
    expect(said({ craving: 10 })).toBeNull();
    expect(said({ craving: 11 })).toBe('craving');
    expect(said({ craving: -1 })).toBe('craving');
  });

  it('groups and how often they were visited fit each other; help that was taken is named', () => {
    expect(said({ groups: ['NA'], groupVisits: '1' })).toBe('groups');
    expect(said({ groups: ['NA'], groupVisits: '3' })).toBeNull();
    expect(said({ help: 'accepted' })).toBe('needs');
    expect(said({ help: 'accepted', needs: 'A bed for the week' })).toBeNull();
  });

  it('what follows is said and stops nothing', () => {
    expect(checkUpHints(talk)).toEqual([]);
    expect(checkUpHints(null)).toEqual([]);
    expect(checkUpHints({ ...talk, used: 'yes' })).toHaveLength(2);
    expect(checkUpHints({ ...talk, naloxone: 'no', living: 'none', planChanged: true })).toHaveLength(3);
    expect(checkUpHints({ ...talk, groupsWelcome: false })[0]).toMatch(/warn against stopping it/);
  });
});

describe('the days of the schedule', () => {
  const days = ['2026-06-04', '2026-06-08', '2026-06-15'];
  const states = (contacts: readonly string[], today = '2026-06-10') =>
    scheduleStates(days, contacts, today).map(({ state }) => state);

  it('are met by a contact from their day until the next one', () => {
    expect(states(['2026-06-04', '2026-06-09'])).toEqual(['met', 'met', 'ahead']);
    expect(states(['2026-06-07'])).toEqual(['met', 'overdue', 'ahead']);
  });

  it('are missed where contact came only later, and overdue where none came', () => {
    expect(states(['2026-06-08'])).toEqual(['missed', 'met', 'ahead']);
    expect(states([])).toEqual(['overdue', 'overdue', 'ahead']);
    expect(states([], '2026-06-04')).toEqual(['ahead', 'ahead', 'ahead']);
    expect(states(['2026-06-03'])).toEqual(['overdue', 'overdue', 'ahead']);
  });
});
