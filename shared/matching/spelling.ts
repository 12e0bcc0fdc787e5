/**
 * Jaro-Winkler likeness of two words, 0 to 1: letters in common near each other's place, with a bonus for a
 * common beginning of up to four letters.
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Array<boolean>(other.length).fill(false);
  const fromOne: string[] = [];
  for (let at = 0; at < one.length; at++) {
    const last = Math.min(other.length - 1, at + reach);
    for (let there = Math.max(0, at - reach); there <= last; there++) {
      if (taken[there] === true || other[there] !== one[at]) continue;
      taken[there] = true;
      fromOne.push(one[at] ?? '');
      break;
    }
  }
  const common = fromOne.length;
  if (common === 0) return 0;
  const fromOther = [...other].filter((_, at) => taken[at] === true);
  const outOfOrder = fromOne.filter((letter, at) => letter !== fromOther[at]).length / 2;
  const jaro = (common / one.length + common / other.length + (common - outOfOrder) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && one[prefix] !== undefined && one[prefix] === other[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
};

/** How many letters or digits two texts share from the left. */
export const sharedStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  return start;
};

/** Are two texts alike but for two neighbours swapped? */
export const isTwoSwapped = (one: string, other: string): boolean => {
  if (one === other || one.length !== other.length) return false;
  const at = sharedStart(one, other);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** Are two words one slip apart: a letter or digit changed, left out, added, or two neighbours swapped? */
export const isOneSlip = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const at = sharedStart(one, other);
  if (one.length === other.length)
    return one.slice(at + 1) === other.slice(at + 1) || isTwoSwapped(one, other);
  return one.length > other.length
    ? one.slice(at + 1) === other.slice(at)
    : one.slice(at) === other.slice(at + 1);
};

/** Which letters pair up can depend on the side that is read first; a fixed order keeps it symmetric. */
const likeness = (one: string, other: string): number =>
  one < other ? jaroWinkler(one, other) : jaroWinkler(other, one);

/** Words of such different length cannot reach the likeness asked for. */
const mayBe = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && Math.abs(one.length - other.length) <= 4;

/** Near enough in spelling to be one word mistyped. */
export const isNearSpelling = (one: string, other: string): boolean =>
  mayBe(one, other) && likeness(one, other) >= 0.92;

/** Alike in spelling, but not so near that it must be a slip. */
export const isResembling = (one: string, other: string): boolean =>
  mayBe(one, other) && likeness(one, other) >= 0.85;
