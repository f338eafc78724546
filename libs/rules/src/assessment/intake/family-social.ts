import { choice, number, onlyIf, prose, remark, rows, text, told } from './asks';
import type { IntakeSection } from './section-kit';

export const familySocial: IntakeSection = {
  label: 'Family and household',
  hint: 'Who lives there, children, and whether home is safe. Support people have their own entries.',
  before: () => 'plan',
  elsewhere: ['support'],
  fields: {
    livesAlone: choice('Household', {
      alone: 'Lives alone',
      others: 'With others',
      institution: 'In a shelter, program or institution',
    }),
    household: rows(
      'Household members',
      'person',
      20,
      {
        relation: choice('Relation', {
          partner: 'Partner',
          child: 'Child',
          parent: 'Parent',
          sibling: 'Sibling',
          relative: 'Another relative',
          friend: 'Friend or housemate',
          other: 'Other',
        }),
        age: number('Age', 'years', 0, 120, { optional: true }),
        uses: told('Uses substances', { optional: true }),
        words: text('Remarks', 200, { optional: true }),
      },
      onlyIf('livesAlone', ['others']),
    ),
    children: number('Children under 18', 'children', 0, 20),
    childrenWith: choice(
      'They live',
      { here: 'With the person', shared: 'Partly with the person', elsewhere: 'Elsewhere' },
      { optional: true },
    ),
    childWelfare: choice('Child-welfare involvement', {
      none: 'None',
      open: 'A case is open',
      past: 'Earlier',
      declined: 'Declined to say',
    }),
    childWelfareWords: remark('What is asked, by whom and when', onlyIf('childWelfare', ['open'])),
    relationships: prose('Relationships'),
    /** Asked alone with the person; also the safety domain of the social needs. */
    safety: choice(
      'Safety with others',
      {
        safe: 'No concern',
        now: 'Somebody hurts, threatens or controls the person',
        past: 'Earlier, not now',
        declined: 'Declined to say',
        'not-alone': 'Not asked: the person was not alone',
      },
      { fresh: true },
    ),
    safetyWords: remark('What was agreed', onlyIf('safety', ['now'])),
  },
  alsoMissing: ({ safety }) => (safety === 'not-alone' ? ['safety'] : []),
};
