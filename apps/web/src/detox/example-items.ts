/** A scale of 17 without its pulse. */
export const someItems = {
  sweating: 2,
  restlessness: 1,
  pupils: 1,
  aches: 2,
  noseTears: 2,
  gi: 2,
  tremor: 1,
  yawning: 1,
  anxiety: 2,
  gooseflesh: 3,
};
