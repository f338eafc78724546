import fc from 'fast-check';
import { externalAccounts, houseAccounts, inTheHouse, isMovement, movementKinds, type MovementKind } from './accounts';

const accounts = [...houseAccounts, ...externalAccounts];
const kinds = (Object.keys(movementKinds) as MovementKind[]).filter((kind) => kind !== 'reversal');

describe('where a movement may go (R-223)', () => {
  it('what is in quarantine never goes back to be given (R-233)', () => {
    for (const kind of kinds)
      for (const to of ['stock', 'prepared', 'administered', 'dispensed'] as const)
        expect(isMovement(kind, 'quarantine', to)).toBe(false);
  });

  it('every account is reached, and every one of the house can be left again', () => {
    for (const account of accounts) {
      const into = kinds.some((kind) => accounts.some((from) => isMovement(kind, from, account)));
      const outOf = kinds.some((kind) => accounts.some((to) => isMovement(kind, account, to)));
      expect(into || outOf).toBe(true);
      if (inTheHouse(account)) expect(into && outOf).toBe(true);
    }
  });

  it('nothing goes from outside to outside: what enters or leaves is in the house on the way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...accounts),
        fc.constantFrom(...accounts),
        (kind, from, to) => {
          if (isMovement(kind, from, to)) expect(inTheHouse(from) || inTheHouse(to)).toBe(true);
        },
      ),
    );
  });
});
