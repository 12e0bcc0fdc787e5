import type { Story } from './story.ts';

/** What a midwife writes of a child not yet born. */
export const UNBORN_STORIES: readonly [Story, ...Story[]] = [
  {
    agencies: ['midwifery'],
    ages: [0, 0],
    concerns: ['parental-mental-health'],
    words:
      'Booked at fourteen weeks. Mother has had severe low mood after earlier births and asks that support is in place before this one.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help'],
  },
  {
    agencies: ['midwifery'],
    ages: [0, 0],
    concerns: ['parental-substance-misuse', 'previous-removal'],
    words:
      'Late booking. Mother is on a script and says she has used on top twice. An older child lives with grandparents under an order.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment'],
  },
  {
    agencies: ['midwifery'],
    ages: [0, 0],
    concerns: ['domestic-abuse'],
    words:
      'Asked on her own today, mother said her partner pushes her and checks her phone. Has a plan with the domestic abuse service.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'early-help'],
  },
];
