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

/** Are two words one slip apart: a letter or digit changed, left out, added, or two neighbours swapped? */
export const isOneSlip = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne.slice(1) === restOther.slice(1)) return true;
  if (restOne.slice(1) === restOther || restOne === restOther.slice(1)) return true;
  return (
    restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2)
  );
};

/** Near enough in spelling to be one word mistyped. */
export const isNearSpelling = (one: string, other: string): boolean => {
  if (Math.min(one.length, other.length) < 4) return false;
  // Which letters pair up can depend on the side that is read first; a fixed order keeps it symmetric.
  return (one < other ? jaroWinkler(one, other) : jaroWinkler(other, one)) >= 0.92;
};
