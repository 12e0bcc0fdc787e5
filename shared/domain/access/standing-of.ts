/**
 * How a record stands to one member of staff: `open` like any other; `masked`, since it is on the need-to-know
 * list and they are not; `conflicted`, since they know the family themself.
 */
export type AccessStanding = 'open' | 'masked' | 'conflicted';

/** Who a record is kept from, and for whom it is open all the same. Ids of staff. */
export interface NeedToKnow {
  /** Who may open a restricted record, beside managers; absent where it is not restricted. */
  readonly allowed?: readonly string[] | undefined;
  /** Who broke the glass, each until an instant. */
  readonly opened?: readonly { readonly id: string; readonly until: string }[] | undefined;
  /** Who knows the family. */
  readonly conflicts?: readonly string[] | undefined;
}

/** A member of staff who wants to look or act. */
export interface Viewer {
  readonly id: string;
  readonly roles: readonly string[];
}

/**
 * How a record stands to this person now: asked by every look, list, pull and act. A conflict of interest stands
 * above everything else, for managers too. A restricted record is open to those named, to managers, and for a
 * limited time to whoever broke the glass. Source: docs/reference.md#restricted-records.
 *
 * @param now instant, ISO 8601 in UTC
 */
export const standingOf = (
  { id, roles }: Viewer,
  { allowed, opened = [], conflicts = [] }: NeedToKnow = {},
  now: string,
): AccessStanding => {
  if (conflicts.includes(id)) return 'conflicted';
  if (allowed === undefined || allowed.includes(id) || roles.includes('manager')) return 'open';
  return opened.some((glass) => glass.id === id && glass.until > now) ? 'open' : 'masked';
};
