import { type Context, Hono } from 'hono';
import type { ContactsListedAnswer } from '../../../shared/contract/answers/report.ts';
import { type FigureAsked, figureAsked } from '../../../shared/contract/report-routes.ts';
import { csvAnswer } from '../../components/csv.ts';
import { fileRows } from '../../components/figures/figure.ts';
import { FigureTableView } from '../../components/figures/figure-table.tsx';
import { timeOfDay } from '../../components/when.ts';
import type { WebDependencies } from '../../dependencies.ts';
import type { SignedIn } from '../../env.ts';
import { showNotFound } from '../../errors/pages.tsx';
import { showProblem } from '../../errors/show-problem.ts';
import { listParts, listTitle } from './list-words.ts';
import { reports } from './paths.ts';
import { seenBy } from './seen-by.ts';
import { listed } from './tables/listed.ts';

const count = ({ contacts, more }: ContactsListedAnswer): string =>
  `${more ? 'At least ' : ''}${contacts.length} ${contacts.length === 1 ? 'contact' : 'contacts'}`;

/** The contacts behind a figure, as a page and as a file. An address that nobody was given is no page. */
export const figureListPage = (deps: WebDependencies): Hono<SignedIn> => {
  const answered =
    (
      show: (
        c: Context<SignedIn>,
        asked: FigureAsked,
        answer: ContactsListedAnswer,
      ) => Response | Promise<Response>,
    ) =>
    async (c: Context<SignedIn>) => {
      const asked = figureAsked.safeParse(c.req.query());
      if (!asked.success) return showNotFound(c);
      const query = asked.data;
      const result = await deps.api.call('listFigure', { token: c.get('session').accessToken, query });
      return result.ok ? show(c, query, result.answer) : showProblem(c, deps, result.problem);
    };
  return new Hono<SignedIn>()
    .get(
      '/list',
      answered((c, asked, answer) => {
        const title = listTitle(asked);
        const parts = listParts(asked, deps.settings);
        return c.render(
          <>
            <h1 class="govuk-heading-xl">{title}</h1>
            <p class="govuk-body">
              {count(answer)}
              {parts.length > 0 && `: ${parts.join(', ')}`}. As at {timeOfDay(deps.now())}. A contact that
              waits in two queues stands here once.
            </p>
            {answer.more && (
              <p class="govuk-body">
                <strong>There are more than are shown.</strong> Start from a smaller figure of the report.
              </p>
            )}
            <FigureTableView
              table={listed(answer, title, seenBy(c.get('session').person))}
              file={reports.listFile(asked)}
              captionHidden
            />
          </>,
          { title, wide: 'list', backHref: reports.live },
        );
      }),
    )
    .get(
      '/list.csv',
      answered((c, asked, answer) =>
        csvAnswer(
          c,
          `contacts-${asked.of}${asked.day === undefined ? '' : `-${asked.day}`}`,
          fileRows(listed(answer, '', seenBy(c.get('session').person))),
        ),
      ),
    );
};
