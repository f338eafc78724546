import { item, total, yesNo } from './answer-kinds';
import type { Instrument } from './instrument';

const items = [
  'Had nightmares about the event(s) or thought about the event(s) when you did not want to?',
  'Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
  'Been constantly on guard, watchful, or easily startled?',
  'Felt numb or detached from people, activities, or your surroundings?',
  'Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
].map((label, index) =>
  item(String(index + 1), label, yesNo, {
    only: { anyOf: ['gate'] },
    ...(index === 0 ? { part: 'In the past month, have you:' } : {}),
  }),
);

const gate = item(
  'gate',
  'Have you ever experienced a very frightening, horrible or traumatic event? For example: a serious accident or fire; physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; a loved one dying through homicide or suicide.',
  yesNo,
  { number: '' },
);

/** Clinical reference 3.5: nothing of the kind ever happened, and the total is 0. The cut is 3 or 4, as policy says. */
export const pcPtsd5: Instrument = {
  key: 'pc-ptsd-5',
  version: 1,
  language: 'en',
  title: 'PC-PTSD-5',
  about: 'After frightening events',
  window: 'Past month',
  source: 'Primary Care PTSD Screen for DSM-5, VA National Center for PTSD; PMC7862990, PMC5023594',
  licence: {
    embeds: true,
    note: 'VA National Center for PTSD (government work). No explicit license sentence was found.',
    verified: 'no',
  },
  entry: 'items',
  selfReport: true,
  items: [gate, ...items],
  scales: [total(items, 5)],
  reads: ({ scores: { total: sum }, complete }, policy) => {
    if (!complete || sum === undefined) return {};
    const cut = Number(policy.pcptsd5_cut);
    return { positive: sum >= cut, cut };
  },
};
