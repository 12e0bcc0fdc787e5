import type { Story } from './story.ts';

/** What schools and a nursery write. */
export const EDUCATION_STORIES: readonly [Story, ...Story[]] = [
  {
    agencies: ['canal-road-primary', 'st-brannocks-primary'],
    ages: [4, 11],
    concerns: ['school-absence', 'parenting-support'],
    words:
      '{child} has missed eleven mornings this half term. Mum has started night shifts and asks for help with the school run. {child} is settled in class.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'information-and-advice'],
    asksFor: 'early-help',
  },
  {
    agencies: ['canal-road-primary', 'st-brannocks-primary'],
    ages: [4, 11],
    concerns: ['early-neglect-signs'],
    words:
      '{child} comes in hungry most days and falls asleep after lunch. The same jumper has been worn all week. Mum says money is short.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'information-and-advice'],
  },
  {
    agencies: ['canal-road-primary', 'st-brannocks-primary'],
    ages: [4, 11],
    concerns: ['neglect'],
    words:
      'This is the third letter home about head lice, unwashed clothes and no packed lunch. {child} told us there is no hot water. Things are getting worse, not better.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'early-help'],
    wholeFamily: true,
  },
  {
    agencies: ['canal-road-primary', 'st-brannocks-primary'],
    ages: [4, 11],
    concerns: ['physical-chastisement', 'injury-minor-explained'],
    words:
      '{child} said dad smacked the back of the leg for spilling juice. There is a faint mark. Dad told us the same when we rang and was upset with himself.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'social-care-assessment'],
  },
  {
    agencies: ['canal-road-primary', 'st-brannocks-primary', 'exampleshire-high'],
    ages: [6, 16],
    concerns: ['low-mood'],
    words:
      '{child} has been withdrawn since a grandparent died in the spring and cries at break. No worry about safety at home.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['information-and-advice', 'early-help'],
    asksFor: 'early-help',
  },
  {
    agencies: ['exampleshire-high'],
    ages: [11, 17],
    concerns: ['self-harm', 'low-mood'],
    words:
      '{child} showed a friend scratches on the forearm. Says it helps when things get loud at home. No wish to die. Parents know.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help', 'social-care-assessment'],
  },
  {
    agencies: ['exampleshire-high'],
    ages: [11, 17],
    concerns: ['young-carer'],
    words:
      '{child} looks after two younger ones before and after school while mum is unwell. Homework is late and {child} is tired but proud of helping.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['early-help'],
    asksFor: 'early-help',
    wholeFamily: true,
  },
  {
    agencies: ['exampleshire-high'],
    ages: [12, 17],
    concerns: ['criminal-exploitation'],
    words:
      '{child} has a second phone and new trainers that nobody at home bought. Older lads wait by the gate in a grey car. Grades have dropped since September.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'strategy-discussion'],
  },
  {
    agencies: ['exampleshire-high'],
    ages: [12, 17],
    concerns: ['sexual-exploitation', 'missing-episodes'],
    words:
      '{child} was away from home twice this month and came back with gifts from a man met online. Will not say where. Mum is frightened for {child}.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['strategy-discussion', 'social-care-assessment'],
  },
  {
    agencies: ['exampleshire-high', 'canal-road-primary'],
    ages: [7, 16],
    concerns: ['emotional-abuse'],
    words:
      '{child} says dad calls the family stupid and will not let them have the light on. Flinched when a door banged. We have spoken to mum, who does not agree to this form.',
    harm: true,
    agreement: 'refused',
    outcomes: ['social-care-assessment'],
    wholeFamily: true,
  },
  {
    agencies: ['exampleshire-high'],
    ages: [13, 17],
    concerns: ['forced-marriage'],
    words:
      '{child} overheard talk of an engagement abroad next summer and asked us not to ring home. Has an aunt who is safe to talk to.',
    harm: true,
    agreement: 'not-sought',
    outcomes: ['strategy-discussion'],
  },
  {
    agencies: ['riverside-nursery'],
    ages: [1, 4],
    concerns: ['injury-minor-explained'],
    words:
      '{child} arrived with a graze on the chin. Dad said it was the park slide on Sunday, and {child} said the same. Recorded because of an earlier form.',
    harm: false,
    agreement: 'agreed',
    outcomes: ['no-further-action', 'information-and-advice'],
  },
  {
    agencies: ['riverside-nursery'],
    ages: [1, 4],
    concerns: ['parental-substance-misuse'],
    words:
      'Mum’s partner collected {child} smelling strongly of drink and could not fasten the buggy. Grandmother was rung and came instead.',
    harm: true,
    agreement: 'agreed',
    outcomes: ['social-care-assessment', 'early-help'],
  },
];
