import type { Story } from './story.ts';

/** What a hospital, health visitors and school nurses write. */
export const HEALTH_STORIES: readonly [Story, ...Story[]] = [
  {
    agencies: ['exampleshire-hospital'],
    ages: [5, 17],
    concerns: ['self-harm'],
    words:
      '{child} came in with superficial cuts. Seen by the liaison team: no plan, no intent, safe to go home with mum. Follow-up booked.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'information-and-advice'],
  },
  {
    agencies: ['exampleshire-hospital'],
    ages: [0, 6],
    concerns: ['injury-serious-or-unexplained'],
    words:
      '{child} has a broken forearm. Parents give two different accounts of a fall. The paediatrician is not satisfied and has kept {child} in.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['strategy-discussion'],
  },
  {
    agencies: ['exampleshire-hospital'],
    ages: [13, 17],
    concerns: ['suicide-intent'],
    words:
      '{child} brought in by ambulance after an overdose and says it was meant. On the ward, being seen by the crisis team.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'strategy-discussion'],
  },
  {
    agencies: ['exampleshire-hospital'],
    ages: [0, 10],
    concerns: ['parental-mental-health'],
    words:
      'Mum seen in the department with low mood and panic. Cares for {child} alone this week. A friend is staying. Mum would welcome a call.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'social-care-assessment'],
    wholeFamily: true,
  },
  {
    agencies: ['health-visiting'],
    ages: [0, 4],
    concerns: ['parental-mental-health', 'parenting-support'],
    words:
      'Mum tearful at the review and not sleeping. {child} is gaining weight and warmly held. Mum agrees to more help at home.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help'],
    asksFor: 'early-help',
  },
  {
    agencies: ['health-visiting'],
    ages: [0, 4],
    concerns: ['neglect', 'not-seen'],
    words:
      'Four visits missed. Today the home was cold, with dirty bottles and a gas smell from the hob, and {child} was in a wet nappy. Referrals to clinic not taken up.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment'],
    wholeFamily: true,
  },
  {
    agencies: ['health-visiting', 'riverside-nursery'],
    ages: [0, 4],
    concerns: ['money-or-housing'],
    words:
      'Family of four in one room, damp to the ceiling, rent behind since dad’s hours were cut. {child} coughs. Parents ask for help with housing.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'information-and-advice'],
    wholeFamily: true,
  },
  {
    agencies: ['school-nursing'],
    ages: [5, 16],
    concerns: ['health-not-managed'],
    words:
      '{child}’s inhaler has run out again and two clinic visits were missed. Mum says she could not get time off work and agrees to this.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'information-and-advice'],
  },
  {
    agencies: ['school-nursing'],
    ages: [11, 17],
    concerns: ['sexual-abuse-disclosed'],
    words:
      '{child} said in clinic that an older cousin had touched them last summer. There is no contact with him now. Mum has been told and believes {child}.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['strategy-discussion'],
  },
];
