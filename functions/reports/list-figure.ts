import type { ContactsListedAnswer } from '../../shared/contract/answers/report.ts';
import { type FigureAsked, figureAsked } from '../../shared/contract/report-routes.ts';
import { bandOf, workingDaysOld } from '../../shared/domain/figures/age-band.ts';
import type { ContactFact } from '../../shared/domain/figures/contact-fact.ts';
import { against } from '../../shared/domain/figures/open-table.ts';
import type { ApiAnswer, ApiRequest } from '../../shared/http/api-request.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import { outcomeWords } from '../../shared/settings/outcomes.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { factsOfDay, openFacts, untoldFacts } from '../../shared/store/figures/list-facts.ts';
import type { Records } from '../../shared/store/records.ts';
import { hiddenFrom } from '../../shared/store/restricted/read-access.ts';
import type { ReportsDependencies } from './dependencies.ts';
import { noteReport } from './note-report.ts';

type Listed = ContactsListedAnswer['contacts'][number];

/** Most that is looked through for one figure, and most on one page. */
const MOST_READ = 2_000;
const MOST_LISTED = 200;

const factsAsked = async (
  records: Records,
  { of, day }: FigureAsked,
): Promise<{ facts: ContactFact[]; more: boolean }> => {
  switch (of) {
    case 'open':
      return openFacts(records, MOST_READ);
    case 'reviews': {
      const { facts, more } = await openFacts(records, MOST_READ);
      return { facts: facts.filter(({ reviewWaits }) => reviewWaits), more };
    }
    case 'untold':
      return untoldFacts(records, MOST_READ);
    case 'received':
    case 'closed':
      if (day === undefined) {
        throw new ProblemError('fields-invalid', {
          errors: [{ pointer: '/day', detail: 'Say which day, like 2026-11-24' }],
        });
      }
      return { facts: await factsOfDay(records, of, day), more: false };
  }
};

/** Does a fact stand behind the figure that was asked for? */
const isBehind = (
  fact: ContactFact,
  asked: FigureAsked,
  now: string,
  { calendar }: AuthoritySettings,
): boolean => {
  const { queue, level, age, agency, outcome, agreement } = asked;
  const isAgainst = (): boolean => {
    switch (asked.against) {
      case undefined:
        return true;
      case 'slipping':
      case 'overdue':
        return against(fact.due, now) === asked.against;
      case 'step-slipping':
      case 'step-overdue':
        return (
          fact.acknowledgedAt === undefined && `step-${against(fact.acknowledgeBy, now)}` === asked.against
        );
    }
  };
  return (
    (queue === undefined || fact.waitsIn.includes(queue)) &&
    (level === undefined || fact.level === level) &&
    (age === undefined || bandOf(workingDaysOld(fact.receivedAt, now, calendar)) === age) &&
    (agency === undefined || fact.agencyId === agency) &&
    (outcome === undefined || fact.outcome === outcome) &&
    (agreement === undefined || fact.agreement === agreement) &&
    isAgainst()
  );
};

/** Would a place in the list tell what is kept from somebody: who sent it, what was said or decided? */
const tellsMore = ({ agency, outcome, agreement }: FigureAsked): boolean =>
  agency !== undefined || outcome !== undefined || agreement !== undefined;

/** What is shown of a record that is kept from whoever looks. */
const masked = (contact: Listed): Listed => ({ ...contact, agency: '••', outcome: null });

const listed = (fact: ContactFact, settings: AuthoritySettings): Listed => ({
  reference: fact.reference,
  number: fact.number,
  level: fact.level,
  agency: fact.agencyName,
  receivedAt: fact.receivedAt,
  due: fact.due,
  queues: fact.waitsIn.map((queue) => settings.queues[queue].name),
  outcome: fact.outcome === undefined ? null : outcomeWords(settings, fact.outcome),
  closedAt: fact.closedAt ?? null,
  toldAt: fact.toldAt ?? null,
});

/** The contacts behind a figure: by reference, with nothing that they say of anybody. */
export const listFigure =
  (deps: ReportsDependencies) =>
  async (request: ApiRequest<undefined>): Promise<ApiAnswer> => {
    const now = deps.now().toISOString();
    const asked = figureAsked.parse(request.query ?? {});
    const [{ facts, more }] = await Promise.all([
      factsAsked(deps.records, asked),
      noteReport(deps, request, { list: asked.of }),
    ]);
    const behind = facts.filter((fact) => isBehind(fact, asked, now, deps.settings));
    const first = behind.slice(0, MOST_LISTED);
    const { id, roles } = request.caller;
    const references = first.map(({ reference }) => reference);
    const hidden = await hiddenFrom(deps.records, { id, roles }, references, now);
    const body: ContactsListedAnswer = {
      contacts: first.flatMap((fact) => {
        const contact = listed(fact, deps.settings);
        if (!hidden.has(fact.reference)) return [contact];
        return tellsMore(asked) ? [] : [masked(contact)];
      }),
      more: more || behind.length > MOST_LISTED,
    };
    return { status: 200, body };
  };
