import type { Rules } from '../../../shared/contract/rules.ts';

type Choices = Pick<Rules['choices'], 'queues' | 'outcomes'>;

/** What queues and outcomes are called. */
export const namesIn = ({ queues, outcomes }: Choices) => ({
  queueName: (queue: string): string => queues.find(({ id }) => id === queue)?.name ?? queue,
  outcomeName: (outcome: string): string => {
    const words = outcomes.find(({ id }) => id === outcome)?.words ?? outcome;
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
});
