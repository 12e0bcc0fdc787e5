import { type Context, Hono } from 'hono';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotAllowed } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { type Posted, posted, textOf } from '../../posted.ts';
import { desk } from '../paths.ts';
import { mayManageLife } from '../subject-access/may.ts';
import { loadRecord } from '../work/load-work.ts';
import { stepProblem } from '../work/step-problem.ts';
import { ALONE, HoldForm, type HoldFormProps, type HoldTyped } from './hold-form.tsx';

const PATH = '/referrals/:reference/hold';
const UNTYPED: Pick<HoldFormProps, 'placed' | 'lifted'> = {
  placed: { contact: ALONE, reason: '' },
  // Which of the holds that stand is lifted is nothing to guess.
  lifted: { contact: '', reason: '' },
};

/** The two forms of the page: what each is asked of the API as, and how its fields are called. */
const FORMS = {
  place: {
    route: 'placeHold',
    contact: 'contact',
    reason: 'reason',
    missing: 'Enter why it is kept',
    unchosen: 'Choose what is kept',
    notice: 'There is a hold on it already.',
  },
  lift: {
    route: 'liftHold',
    contact: 'liftedContact',
    reason: 'liftedReason',
    missing: 'Enter why it is lifted',
    unchosen: 'Choose which hold is lifted',
    notice: 'There is no such hold any more.',
  },
} as const;

type Which = keyof typeof FORMS;

const typedIn = (fields: Posted, which: Which): HoldTyped => ({
  contact: textOf(fields, FORMS[which].contact),
  reason: textOf(fields, FORMS[which].reason).replaceAll('\r\n', '\n'),
});

/** A manager places a legal hold, or lifts it. */
export const holdPage = (deps: WebDependencies): Hono<SignedIn> => {
  const show = async (c: Context<SignedIn>, reference: string, props: Omit<HoldFormProps, 'record'>) => {
    const session = c.get('session');
    if (!mayManageLife(session.person.roles)) return showNotAllowed(c);
    const loaded = await loadRecord(deps.api, session, reference);
    if (!loaded.ok) return showProblem(c, deps, loaded.problem);
    return c.render(<HoldForm record={loaded.record} {...props} />, {
      title: `Legal hold, ${reference}`,
      error: props.errors.length > 0,
      backHref: desk.referral(reference),
    });
  };

  const change = (which: Which) => async (c: Context<SignedIn>, reference: string) => {
    const { route, contact, reason, missing, unchosen, notice } = FORMS[which];
    const typed = typedIn(await posted(c), which);
    const again = (status: 409 | 422, errors: HoldFormProps['errors'], said?: string) => {
      c.status(status);
      const both = { ...UNTYPED, [which === 'place' ? 'placed' : 'lifted']: typed };
      return show(c, reference, { ...both, errors, notice: said });
    };
    const errors = [
      ...(typed.contact === '' ? [{ field: contact, words: unchosen }] : []),
      ...(typed.reason.trim() === '' ? [{ field: reason, words: missing }] : []),
    ];
    if (errors.length > 0) return again(422, errors);
    const result = await deps.api.call(route, {
      token: c.get('session').accessToken,
      path: { reference },
      body: {
        reason: typed.reason,
        ...(/^\d{1,2}$/.test(typed.contact) && { contact: Number(typed.contact) }),
      },
    });
    if (result.ok) return c.redirect(`${desk.referral(reference)}#hold`, 303);
    const { problem } = result;
    if (problem.code === 'on-hold' || problem.code === 'not-on-hold') return again(409, [], notice);
    const step = stepProblem(problem, {
      '/reason': { field: reason, label: 'Reason' },
      '/contact': { field: contact, label: 'What is kept' },
    });
    return step === undefined || step.errors.length === 0
      ? showProblem(c, deps, problem)
      : again(422, step.errors);
  };

  return new Hono<SignedIn>()
    .get(PATH, (c) => show(c, c.req.param('reference'), { ...UNTYPED, errors: [] }))
    .post(PATH, (c) => change('place')(c, c.req.param('reference')))
    .post(`${PATH}/lift`, (c) => change('lift')(c, c.req.param('reference')));
};
