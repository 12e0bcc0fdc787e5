/** How a question is answered. A question left unanswered counts as `not-known`; it never counts as `no`. */
export const ANSWERS = ['yes', 'no', 'not-known'] as const;

export type Answer = (typeof ANSWERS)[number];

/** The answer given, or `not-known` where there is none. */
export const answered = (answer: Answer | undefined): Answer => answer ?? 'not-known';

/** The more worrying of two answers to one question: yes before not known before no. */
export const moreWorrying = (one: Answer, other: Answer): Answer =>
  one === 'yes' || other === 'yes'
    ? 'yes'
    : one === 'not-known' || other === 'not-known'
      ? 'not-known'
      : 'no';
