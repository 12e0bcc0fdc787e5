/** What Lambda says of changes that a function could not deal with: where they are, never what is in them. */
export interface DeadLetter {
  readonly function: string;
  readonly startSequenceNumber: string;
  readonly endSequenceNumber: string;
  readonly batchSize: number;
}

/** Stands for the queues of dead letters, on one machine. */
export interface DeadLetters {
  readonly put: (letter: DeadLetter) => void;
  readonly list: () => readonly DeadLetter[];
  /** What `ApproximateNumberOfMessagesVisible` counts of a function's queue: the metric that its alarm watches. */
  readonly visible: (name: string) => number;
}

export const deadLettersInMemory = (): DeadLetters => {
  const letters: DeadLetter[] = [];
  return {
    put: (letter) => void letters.push(letter),
    list: () => letters,
    visible: (name) => letters.filter((letter) => letter.function === name).length,
  };
};
