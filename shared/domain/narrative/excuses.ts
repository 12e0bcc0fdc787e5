import type { Pattern } from './pattern.ts';

/** Why words of harm may mean none: what its sentence must also say, and what it must not say. */
export interface Excuse {
  /** One phrase of each line's list must stand in the sentence. */
  readonly needs: readonly (readonly Pattern[])[];
  /** With any of these in the sentence the excuse does not hold. */
  readonly unless: readonly Pattern[];
}

const STILL =
  'again|still|yesterday|today|tonight|recently|now|currently|relapse*|relapsed|ongoing|threat*|scared|frightened';

const FAMILY =
  'mum|mummy|mother|dad|daddy|father|parent|stepdad|stepfather|stepmum|stepmother|partner|boyfriend|husband|wife|uncle|aunt|grandad|nan|carer|suspect|perpetrator|male|man|family';

/** The excuses there are. A group of phrases names those that can hold for it. */
export const EXCUSES = {
  /** The knocks of sport and play, where no adult of the family comes into the sentence. */
  play: {
    needs: [
      [
        'football|rugby|netball|hockey|trampoline|playground|bike|scooter|skateboard|skating|pe|sports|gymnastics|climbing|cricket|swimming|karate|judo|boxing|basketball|tackle|goalkeeper',
        'monkey bars',
      ],
    ],
    unless: [
      FAMILY,
      'fresh|deliberate*|self|selfharm|changing|changes|changed|inconsistent|unexplained',
      'punched|punching|slapped|slapping|beaten|beating|strangl*|stamped|stamping',
    ],
  },
  /** An accident somebody saw, or whose account fits: not for a baby, and not where the account changes. */
  accident: {
    needs: [
      [
        'fell|fall|falling|tripped|slipped|bumped|banged|knocked|caught|trapped|collided|tumbled|accident|accidental|accidentally|football|rugby|trampoline|bike|scooter',
      ],
      [
        'consistent|witnessed|accidental|accidentally',
        'seen by staff',
        'account|explanation fits|matches|tallies',
      ],
    ],
    unless: [
      'inconsistent|unexplained|changed|changing|suspicious|not|delay|delayed|but|punch*|kick*|slap*|threw|thrown|pushed',
      'weeks|months|week|month .. old|baby',
      'baby|newborn|infant|unborn',
    ],
  },
  /** Over long ago, before the child, or in recovery. Never for harm to a child, nor for known offenders. */
  past: {
    needs: [
      [
        'before .. born',
        '#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty years ago',
        'decades|long .. ago',
        'in the 1960s|1970s|1980s|1990s|sixties|seventies|eighties|nineties',
        'in his|her|their teens|twenties|youth',
        'clean|sober|abstinent|recovery|drugfree for|since ... years|year',
        'under supervision',
      ],
    ],
    unless: [STILL],
  },
  /** Weapons that belong to a job or a licence, kept where the job is. */
  work: {
    needs: [
      [
        'butcher|chef|cook|army|soldier|police|officer|navy|raf|farmer|gamekeeper|carpenter|surgeon|vet|military|fishmonger|joiner|reserves|armed',
      ],
      ['at|on|for|from work|base|shift|duty|barracks', 'locked|licensed|licence|cabinet|certificate|safe'],
    ],
    unless: [
      STILL,
      'under|next|beside|waved|waves|waving|pointed|points|held|holds|showed|shows|shown|drunk|unlocked|loaded|kill*|stab*|brought|bring|brings|reach|not|but|seized|found|recovered|arrested',
    ],
  },
  /** A game on a screen. */
  game: {
    needs: [
      ['fortnite|minecraft|roblox|xbox|playstation|gaming|videogame', 'call of duty', 'in|on the game|games'],
    ],
    unless: [FAMILY, STILL, 'real|really|school|bag|kill*|stab*|has|brought|bring'],
  },
  /** Skin that itches. */
  skin: {
    needs: [['eczema|itch*|rash|chickenpox|scabies|mosquito|hives']],
    unless: ['razor|blade|knife|self|selfharm'],
  },
} as const satisfies Readonly<Record<string, Excuse>>;

export type ExcuseName = keyof typeof EXCUSES;
