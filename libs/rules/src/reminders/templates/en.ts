import type { Wording } from './wording';

const call = '{sender}: please call {phone}.';
const callToday = '{sender}: please call {phone} today.';

/** English. */
export const en: Wording = {
  label: 'English',
  subject: 'A message from {sender}',
  stopByReply: 'Reply STOP to end.',
  stopByCall: 'To end these messages, call us.',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  kinds: {
    session: [call, '{sender}: {day} {time}. Call {phone}.', '{sender}: visit {day} {time}. Call {phone}.'],
    'session-change': [
      call,
      '{sender}: moved to {day} {time}. Call {phone}.',
      '{sender}: your visit moved to {day} {time}. Call {phone}.',
    ],
    'dose-due': [callToday, '{sender}: please call or come by today before {until}. Call {phone}.'],
    'take-home-pickup': [
      call,
      '{sender}: {day} {time}. Call {phone}.',
      '{sender}: pick-up {day} {time}. Call {phone}.',
    ],
    injection: [call, '{sender}: due {day}. Call {phone}.', '{sender}: visit due {day}. Call {phone}.'],
    'injection-opens': [call, '{sender}: from {day} on. Call {phone}.', '{sender}: visit from {day} on. Call {phone}.'],
    'injection-closes': [call, '{sender}: due by {day}. Call {phone}.', '{sender}: visit due by {day}. Call {phone}.'],
    'lab-ecg': [call, '{sender}: due by {day}. Call {phone}.', '{sender}: short visit due by {day}. Call {phone}.'],
    'test-call-in': [callToday],
    'consent-expiring': [call, '{sender}: please call {phone} before {day}.'],
    'missed-dose': [callToday],
    'call-back': [callToday],
    closure: [call, '{sender}: office closed {day}. Call {phone}.'],
  },
};
