import { type CareNoteContent, localTime } from '@cairn/rules';
import { zone } from './cast';
import { minutes, type Story } from './story';

/** What each shift writes down: drinks, meals, the night. */
export function shifts(story: Story, day: number, over: number): void {
  const { chance } = story;
  const note = (on: number, time: string, content: CareNoteContent, said?: string) => {
    const at = minutes(story.at(on, time), chance.between(0, 25));
    if (on === over && time > '09:00') return;
    story.add(at, onShift(at), { do: 'care-note', content, ...(said === undefined ? {} : { note: said }) });
  };
  for (let on = day; on <= Math.min(0, over); on += 1) {
    const poorly = on - day < 2;
    const share = (poorly ? [0, 25, 50] : [50, 75, 100]) as readonly (0 | 25 | 50 | 75 | 100)[];
    const drinks = () =>
      ({ kind: 'fluid', data: { direction: 'in', ml: 50 * chance.between(4, 16), what: 'drink' } }) as const;
    if (on > day) {
      const quarters = poorly ? chance.between(8, 16) : chance.between(16, 30);
      note(on, '06:20', { kind: 'sleep', data: { quarters, quality: poorly ? 'little' : 'broken' } });
      note(on, '08:10', { kind: 'meal', data: { meal: 'breakfast', share: chance.pick(share) } });
      note(on, '08:30', drinks());
    }
    note(on, '13:15', drinks());
    note(on, '18:05', { kind: 'meal', data: { meal: 'dinner', share: chance.pick(share) } });
    note(on, '18:20', drinks());
    if (poorly && chance.of(0.6))
      note(on, '20:40', { kind: 'fluid', data: { direction: 'out', ml: 50 * chance.between(3, 8), what: 'vomit' } });
    if (chance.of(0.4)) note(on, '21:20', { kind: 'nursing', data: {} }, chance.pick(words));
  }
}

const words = [
  'Restless, walked the corridor, calmer after a talk',
  'Called the family, glad that it is going well',
  'Asked about the next step; counselor comes tomorrow',
  'Showered, sat with the others in the lounge',
];

/** Who is there at this hour of the day in Boston: day, evening and night have their own nurse. */
export function onShift(at: Date): 'nurse' | 'nurse2' | 'nurse3' {
  const time = localTime(at, zone).slice(11);
  return time >= '07:00' && time < '15:00' ? 'nurse' : time >= '15:00' && time < '23:00' ? 'nurse2' : 'nurse3';
}
