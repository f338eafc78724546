import { csvOf, wantsCsv } from './csv';

describe('a report as a spreadsheet', () => {
  const sheet = (counselor: string) =>
    csvOf({ name: 'x', columns: ['counselor', 'active'], rows: [{ counselor, active: 3 }] });

  it('has a heading and one line a row', () => {
    expect(sheet('Ana')).toBe('counselor,active\r\nAna,3\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('does not let a spreadsheet run %j', (name) => {
    expect(sheet(name)).toContain(`'${name}`);
  });

  it('keeps commas, quotes and lines inside one field', () => {
    expect(sheet('Reed, "Al"\nx')).toBe('counselor,active\r\n"Reed, ""Al""\nx",3\r\n');
  });

  it.each([
    ['text/csv', true],
    ['text/csv;q=1, application/json;q=0.5', true],
    ['application/json, text/csv', false],
    ['*/*', false],
    [undefined, false],
  ])('is what Accept %j asks for: %j', (accept, wanted) => {
    expect(wantsCsv(accept)).toBe(wanted);
  });
});
