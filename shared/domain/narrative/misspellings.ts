/** Words that matter, are often mistyped, and have no everyday word one letter away. */
const WORDS =
  'strangled strangling strangle strangulation suffocated suicide suicidal paracetamol ibuprofen overdose overdosed unconscious threatened threatening machete molested domestic violence assaulted assaulting bruises bruised bruising fractured stepdad stepfather boyfriend grandad heroin cocaine methadone cannabis alcohol intoxicated screaming frightened terrified exploitation trafficked trafficking radicalised radicalisation sexually inappropriately mutilation neglected faeces abducted kidnapped absconded psychosis psychotic paranoid cigarette cupboard bedroom'.split(
    ' ',
  );

const SHORTEST = 6;
const LONGEST = 20;

/** The word with each of its letters left out in turn: two words one slip apart share one of these. */
const withoutOne = (word: string): string[] =>
  Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));

const MEANT: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((word) => [word, ...withoutOne(word)].map((slip) => [slip, word] as const)),
);
/** Words of their own that are one slip away from one of those above. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  [...WORDS, 'heroine', 'heroines', 'grandads', 'boyfriends', 'bedrooms', 'cupboards', 'violent'].concat(
    'suicides cigarettes strangles machetes overdoses stepdads bruise cannabis domestics'.split(' '),
  ),
);

/** The word most likely meant where one letter is missing, added, changed or swapped; else the word. */
export const asMeant = (word: string): string => {
  if (word.length < SHORTEST || word.length > LONGEST || OWN_WORDS.has(word)) return word;
  const direct = MEANT.get(word);
  if (direct !== undefined) return direct;
  for (const slip of withoutOne(word)) {
    const meant = MEANT.get(slip);
    // The first letter is seldom the one mistyped, and "heating" must not become "beating".
    if (meant !== undefined && meant[0] === word[0]) return meant;
  }
  return word;
};
