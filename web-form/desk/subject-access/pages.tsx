import { type Context, Hono } from 'hono';
import type { FieldError } from '../../components/field.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showProblem } from '../../errors/show-problem.ts';
import { type Posted, posted, textOf } from '../../posted.ts';
import { dateOf } from '../../referral/answers/typed.ts';
import { desk } from '../paths.ts';
import { type StepProblem, stepProblem } from '../work/step-problem.ts';
import { OfferForm, type OfferTyped } from './offer-form.tsx';

const PATH = '/referrals/:reference/contacts/:number/subject-access';
const NO_PROBLEM: StepProblem = { errors: [], status: 422 };
const LABELS = {
  '/request': { field: 'request', label: 'Reference of the request' },
  '/askedBy': { field: 'askedBy', label: 'Who asks' },
  '/receivedOn': { field: 'received-day', label: 'Date' },
  '/contacts': { field: 'contacts', label: 'Contacts' },
};

const typedIn = (fields: Posted): OfferTyped => ({
  request: textOf(fields, 'request'),
  askedBy: textOf(fields, 'askedBy'),
  received: {
    day: textOf(fields, 'received-day'),
    month: textOf(fields, 'received-month'),
    year: textOf(fields, 'received-year'),
  },
  contacts: [fields['contacts'] ?? []].flat(),
});

const receivedOn = ({ received }: OfferTyped): string | undefined =>
  dateOf(
    {
      'received-day': received.day ?? '',
      'received-month': received.month ?? '',
      'received-year': received.year ?? '',
    },
    'received',
  );

const missingIn = (typed: OfferTyped): FieldError[] => [
  ...(typed.request.trim() === '' ? [{ field: 'request', words: 'Enter the reference of the request' }] : []),
  ...(typed.askedBy.trim() === '' ? [{ field: 'askedBy', words: 'Enter who asks, and for whom' }] : []),
  ...(receivedOn(typed) === undefined
    ? [{ field: 'received-day', words: 'Enter the day on which the council received it' }]
    : []),
  ...(typed.contacts.length === 0 ? [{ field: 'contacts', words: 'Choose at least one contact' }] : []),
];

/** A manager says what goes into a subject access pack. */
export const subjectAccessPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (
    c: Context<SignedIn>,
    path: { reference: string; number: string },
    typed: OfferTyped | undefined,
    problem: StepProblem,
  ) => {
    const result = await deps.api.call('offerSubjectAccess', { token: c.get('session').accessToken, path });
    if (!result.ok) return showProblem(c, deps, result.problem);
    const sure = result.answer.contacts.filter(({ grade }) => grade === 'same');
    const asOffered = { ...typedIn({}), contacts: sure.map(({ contactId }) => contactId) };
    if (problem.errors.length > 0) c.status(problem.status);
    return c.render(<OfferForm offer={result.answer} typed={typed ?? asOffered} problem={problem} />, {
      title: `Subject access, ${path.reference}`,
      error: problem.errors.length > 0,
      backHref: desk.child(`${path.reference}.${path.number}`),
    });
  };

  return new Hono<SignedIn>()
    .get(PATH, (c) => show(c, c.req.param(), undefined, NO_PROBLEM))
    .post(PATH, async (c) => {
      const path = c.req.param();
      const typed = typedIn(await posted(c));
      const missing = missingIn(typed);
      if (missing.length > 0) return show(c, path, typed, { errors: missing, status: 422 });
      const result = await deps.api.call('makeSubjectAccess', {
        token: c.get('session').accessToken,
        path,
        body: {
          request: typed.request,
          askedBy: typed.askedBy,
          receivedOn: receivedOn(typed) ?? '',
          contacts: [...typed.contacts],
        },
      });
      if (result.ok) return c.redirect(desk.pack(path.reference, result.answer.id), 303);
      const problem = stepProblem(result.problem, LABELS);
      return problem === undefined || problem.errors.length === 0
        ? showProblem(c, deps, result.problem)
        : show(c, path, typed, problem);
    });
};
