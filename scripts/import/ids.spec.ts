import { importedId, spreadId } from './ids';

describe('the id of an imported record', () => {
  it('is the same in every run', () => {
    expect(importedId('dose', 10, -366)).toMatch(/^0000000a-7e92-8007-8000-/);
    expect(importedId('dose', 10, 19, 1)).toBe(importedId('dose', 10, 19, 1));
    expect(spreadId('patient', 10)).toBe(spreadId('patient', 10));
  });

  it('is a UUID of version 8', () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(importedId('use', 3560, 1121, 0, 'Heroin')).toMatch(shape);
    expect(spreadId('episode', 3560)).toMatch(shape);
  });

  it('differs by person, day, kind, which one of the day and word', () => {
    const ids = [
      importedId('dose', 1, 1),
      importedId('dose', 2, 1),
      importedId('dose', 1, -1),
      importedId('order', 1, 1),
      importedId('dose', 1, 1, 1),
      importedId('dose', 1, 1, 0, 'word'),
      spreadId('patient', 1),
      spreadId('episode', 1),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
