import type { Wording } from './wording';

const call = '{sender}: por favor llame al {phone}.';
const callToday = '{sender}: por favor llame hoy al {phone}.';

/** Spanish. */
export const es: Wording = {
  label: 'Español',
  subject: 'Un mensaje de {sender}',
  stopByReply: 'Responda STOP para terminar.',
  stopByCall: 'Para no recibir estos mensajes, llame.',
  weekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  kinds: {
    session: [call, '{sender}: {day} {time}. Llame al {phone}.', '{sender}: visita {day} {time}. Llame al {phone}.'],
    'session-change': [
      call,
      '{sender}: cambia al {day} {time}. Llame al {phone}.',
      '{sender}: su visita cambia al {day} {time}. Llame al {phone}.',
    ],
    'dose-due': [callToday, '{sender}: llame o venga hoy antes de las {until}. Llame al {phone}.'],
    'take-home-pickup': [
      call,
      '{sender}: {day} {time}. Llame al {phone}.',
      '{sender}: recogida {day} {time}. Llame al {phone}.',
    ],
    injection: [call, '{sender}: el {day}. Llame al {phone}.', '{sender}: visita el {day}. Llame al {phone}.'],
    'injection-opens': [
      call,
      '{sender}: desde el {day}. Llame al {phone}.',
      '{sender}: visita desde el {day}. Llame al {phone}.',
    ],
    'injection-closes': [
      call,
      '{sender}: hasta el {day}. Llame al {phone}.',
      '{sender}: visita hasta el {day}. Llame al {phone}.',
    ],
    'lab-ecg': [
      call,
      '{sender}: antes del {day}. Llame al {phone}.',
      '{sender}: visita corta antes del {day}. Llame al {phone}.',
    ],
    'test-call-in': [callToday],
    'consent-expiring': [call, '{sender}: por favor llame al {phone} antes del {day}.'],
    'missed-dose': [callToday],
    'call-back': [callToday],
    closure: [call, '{sender}: oficina cerrada el {day}. Llame al {phone}.'],
  },
};
