import { fireEvent, render, screen } from '@testing-library/react';
import { DataTable } from './data-table';

const rows = ['Ana', 'Ben', 'Carol'];

test('one stop in the tab order; arrows, Home and End move; Enter opens; letters act on the row in focus', () => {
  const opened = jest.fn();
  const noted = jest.fn();
  render(
    <DataTable
      label="People"
      rows={rows}
      rowKey={(row) => row}
      onOpen={opened}
      rowKeys={{ n: noted }}
      columns={[{ key: 'name', header: 'Name', rowHeader: true, render: (row) => row }]}
    />,
  );
  const [, ana, ben, carol] = screen.getAllByRole('row');
  if (ana === undefined || ben === undefined || carol === undefined) throw new Error('rows are missing');
  expect([ana.tabIndex, ben.tabIndex, carol.tabIndex]).toEqual([0, -1, -1]);
  ana.focus();
  fireEvent.keyDown(ana, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(ben);
  fireEvent.keyDown(ben, { key: 'End' });
  expect(document.activeElement).toBe(carol);
  fireEvent.keyDown(carol, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(carol);
  fireEvent.keyDown(carol, { key: 'Enter' });
  fireEvent.keyDown(carol, { key: 'n' });
  expect(opened).toHaveBeenCalledWith('Carol');
  expect(noted).toHaveBeenCalledWith('Carol');
});

test('an empty table says so', () => {
  render(<DataTable label="People" rows={[]} rowKey={String} columns={[]} empty={<p>Nobody waits.</p>} />);
  expect(screen.getByText('Nobody waits.')).toBeTruthy();
});
