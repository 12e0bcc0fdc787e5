import type { SenderRecord } from '../../../shared/contract/answers/record.ts';
import { dayAndTime } from '../../components/when.ts';
import { type CopyPart, copyParts } from './parts.ts';

/** A copy to keep of a referral as it was sent. */
export interface Copy {
  readonly reference: string;
  readonly sentTo: string;
  /** "24 November 2026 at 10:00". */
  readonly received: string;
  readonly parts: readonly CopyPart[];
}

/** Who else may be phoned about a child who lives in another council's area, as the receipt said. */
const elsewherePart = (elsewhere: NonNullable<SenderRecord['livesElsewhere']>): CopyPart[] =>
  elsewhere.length === 0
    ? []
    : [
        {
          title: 'Another council’s area',
          rows: elsewhere.map(({ people, council, words, frontDoor, outOfHours }) => ({
            key: people.join(', '),
            value:
              frontDoor === null || outOfHours === null
                ? words
                : `${words} You can also phone ${council} on ${frontDoor}, or out of hours on ${outOfHours}.`,
          })),
        },
      ];

/** The copy of a record; `sentTo` is the authority. */
export const copyOf = (
  {
    reference,
    receivedAt,
    form,
    livesElsewhere = [],
  }: Pick<SenderRecord, 'reference' | 'receivedAt' | 'form' | 'livesElsewhere'>,
  sentTo: string,
): Copy => ({
  reference,
  sentTo,
  received: dayAndTime(receivedAt),
  parts: [...copyParts(form), ...elsewherePart(livesElsewhere)],
});
