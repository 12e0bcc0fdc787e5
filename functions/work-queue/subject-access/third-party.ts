/** Why a part of a record is marked, as data: what is known by its place to be about somebody else. */
interface Rule {
  readonly id: string;
  readonly at: RegExp;
  /** Whose information it is; `$1` is the place that the pattern found, counted from 1. */
  readonly who: string;
  readonly why: string;
}

/** Where somebody can be found is decided apart from who they are: a parent may be named and yet be in hiding. */
const WHEREABOUTS =
  /\.(address|postcode|phone|email|previousAddress|whereNow|reachToday|verifiedEmail|school|gp)$/;

/** Source: docs/reference.md#subject-access. */
const RULES: readonly Rule[] = [
  {
    id: 'other-child',
    at: /^form\.children\.(\d+)\./,
    who: 'Child $1 of the same referral',
    why: 'about another child',
  },
  {
    id: 'adult',
    at: /^form\.adults\.(\d+)\./,
    who: 'Adult $1 of the referral',
    why: 'about another adult, of the household or beside it',
  },
  {
    id: 'professional',
    at: /^form\.professionals\.(\d+)\./,
    who: 'Professional $1 of the referral',
    why: 'about somebody who works with the family',
  },
  { id: 'referrer', at: /^form\.referrer\./, who: 'Whoever made the referral', why: 'who told the council' },
  {
    id: 'agreed',
    at: /^form\.consent\.(?:who|whoseInformation|reasonWords)$/,
    who: 'Whoever was asked for agreement',
    why: 'what somebody else said about agreement',
  },
  { id: 'parent', at: /^form\.parentViews$/, who: 'A parent', why: 'what a parent said' },
  {
    id: 'kept-from-family',
    at: /^form\.(?:keepFromFamily|staffSafety|sourceWishesAnonymity)$/,
    who: 'Somebody whom telling it could put at risk',
    why: 'it was asked to be kept from the family, or is about safety',
  },
  {
    id: 'agreement-said',
    at: /^agreement\.\d+\.(?:who|takenBy|words|reason)$/,
    who: 'Whoever was asked for agreement',
    why: 'what somebody else said about agreement',
  },
  { id: 'wrote', at: /^messages\.\d+\.by$/, who: 'Whoever wrote', why: 'who told the council' },
  {
    id: 'said-later',
    at: /^messages\.\d+\.consent\./,
    who: 'Whoever was asked for agreement',
    why: 'what somebody else said about agreement',
  },
  {
    id: 'partner',
    at: /^checks\.(\d+)\.answer\./,
    who: 'The agency of check $1',
    why: 'a partner agency’s answer, given in confidence',
  },
  {
    id: 'household',
    at: /^household\./,
    who: 'A brother, sister or twin',
    why: 'a contact about another child',
  },
];

/** Whose information it is, why, and which marks are decided together. */
export interface ThirdParty {
  readonly key: string;
  readonly who: string;
  readonly why: string;
}

/**
 * Is what stands at this place of a record about somebody else than the one it is about? What is not known to be
 * theirs is marked; a person decides.
 *
 * @param own where the record has the details of the one whom the pack is about: "form.children.0."
 */
export const thirdPartyAt = (path: string, own: string): ThirdParty | undefined => {
  if (path.startsWith(own)) return undefined;
  for (const { id, at, who, why } of RULES) {
    const found = at.exec(path);
    if (found === null) continue;
    const place = found[1] === undefined ? '' : String(Number(found[1]) + 1);
    const where = WHEREABOUTS.test(path);
    return {
      key: `${id} ${place} ${where ? 'where' : 'who'}`,
      who: who.replace('$1', place),
      why: where ? `${why}: where they are, or how to reach them` : why,
    };
  }
  return undefined;
};
