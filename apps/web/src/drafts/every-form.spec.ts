import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftForms } from '@cairn/rules';
import { draftHooks, formsOfApp, loseFields, partsOfApp } from './every-form';

/** The only forms whose text is not kept, each for a reason. A new form does not belong here: it uses `useDraft`. */
const secrets = 'A password, a PIN or a code is never kept';
const scanned = 'A scan box: what it reads is read again in a second';
const forms: Readonly<Record<string, string>> = {
  'access/account-panels.tsx PasswordPanel': secrets,
  'access/account-panels.tsx PinPanel': secrets,
  'access/password-form.tsx PasswordForm': secrets,
  'access/pin-form.tsx PinForm': secrets,
  'access/sign-in.screen.tsx SignInScreen': secrets,
  'access/welcome.screen.tsx WelcomeScreen': secrets,
  'access/set-up.screen.tsx SetUpScreen':
    'Before the first set-up nobody is signed in, and there is no program to keep it in',
  'corrections/misfiled-list.tsx MisfiledLine': 'One choice from a list, no text',
  'mat/stock-container-form.tsx StockContainerForm': scanned,
  'stock/count-second.tsx SecondSigner': secrets,
  'stock/scan-box.tsx ScanBox': scanned,
  'stock/witness-sign.tsx WitnessSign': secrets,
  'take-home/hand-out.tsx OneBatch': 'Person and bottles are identified anew, in front of the person, each time',
};

/** Fields beside a form, or without one, that are not kept either. */
const fields: Readonly<Record<string, string>> = {
  'access/account-panels.tsx PasswordPanel setCurrent': secrets,
  'access/account-panels.tsx PinPanel setPassword': secrets,
  'corrections/misfiled-list.tsx MisfiledLine setChosen': 'One choice from a list, no text',
  'kit/chart-gate.tsx Restricted setReasonCode': 'One choice from a list, no text',
  'kit/chart-gate.tsx Restricted setReason': 'The chart is closed: nothing about the person is kept before it opens',
  'mat/stock-container-form.tsx StockContainerForm setReason': scanned,
  'programme/import-faults.tsx ImportFaults setField': 'A filter of a list',
  'records/log.screen.tsx DispensingLogScreen setBasis': 'One choice from a list, no text',
  'records/packs.screen.tsx Approve setAs': 'One choice from a list, no text',
  'reminders/queue-view.tsx ChannelRow setReason': 'One choice from a list, no text',
  'stock/receive-form.tsx ReceiveForm setCode': scanned,
  'stock/scan-box.tsx ScanBox setTyped': scanned,
  'stock/transfer-form.tsx TransferForm setCode': scanned,
  'stock/witness-sign.tsx WitnessSign setEmail': secrets,
  'stock/witness-sign.tsx WitnessSign setPassword': secrets,
};

const parts = partsOfApp();

describe('no form can opt out of keeping its text', () => {
  it('each form of the app uses useDraft, itself or through a hook, or is exempt for a reason', () => {
    const all = formsOfApp(parts);
    expect(all.length).toBeGreaterThan(80);
    const notKept = all.filter(({ kept }) => !kept).map(({ file, name }) => `${file} ${name}`);
    expect(notKept.sort()).toEqual(Object.keys(forms).sort());
  });

  it('no field of what writes something lives in the memory of the page only, but for those that are exempt', () => {
    expect([...loseFields(parts)].sort()).toEqual(Object.keys(fields).sort());
  });

  it('each registered form is used by one, and none is used that is not registered', () => {
    const hooks = draftHooks(parts);
    const named = new RegExp(`\\b(?:${[...hooks].join('|')})(?:<[^(]*>)?\\(\\s*'([a-z-]+)'`, 'g');
    // Or it is named where a shared form is drawn: `<UnitForm form="bed-move" …>`.
    const given = /\bform="([a-z-]+)"/g;
    const used = parts.flatMap(({ text }) =>
      [...text.matchAll(named), ...text.matchAll(given)].map(([, name]) => name),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(draftForms).sort());
  });

  it('each form that the chart can open is in the registry, so that unfinished text leads back to it', () => {
    const registry = readFileSync(join(__dirname, '..', 'chart', 'form-registry.ts'), 'utf8');
    const opened = parts.filter(({ text }) => /^export const \w+: Chart(Form|Page)\b/.test(text));
    const missing = opened.filter(({ file }) => !registry.includes(`/${file.replace(/^chart\/|\.tsx?$/g, '')}'`));
    expect(missing.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it('a form tells its drafts apart without naming a person: whose it is stands in its own place', () => {
    const abouts = parts.flatMap(({ file, text }) =>
      [...text.matchAll(/useDraft(?:Fields)?(?:<[^(]*>)?\(\s*'[a-z-]+',\s*([^,]+),/g)].map(
        ([, about]) => `${file} ${about}`,
      ),
    );
    expect(abouts.filter((about) => /patientId|personId/.test(about))).toEqual([]);
  });

  it('nothing typed is written to the storage of the browser', () => {
    const stores = parts.filter(({ text }) => /\b(localStorage|sessionStorage|indexedDB)\b/.test(text));
    expect([...new Set(stores.map(({ file }) => file))].sort()).toEqual(storing.sort());
  });
});

/** The time of the last key, the name of this window, its station; and the log of an emergency, which must do without a server. */
const storing = ['access/idle.ts', 'desk/place.ts', 'mat/use-station.ts', 'outside/emergency-log.ts'];
