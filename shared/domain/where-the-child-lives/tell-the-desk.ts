import type { Neighbour } from './neighbour.ts';
import type { WhereTheyLive } from './where-they-live.ts';

const phones = ({ name, frontDoor, outOfHours }: Neighbour): string =>
  `${name}: ${frontDoor}, out of hours ${outOfHours}.`;

const OURS_MEANWHILE =
  'It stays ours until they have acknowledged it, and a child who is found here is ours to protect.';

const elsewhereWords = ({ council }: WhereTheyLive): string => {
  if (council === undefined) {
    return `The referrer says that they live in another council’s area, not which. Find out and pass it on. ${OURS_MEANWHILE}`;
  }
  const { name, neighbour, by } = council;
  const said =
    by === 'referrer'
      ? `The referrer says that they live in the area of ${name}. Pass it on.`
      : `The referrer says that they live in another council’s area; by the postcode, ${name}. Check, and pass it on.`;
  return `${said} ${OURS_MEANWHILE} ${neighbour === undefined ? 'Its telephone is not in the settings.' : phones(neighbour)}`;
};

/**
 * What the desk should notice about where somebody lives; nothing where a referral and its postcode give no
 * reason to. It asks for a look and decides nothing.
 */
export const tellTheDesk = (where: WhereTheyLive): string[] => [
  ...(where.elsewhere ? [elsewhereWords(where)] : []),
  ...(!where.elsewhere && where.council !== undefined
    ? [
        `The referrer says that they live in our area, and also names ${where.council.name}. Check where they live.`,
      ]
    : []),
  ...(where.postcodeSays === undefined
    ? []
    : [
        `The postcode is in the area of ${where.postcodeSays.name}, which the referrer did not say. Check where they live. ${phones(where.postcodeSays)}`,
      ]),
];
