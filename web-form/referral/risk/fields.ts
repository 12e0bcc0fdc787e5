import { type Field, YES_NO_NOT_KNOWN } from '../fields/field.ts';

/** How serious the referrer believes it is. Asked before consent, whatever the family said. */
export const RISK_FIELDS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'significantHarm',
    label: 'Do you suspect that a child is suffering significant harm, or is likely to?',
    hint: 'Harm from abuse or neglect, or from seeing somebody else abused. You do not need proof.',
    options: YES_NO_NOT_KNOWN,
  },
  {
    kind: 'choice',
    name: 'levelOfNeed',
    label: 'What level of need do you believe applies?',
    options: [
      { value: '1', words: 'Level 1: universal', hint: 'Services for every family are enough.' },
      { value: '2', words: 'Level 2: early help', hint: 'Some extra help from one service.' },
      { value: '3', words: 'Level 3: targeted help', hint: 'Several needs, help from several services.' },
      { value: '4', words: 'Level 4: specialist', hint: 'A social worker is needed.' },
    ],
  },
  {
    kind: 'choice',
    name: 'asksFor',
    label: 'What are you asking for?',
    options: [
      { value: 'protection', words: 'Protection for a child' },
      { value: 'early-help', words: 'Early help for a family' },
      { value: 'information-only', words: 'Nothing now: this is for information only' },
    ],
  },
];
