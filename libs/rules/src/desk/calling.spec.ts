import type { Role } from '../access/roles';
import { decideCall, decideMovingOn, decideUndo, mayCall, type StandingVisit, waitsFor } from './calling';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const dana = 'dana';
const waiting: StandingVisit = {
  purpose: 'session',
  arrivedAt: at('09:00'),
  calledAt: null,
  seenAt: null,
  leftAt: null,
  servedAt: null,
  staffId: dana,
  staffName: 'Dana Reed',
  calledBy: null,
  calledByName: null,
  calledTo: null,
  leftByName: null,
};
const as = (role: Role, staffId = `the ${role}`) => ({ staffId, roles: [role] });

describe('who may be called by whom', () => {
  it('a dose by those who give doses, and by the front desk; not by a counselor', () => {
    const dose = { ...waiting, purpose: 'dose', staffId: null } as const;
    for (const role of ['nurse', 'pharmacist', 'prescriber', 'medical_director', 'front_desk'] as const)
      expect(decideCall(dose, as(role))).toBeNull();
    expect(decideCall(dose, as('counselor'))).toMatchObject({ code: 'desk.not-yours' });
  });

  it('a session by the clinician whose it is, the front desk and supervisors; a colleague is told whom to ask', () => {
    expect(decideCall(waiting, as('counselor', dana))).toBeNull();
    expect(decideCall(waiting, as('front_desk'))).toBeNull();
    expect(decideCall(waiting, as('counselor_supervisor'))).toBeNull();
    expect(decideCall(waiting, as('counselor'))).toMatchObject({
      code: 'desk.not-yours',
      says: expect.stringContaining('Dana Reed'),
    });
  });

  it('a walk-in who asked for nobody, by anyone', () => {
    expect(mayCall({ purpose: 'walk-in', staffId: null }, as('counselor'))).toBe(true);
  });

  it('"call next" brings a clinician their own people and those who wait for nobody in particular', () => {
    expect(waitsFor(waiting, 'session', as('counselor', dana))).toBe(true);
    expect(waitsFor(waiting, 'session', as('counselor_supervisor'))).toBe(false);
    expect(waitsFor(waiting, 'dose', as('nurse'))).toBe(false);
    expect(waitsFor({ purpose: 'dose', staffId: null }, 'session', as('front_desk'))).toBe(false);
    expect(waitsFor({ purpose: 'walk-in', staffId: null }, 'session', as('counselor'))).toBe(true);
  });
});

describe('one after the other', () => {
  const called = { ...waiting, calledAt: at('09:10'), calledBy: dana, calledByName: 'Dana Reed', calledTo: 'Room 2' };

  it('whoever has been called is not called away; the refusal says who, where and when', () => {
    expect(decideCall(called, as('front_desk'))).toMatchObject({
      code: 'desk.already-called',
      facts: { by: 'Dana Reed', to: 'Room 2', at: '2026-03-02T09:10:00.000Z' },
    });
    expect(decideCall(called, as('counselor', dana))).toBeNull();
  });

  it('nobody who has left or was seen is called or moved on again', () => {
    const left = { ...waiting, leftAt: at('09:30'), leftByName: 'Mia Lane' };
    expect(decideCall(left, as('front_desk'))).toMatchObject({ code: 'desk.moved-on', facts: { by: 'Mia Lane' } });
    expect(decideMovingOn(left, 'left')).toMatchObject({ code: 'desk.moved-on' });
    expect(decideMovingOn({ ...called, seenAt: at('09:12') }, 'seen')).toMatchObject({ code: 'desk.moved-on' });
    expect(decideMovingOn({ ...called, seenAt: at('09:12') }, 'left')).toBeNull();
    expect(decideMovingOn({ ...called, servedAt: at('09:12') }, 'seen')).toMatchObject({ code: 'desk.moved-on' });
    expect(decideMovingOn({ ...called, servedAt: at('09:12') }, 'left')).toBeNull();
  });

  it('only the last step is taken back, and only the one the screen showed', () => {
    expect(decideUndo(called, 'call')).toBeNull();
    expect(decideUndo(called, 'check-in')).toMatchObject({ code: 'desk.moved-on' });
    expect(decideUndo(waiting, 'check-in')).toBeNull();
    expect(decideUndo({ ...waiting, servedAt: at('09:05') }, 'check-in')).toMatchObject({ code: 'desk.moved-on' });
  });
});
