import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { SpanPicker } from './span-picker';

describe('the days of a record', () => {
  const shown = (from: string, to: string) => {
    const onSpan = jest.fn();
    render(
      <MantineProvider>
        <SpanPicker from={from} to={to} onSpan={onSpan} />
      </MantineProvider>,
    );
    return onSpan;
  };

  it('step back and forth by their length', () => {
    const onSpan = shown('2026-03-02', '2026-03-08');
    fireEvent.click(screen.getByRole('button', { name: 'Earlier' }));
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(onSpan.mock.calls).toEqual([
      ['2026-02-23', '2026-03-01'],
      ['2026-03-09', '2026-03-15'],
    ]);
  });

  it('a first day after the last one takes it along', () => {
    const onSpan = shown('2026-03-02', '2026-03-02');
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-03-05' } });
    fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2026-02-20' } });
    expect(onSpan.mock.calls).toEqual([
      ['2026-03-05', '2026-03-05'],
      ['2026-02-20', '2026-02-20'],
    ]);
  });
});
