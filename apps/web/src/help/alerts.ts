import type { HelpPage } from './page';

export const alertsPage: HelpPage = {
  area: 'alerts',
  purpose:
    'What the clinic is told without asking: a screen that names suicide, an overdose, missed doses, a consent that ends. Alerts are worked out from the records whenever somebody looks; none stops a dose, moves a person or closes anything by itself.',
  tasks: [
    {
      title: 'Work through the alerts of your role',
      steps: [
        'The list is sorted: critical first, then what has waited longest.',
        'Move with the arrow keys; Enter opens the chart, where the alert stands on top with the button that leads to its record.',
        'An alert is gone the moment its record is there.',
      ],
    },
    {
      title: 'Answer an alert',
      steps: [
        'In the chart, choose Answer beside the alert.',
        'Acknowledge it with a few words: it stays quiet for a while and comes back if its record is still missing.',
        'Some alerts may be ended with a reason, where no record could end them. It ends for this cause only.',
      ],
    },
    {
      title: 'See what is due for you',
      steps: ['The bell at the bottom left counts your due work. It opens the list; each line leads to the person.'],
    },
  ],
  questions: [
    {
      asks: 'I acknowledged an alert and it is back.',
      answer:
        'Its time of quiet is over and the record is still missing, or it has become more urgent. How long an acknowledged alert stays quiet stands under Program, Policies.',
    },
    {
      asks: 'I cannot end a critical alert.',
      answer:
        'It ends by its record: after a positive screen that is a signed risk assessment. You can acknowledge it.',
    },
  ],
  ask: 'Your supervisor, or the medical director for the limits.',
};
