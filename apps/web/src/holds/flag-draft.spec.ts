import { bodyOf, flagOf, withKind } from './flag-draft';

const form = flagOf('message', 'id');

test('a kind brings its usual words, and what was typed by hand stays', () => {
  expect(withKind(form, 'uds_due')).toMatchObject({ says: 'A drug test is due', reasonCode: 'drug_test' });
  expect(withKind({ ...form, says: 'Ring the bell' }, 'uds_due')).toMatchObject({ says: 'Ring the bell' });
  const due = { ...form, ...withKind(form, 'uds_due') };
  expect(withKind(due, 'photo_update')).toMatchObject({ says: 'A new photo is needed' });
});

test('only a clinical flag is sent with an order or as one that stops a dose (R-207)', () => {
  const clinical = { ...form, ...withKind(form, 'clinical_safety'), orderId: 'order' };
  expect(bodyOf(clinical)).toMatchObject({ blocks: true, orderId: 'order' });
  const message = bodyOf({ ...clinical, ...withKind(clinical, 'message'), says: 'x', blocks: true, orderId: 'order' });
  expect(message).toEqual({ kind: 'message', reasonCode: 'other', says: 'x' });
});

test('see the counselor before has no day of its own: it is over by night (R-207)', () => {
  expect(bodyOf({ ...flagOf('see_counselor_before', 'id'), expiresOn: '2026-12-01' })).not.toHaveProperty('expiresOn');
  expect(bodyOf({ ...flagOf('uds_due', 'id'), expiresOn: '2026-12-01' })).toMatchObject({ expiresOn: '2026-12-01' });
});
