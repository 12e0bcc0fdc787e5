import type { Adult, Child, PersonDetails } from '../../../shared/domain/referral.ts';
import type { KnownWords } from '../../../shared/domain/samples/take-out.ts';
import { variantsOf } from '../../../shared/matching/forename-variants.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import { namesOfStaff } from './names-of-staff.ts';

const WHO: readonly (readonly [RegExp, string])[] = [
  [/^(mother|mum|mam|mummy|birth mother)\b/i, 'Mother'],
  [/^(father|dad|daddy|birth father)\b/i, 'Father'],
  [/^step-?(mother|mum)\b/i, 'Stepmother'],
  [/^step-?(father|dad)\b/i, 'Stepfather'],
  [/^(grandmother|grandma|nan|nana|gran)\b/i, 'Grandmother'],
  [/^(grandfather|grandad|granddad)\b/i, 'Grandfather'],
];

/** "Child A": the child that the contact is about first, then the others in their order. */
export const childLabel = (at: number): string => `Child ${String.fromCharCode(65 + (at % 26))}`;

/** "Mother", or "Adult 2" where what they are to the child is not plain. */
export const adultLabel = ({ relationship = '' }: Adult, at: number): string =>
  WHO.find(([pattern]) => pattern.test(relationship.trim()))?.[1] ?? `Adult ${at + 1}`;

/** The children of a referral, the one that a contact is about first. */
export const childrenOf = (
  { form: { form } }: Pick<StoredReferral, 'form'>,
  contact: ContactItem,
): Child[] => {
  const { children } = form;
  const own = contact.subject.kind === 'child' ? children[contact.number - 1] : undefined;
  return own === undefined ? [...children] : [own, ...children.filter((child) => child !== own)];
};

const known = (label: string, ...words: readonly (string | undefined)[]): KnownWords[] =>
  words.flatMap((each) => (each === undefined || each.trim() === '' ? [] : [{ words: each, label }]));

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A birthday as people write it in a sentence; in figures it goes with the numbers. */
const birthdays = (born: string | undefined): KnownWords[] => {
  if (born === undefined) return [];
  const [year = '', , day = ''] = born.split('-');
  const month = MONTHS.format(new Date(`${born}T00:00:00Z`));
  const date = Number(day);
  return ['', 'st', 'nd', 'rd', 'th'].flatMap((end) =>
    known(
      'date of birth',
      `${date}${end} ${month} ${year}`,
      `${date}${end} of ${month} ${year}`,
      `${month} ${date}${end} ${year}`,
    ),
  );
};

/** Each word of a name on its own, and those next to each other: people write any of them. */
const wordsOf = (name: string | undefined): string[] =>
  (name ?? '').split(/[\s,.'’-]+/).filter((word) => word.length > 1);

const addressWords = (address: string | undefined): KnownWords[] =>
  known('address', address, ...(address ?? '').split(/[,\n]/).filter((part) => part.trim().length > 4));

const personWords = (person: PersonDetails, label: string): KnownWords[] => {
  const given = wordsOf(person.given);
  const family = wordsOf(person.family);
  const names = [...given, ...(person.otherNames ?? []).flatMap(wordsOf)];
  return [
    ...known(label, [...given, ...family].join(' '), [...given.slice(0, 1), ...family].join(' ')),
    ...known(label, person.given, ...(person.otherNames ?? []), ...names, ...given.flatMap(variantsOf)),
    ...known('family name', person.family, ...family),
    ...addressWords(person.address),
    ...known('postcode', person.postcode),
    ...known('number', person.phone),
    ...birthdays(person.born),
    ...birthdays(person.expected),
  ];
};

const childWords = (child: Child, label: string): KnownWords[] => [
  ...personWords(child, label),
  ...addressWords(child.previousAddress),
  ...known('number', child.nhsNumber, child.upn),
  ...known('worker', child.socialWorker, ...wordsOf(child.socialWorker)),
  ...known('GP', child.gp, ...wordsOf(/^(?:dr|doctor)\b\.?\s*(.+)$/i.exec(child.gp?.trim() ?? '')?.[1])),
];

const NO_NAME =
  /^(mother|father|mum|mam|mummy|dad|daddy|step.*|grand.*|nan|nana|gran|aunt.*|uncle|parents?|both|the|all|child.*|family|brother|sister|young|person|carers?|foster|guardian|whole|everyone|her|his|their|she|he|they|my|our|social|worker)$/i;

/** Names in an answer that is words otherwise: "both parents", "Mirabel and her mother". */
const namesWithin = (words: string): string[] =>
  wordsOf(words).filter((word) => /^\p{Lu}/u.test(word) && !NO_NAME.test(word));

/** Who said something about agreement, at the start or later, and who took it from them. */
const agreementNames = ({ form: { form }, contacts }: StoredReferral): string[] =>
  [
    form.consent.who,
    form.consent.whoseInformation,
    ...contacts.flatMap(({ agreementSaid = [] }) =>
      agreementSaid.flatMap(({ who, takenBy }) => [who, takenBy]),
    ),
  ].flatMap((words) => (words === undefined ? [] : namesWithin(words)));

const nameWords = (name: string | undefined, label: string): KnownWords[] =>
  known(label, name, ...wordsOf(name));

/**
 * All names, addresses and numbers that the record of a case knows, with what stands for them in its pack.
 *
 * @param more words that a manager found besides
 */
export const knownWordsOf = (
  referral: StoredReferral,
  contact: ContactItem,
  more: readonly string[],
): KnownWords[] => {
  const { form, agencyName } = referral.form;
  const schools = [...new Set(form.children.flatMap(({ school }) => school ?? []))];
  return [
    ...more.flatMap((words) => known('taken out', words)),
    ...childrenOf(referral, contact).flatMap((child, at) => childWords(child, childLabel(at))),
    ...form.adults.flatMap((adult, at) => personWords(adult, adultLabel(adult, at))),
    ...schools.flatMap((school, at) => known(`School ${at + 1}`, school)),
    ...(form.professionals ?? []).flatMap(({ name, agency, phone, email }, at) => [
      ...nameWords(name, `Professional ${at + 1}`),
      ...known('agency', agency),
      ...known('number', phone),
      ...known('email', email),
    ]),
    ...nameWords(form.referrer.name, 'the referrer'),
    ...nameWords(form.referrer.safeguardingLead, 'safeguarding lead'),
    ...known('the referrer’s agency', form.referrer.agency, agencyName),
    ...known('number', form.referrer.phone, form.agencyReference),
    ...known('email', form.referrer.email, form.referrer.verifiedEmail),
    ...known('council', form.homeCouncil),
    ...referral.checks.flatMap(({ agencyName: name, answer }) => [
      ...known('agency', name),
      ...nameWords(answer?.worker, 'partner’s worker'),
    ]),
    ...agreementNames(referral).flatMap((name) => nameWords(name, 'family')),
    ...namesOfStaff(referral).flatMap((name) => nameWords(name, 'worker')),
  ];
};
