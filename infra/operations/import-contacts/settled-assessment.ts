import type { Assessment, ContactAssessment, Subject } from '../../../shared/domain/assessment.ts';
import type { ConsentDecision } from '../../../shared/domain/consent/outcome.ts';
import type { Flag } from '../../../shared/domain/flags.ts';
import { isValidNhsNumber } from '../../../shared/domain/identifiers/nhs-number.ts';
import { isValidUpn } from '../../../shared/domain/identifiers/upn.ts';
import type { Level } from '../../../shared/domain/rating/level.ts';
import { clockFor } from '../../../shared/domain/working-time/clock-for.ts';
import { isOpen } from '../../../shared/domain/working-time/opening.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';

const SOURCE = 'docs/runbooks/import-contacts.md';

/** The form and its answers are not in the file, and what is not known is not made up. */
const CONSENT: ConsentDecision = {
  outcome: 'proceed-without-agreement',
  rule: 'consent.imported',
  words: 'The earlier record does not say what was agreed or whether harm is suspected',
  harmSuspected: true,
  managerAuthorisesChecks: false,
  reasonMissing: false,
  table: 'imported',
};

const flagsOf = ({ kind, person }: Subject): Flag[] => {
  const { nhsNumber, upn } = kind === 'child' ? person : {};
  const isInvalid =
    (nhsNumber !== undefined && !isValidNhsNumber(nhsNumber)) || (upn !== undefined && !isValidUpn(upn));
  // Nobody looked for contacts before this one: those of the file are still arriving.
  return isInvalid ? ['identifier-invalid', 'search-incomplete'] : ['search-incomplete'];
};

/**
 * An earlier contact as the desk shows it. Its rating is the council's own; where there was none it is shown as
 * yellow, which it was not given. Nothing is rated, decided or routed anew.
 */
export const settledAssessment = (
  subject: Subject,
  rated: Level | undefined,
  receivedAt: string,
  settings: AuthoritySettings,
): Assessment => {
  const level = rated ?? 'yellow';
  const words =
    rated === undefined ? 'Imported without a rating' : 'Rated before it was imported, in earlier records';
  const clock = clockFor(level, receivedAt, settings);
  const flags = flagsOf(subject);
  const contact: ContactAssessment = {
    number: 1,
    rating: { level, rules: [{ id: 'imported', level, words, source: SOURCE }], ruleSet: 'imported' },
    narrativeSignals: [],
    consent: CONSENT,
    flags,
    // Its work item is done from the start; whoever works this queue may read the record.
    queues: ['mash'],
    routing: [{ id: 'route.imported', words: 'Imported from earlier records: nothing waits' }],
    clock,
    contactsInSixMonths: 1,
    possibleContactsInSixMonths: 1,
  };
  return {
    level,
    consent: CONSENT,
    flags,
    contacts: [contact],
    work: [{ queue: 'mash', contacts: [1], level, due: clock.due }],
    clock,
    mashOpen: isOpen(receivedAt, settings.calendar),
  };
};
