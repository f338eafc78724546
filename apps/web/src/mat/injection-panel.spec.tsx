import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { answeredByPanel, emptyInjection, injectionMissing, injectionOf, type InjectionDraft } from './injection-draft';
import { InjectionPanel } from './injection-panel';

function Panel(props: { onDone?: () => void; onDraft?: (draft: InjectionDraft) => void; onKeyDown?: () => void }) {
  const [draft, setDraft] = useState(emptyInjection);
  return (
    <MantineProvider>
      <div onKeyDown={props.onKeyDown}>
        <InjectionPanel
          product="buprenorphine-xr-sublocade"
          doseMcg={300_000}
          draft={draft}
          onChange={(next) => {
            setDraft(next);
            props.onDraft?.(next);
          }}
          lastSite="abdomen-left"
          today="2026-06-10"
          {...(props.onDone ? { onDone: props.onDone } : {})}
        />
      </div>
    </MantineProvider>
  );
}

test('a digit chooses the site, the last one is marked and speaks when it is chosen again (R-129)', () => {
  const drafts: InjectionDraft[] = [];
  const bubbled = jest.fn();
  render(<Panel onDraft={(draft) => drafts.push(draft)} onKeyDown={bubbled} />);
  const first = screen.getByRole('radio', { name: /Abdomen, left last time/ });
  fireEvent.keyDown(first, { key: '3' });
  expect(drafts.at(-1)?.site).toBe('thigh-left');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Thigh, left/ }));
  fireEvent.keyDown(first, { key: '1' });
  expect(screen.getByText(/went there too/)).toBeTruthy();
  expect(bubbled).not.toHaveBeenCalled();
});

test('Enter, which a scanner sends after a lot, walks on and never gives', () => {
  const bubbled = jest.fn();
  const done = jest.fn();
  render(<Panel onDone={done} onKeyDown={bubbled} />);
  const lot = screen.getByLabelText('Lot');
  lot.focus();
  fireEvent.keyDown(lot, { key: 'Enter' });
  expect(document.activeElement).toBe(screen.getByLabelText('Lot expires on'));
  fireEvent.keyDown(screen.getByRole('checkbox'), { key: 'Enter' });
  expect(done).toHaveBeenCalledTimes(1);
  expect(bubbled).not.toHaveBeenCalled();
});

test('the syringe shows amount and volume from the label, and an expired lot speaks', () => {
  render(<Panel />);
  expect(screen.getByText(/300 mg/).parentElement?.textContent).toContain('300 mg in 1.5 mL');
  fireEvent.change(screen.getByLabelText('Lot expires on'), { target: { value: '2026-06-09' } });
  expect(screen.getByText(/has expired/)).toBeTruthy();
});

test('is recorded when site, lot, expiry and REMS check are said; naltrexone asks for no REMS check', () => {
  const draft: InjectionDraft = { ...emptyInjection, site: 'buttock-left', lot: ' 77A ', lotExpiresOn: '2027-01-31' };
  expect(injectionMissing(emptyInjection, 'buprenorphine-xr-sublocade')).toEqual([
    'the site',
    'the lot',
    'the expiry of the lot',
    'the REMS check',
  ]);
  expect(injectionOf(draft, 'buprenorphine-xr-sublocade')).toBeNull();
  expect(injectionOf(draft, 'naltrexone-xr')).toEqual({
    site: 'buttock-left',
    lot: '77A',
    lotExpiresOn: '2027-01-31',
    remsChecked: false,
    receivedOn: null,
    outOfRefrigeratorSince: null,
    handedToPatient: false,
  });
});

test('what the server could not know before is answered by the panel, what stands on its own is not', () => {
  expect(answeredByPanel({ result: 'failed', inputs: { missing: 'injection' } })).toBe(true);
  expect(answeredByPanel({ result: 'failed', inputs: { certificate: null } })).toBe(false);
});
