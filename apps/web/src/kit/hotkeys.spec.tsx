import { fireEvent, render } from '@testing-library/react';
import { pressed, useHotkeys } from './hotkeys';
import type { Hotkey } from './hotkeys';

function Screen({ list, group = 'Test' }: { list: readonly Hotkey[]; group?: string }) {
  useHotkeys(group, list);
  return <input aria-label="field" />;
}
const key = (name: string, more: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test('a press is compared with its modifiers; signs are compared as typed', () => {
  expect(pressed('mod+k', key('k', { ctrlKey: true }))).toBe(true);
  expect(pressed('mod+k', key('k'))).toBe(false);
  expect(pressed('n', key('n', { ctrlKey: true }))).toBe(false);
  expect(pressed('n', key('N', { shiftKey: true }))).toBe(false);
  expect(pressed('?', key('?', { shiftKey: true }))).toBe(true);
  expect(pressed('escape', key('Escape'))).toBe(true);
});

test('letters do nothing while someone types; Ctrl keys and Escape still do', () => {
  const run = jest.fn();
  const { getByLabelText } = render(
    <Screen
      list={[
        { keys: 'n', label: 'New', run: () => run('n') },
        { keys: 'mod+s', label: 'Save', run: () => run('save') },
        { keys: 'escape', label: 'Close', run: () => run('close') },
      ]}
    />,
  );
  const field = getByLabelText('field');
  fireEvent.keyDown(field, { key: 'n' });
  fireEvent.keyDown(field, { key: 's', ctrlKey: true });
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(run.mock.calls.flat()).toEqual(['save', 'close', 'n']);
});

test('two keys one after the other are one act; a dialog takes the keyboard from the screen', () => {
  const run = jest.fn();
  render(<Screen list={[{ keys: 'g p', label: 'Patients', run }]} />);
  fireEvent.keyDown(document.body, { key: 'p' });
  fireEvent.keyDown(document.body, { key: 'g' });
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(run).toHaveBeenCalledTimes(1);
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
  fireEvent.keyDown(document.body, { key: 'g' });
  fireEvent.keyDown(document.body, { key: 'p' });
  expect(run).toHaveBeenCalledTimes(1);
  document.querySelector('dialog')?.remove();
});

test('who has begun two keys means those, and not what the second does by itself', () => {
  const run = jest.fn();
  render(<Screen group="Everywhere" list={[{ keys: 'g d', label: 'Dosing', run: () => run('dosing') }]} />);
  render(<Screen group="Chart" list={[{ keys: 'd', label: 'Diagnosis', run: () => run('diagnosis') }]} />);
  fireEvent.keyDown(document.body, { key: 'g' });
  fireEvent.keyDown(document.body, { key: 'd' });
  fireEvent.keyDown(document.body, { key: 'd' });
  expect(run.mock.calls.flat()).toEqual(['dosing', 'diagnosis']);
});
