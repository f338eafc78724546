import type { Assessed } from './acts';
import { filledForm } from './forms';
import { minutes, type Story } from './story';

/**
 * An answer about suicide, and the talk about it: within the hour with nearly all, and signed. `mood` is how much the other
 * questions weigh.
 */
export function atRisk(story: Story, at: Date, instrument: 'asq' | 'phq-9', mood: number): void {
  const { chance, crew } = story;
  const answers = story.key('screen');
  const male = story.identity.sexAtBirth === 'male';
  const by = crew.counselor;
  story.add(at, by, {
    do: 'respond',
    key: answers,
    instrument,
    answers: filledForm(instrument, mood, male, chance, { grave: true }),
  });
  // PHQ-9 item 9 asks for the screen at once.
  if (instrument === 'phq-9')
    story.add(minutes(at, 4), by, {
      do: 'respond',
      instrument: 'asq',
      answers: filledForm('asq', 0, male, chance, { grave: true }),
    });
  story.add(minutes(at, chance.of(0.85) ? chance.between(12, 48) : 115), by, risk(story, answers));
}

function risk({ chance }: Story, answers: string): Assessed {
  const moderate = chance.of(0.5);
  return {
    do: 'assess-risk',
    answers,
    level: moderate ? 'moderate' : 'low',
    means: chance.pick([
      'Stored medication goes into a lockbox, the sister keeps the key',
      'Nothing at home but the weekly doses',
    ]),
  };
}

/** One screen is positive this very morning, or last evening: nobody has signed what came of it yet. */
export function justScreened(story: Story): void {
  const { now } = story.world;
  const [opens, closes] = [story.at(0, '08:40'), story.at(0, '16:40')];
  const ago = minutes(now, -25);
  const at = now < opens ? story.at(-1, '16:40') : ago < closes ? ago : closes;
  const male = story.identity.sexAtBirth === 'male';
  const answers = filledForm('asq', 0, male, story.chance, { grave: true });
  story.add(at, story.crew.counselor, { do: 'respond', instrument: 'asq', answers });
}
