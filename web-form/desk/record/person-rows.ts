import { DISABILITIES, ETHNICITIES } from '../../../shared/contract/words.ts';
import type { Adult, Child, PersonDetails, Sex } from '../../../shared/domain/referral.ts';
import { calendarDay } from '../../components/when.ts';
import { answerWords, filledRows, type TextRow } from './rows.ts';

const SEX = { F: 'Female', M: 'Male', U: 'Not known, or not yet born' } as const satisfies Record<
  Sex,
  string
>;
const WORRY_IS_ABOUT = {
  'this-child': 'This child',
  'brother-or-sister': 'A brother or sister: named as one of the family',
} as const;
const OWN_AGREEMENT = { agreed: 'Agreed', refused: 'Refused', 'not-asked': 'Not asked' } as const;

const joined = (words: readonly (string | undefined)[], by: string): string =>
  words.filter((word) => word !== undefined && word !== '').join(by);

const detailRows = (person: PersonDetails): Record<string, string | undefined> => ({
  Name: joined([person.given, person.family], ' ') || 'Not known',
  'Other names': person.otherNames?.join(', '),
  'Date of birth': person.born && calendarDay(person.born),
  'Expected date of birth': person.expected && calendarDay(person.expected),
  'Estimated age': person.estimatedAge === undefined ? undefined : String(person.estimatedAge),
  Sex: person.sex && SEX[person.sex],
  Address: person.address,
  Postcode: person.postcode,
  Phone: person.phone,
});

/** What was sent about a child. */
export const childRows = (child: Child): TextRow[] =>
  filledRows({
    ...detailRows(child),
    'Worry about this child only': child.ownWorry,
    'The worry is about': child.worryIsAbout && WORRY_IS_ABOUT[child.worryIsAbout],
    'Earlier address': child.previousAddress,
    'Where the child is now': child.whereNow,
    'Privately fostered': answerWords(child.privatelyFostered),
    'School or nursery': child.school,
    Ethnicity: child.ethnicity && ETHNICITIES[child.ethnicity],
    'First language': child.firstLanguage,
    'Interpreter needed': answerWords(child.interpreterNeeded),
    Communication: child.communication,
    Religion: child.religion,
    'Nationality and immigration status': child.nationality,
    Disabilities: child.disabilities?.map((code) => DISABILITIES[code]).join(', '),
    'Health needs': child.healthNeeds,
    GP: child.gp,
    'What the child looks like': child.description,
    'NHS number': child.nhsNumber,
    'Unique pupil number': child.upn,
    'Social worker, as the referrer believes': child.socialWorker,
    'Own agreement': child.ownAgreement?.agreement && OWN_AGREEMENT[child.ownAgreement.agreement],
    'Able to decide this for themself': answerWords(child.ownAgreement?.competent),
  });

/** To each child; whatever was said twice about one child is shown twice. */
const relationshipRows = ({ relationships = [] }: Adult): Record<string, string> => {
  const rows: Record<string, string> = {};
  for (const { child, relationship } of relationships) {
    const key = `Relationship to child ${child}`;
    rows[key] = joined([rows[key], relationship], '\n');
  }
  return rows;
};

/** What was sent about an adult. */
export const adultRows = (adult: Adult): TextRow[] =>
  filledRows({
    ...detailRows(adult),
    'Relationship to the child': adult.relationship,
    ...relationshipRows(adult),
    Ethnicity: adult.ethnicity && ETHNICITIES[adult.ethnicity],
    'First language': adult.firstLanguage,
    'Safe to contact': answerWords(adult.safeToContact),
    'Parental responsibility': answerWords(adult.parentalResponsibility),
    'Lives in the household': answerWords(adult.livesInHousehold),
    'Alleged to have caused harm': answerWords(adult.allegedPerpetrator),
  });
