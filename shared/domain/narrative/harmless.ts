import type { Pattern } from './pattern.ts';

const FILM =
  'film|films|movie|movies|story|stories|storybook|novel|cartoon|comic|fortnite|minecraft|roblox|xbox|playstation|netflix|telly|pantomime|nativity|gaming';

/** Phrases that look like harm and are not. The words in them are left out before anything else is read. */
export const HARMLESS: readonly Pattern[] = [
  'toy|nerf|water|glue|heat|plastic|pretend|lego|foam|cardboard|play|bubble .. gun|guns|sword|swords|knife|weapon|weapons|rifle',
  'jump|jumped|jumping|jumps the gun',
  'knife|knives and fork|forks|spoon',
  'fork and knife',
  'butter|palette|bread knife|knives',
  'knife|knives ... cook*|chop|chopping|vegetables|bread|sandwich|sandwiches|baking|food|technology',
  'cook*|chopping|baking ... knife|knives',
  'shoulder|roller|grass|wiper blade|blades',
  'blade|blades of grass',
  'shot put',
  'cut|cuts|cutting .. hair|fringe|nails|short|grass|cake|paper|corners|class|classes|lesson|lessons|back|down|off|out',
  'hours|benefits|pay|funding|money|power|electricity|gas ... cut',
  'heart attack|beat|beats|failure|break',
  'panic attack|attacks',
  'hit|hits|hitting .. milestone|milestones|target|targets|it|puberty|deadline|jackpot|headlines|ball|balls|tree|wall|post|crossbar|road|gym',
  'hit|hits by .. car|bus|ball|bike|flu|grief|news|cost|covid',
  'hit|hits with .. bill|bills|fine|debt|costs|flu',
  'kick|kicks|kicked|kicking .. ball|football|balls|footballs|off|habit|legs|goal',
  'kick|kicks|kicked|kicking about|around',
  'beat|beats|beaten|beating him|her|them|me|us at|in|to',
  'beat|beaten|beats by .. team|goals|points|school',
  'hit|hits|hitting|kick|kicked|kicking|punch|punched|punching|push|pushed|slapped|beat ... other|another|classmate|classmates|pupil|pupils|peer|peers|staff|teacher',
  'shook|shaken|shakes|shaking by|up|hands|with',
  'shook|shakes|shaking his|her|their head|hand|hands',
  'slap on the wrist',
  'dying to',
  'die|died|dying of .. embarrassment|laughter|laughing|boredom',
  'killing|kill .. time|two',
  'chok*|choking on|up|hazard',
  'smother* .. love|affection|kisses|sauce',
  'food poisoning',
  'bath bomb|bombs',
  'sun|toast|dinner burn|burnt|burns',
  'burn|burned|burning .. calories|toast|candle|out',
  'addict* to',
  'dog|dogs|hair|pet|cat .. groomed|grooming|groomer',
  'gang of .. friends|mates',
  'has|have|had drunk .. milk|water|juice|squash|tea|bottle',
  'asthma|inhaler|wheez* ... breathe',
  'not|struggl* breathe ... asthma|inhaler|nose|cold|wheez*',
  'leave|left him|her|them alone by|and',
  'run|ran|runs|running away with|from dogs|wasps',
  'drug|alcohol education|awareness|lesson|lessons|misuse service|workshop',
  `${FILM} ... gun|guns|knife|knives|kill*|murder*|weapon*|sword*|shoot*|shot|stab*|violence|gang|gangs|suicid*|zombie`,
  `gun|guns|knife|knives|kill*|murder*|weapon*|sword*|shoot*|shot|stab*|violence|zombie|killing ... in|from|on|about .. ${FILM}`,
  'video|computer|board|card game|games ... gun|guns|knife|kill*|murder*|weapon*|sword*|shoot*|violence|zombie',
  'violent|zombie video|computer|game|games|film|films',
  'gun|guns|knife|kill*|shoot*|weapon*|sword*|zombie ... video|computer game|games',
];

/** Where one of these stands in the clause, an injury or a knock is the sort that play brings. */
export const SPORT_AND_PLAY: ReadonlySet<string> = new Set(
  'football rugby netball hockey trampoline playground bike scooter skateboard skating pe sports gymnastics climbing cricket swimming karate judo boxing basketball tackle goalkeeper'.split(
    ' ',
  ),
);
