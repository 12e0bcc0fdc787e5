import { Hono } from 'hono';
import type { PartnerPictureAnswer } from '../../shared/contract/answers/report.ts';
import { ROUTES } from '../../shared/contract/routes.ts';
import { csvAnswer } from '../components/csv.ts';
import { fileRows } from '../components/figures/figure.ts';
import { FigureTableView } from '../components/figures/figure-table.tsx';
import { calendarDay } from '../components/when.ts';
import type { WebDependencies } from '../dependencies.ts';
import type { SignedIn } from '../env.ts';
import { showNotAllowed, showNotFound } from '../errors/pages.tsx';
import { showProblem } from '../errors/show-problem.ts';
import { REFERRALS } from '../referral/draft/paths.ts';
import { isGuest } from '../session/guest.ts';
import { requireRole } from '../session/require-role.ts';
import { picture } from './paths.ts';
import { pictureTables } from './tables.ts';

const TITLE = 'What became of your referrals';
const FILE = /^([a-z-]+)\.csv$/;

const Picture = ({ answer }: { answer: PartnerPictureAnswer }) => (
  <>
    <span class="govuk-caption-xl">{answer.agency}</span>
    <h1 class="govuk-heading-xl">{TITLE}</h1>
    <p class="govuk-body">
      Everything that your agency sent from {calendarDay(answer.from)} to {calendarDay(answer.to)}, counted by
      child or adult. Test referrals, and concerns about somebody who works with children, are not counted.
      Small numbers move a lot by chance: read shares with care.
    </p>
    {answer.all === null ? (
      <p class="govuk-body">
        The average of all agencies is not shown: fewer than five agencies sent anything in this year, and an
        average of so few would give away what one of them sent.
      </p>
    ) : (
      <p class="govuk-body">
        Beside it stand all {answer.agencies} agencies that sent anything, yours among them.
      </p>
    )}
    {pictureTables(answer).map((table) => (
      <div id={table.name}>
        <FigureTableView table={table} file={picture.file(table.name)} />
      </div>
    ))}
  </>
);

/** What an agency sent in a year and what became of it, for its own people. Mounted at `/our-picture`. */
export const picturePages = (deps: WebDependencies): Hono<SignedIn> => {
  const read = (token: string) => deps.api.call('partnerPicture', { token });
  const pages = new Hono<SignedIn>();
  pages.use(requireRole(deps, ...ROUTES.partnerPicture.roles));
  // Whoever has no account has no agency whose figures they could see.
  pages.use((c, next) => (isGuest(c.get('session').person) ? Promise.resolve(showNotAllowed(c)) : next()));
  return pages
    .get('/', async (c) => {
      const result = await read(c.get('session').accessToken);
      if (!result.ok) return showProblem(c, deps, result.problem);
      return c.render(<Picture answer={result.answer} />, { title: TITLE, backHref: REFERRALS });
    })
    .get('/:file', async (c) => {
      const name = FILE.exec(c.req.param('file'))?.[1];
      const result = await read(c.get('session').accessToken);
      if (!result.ok) return showProblem(c, deps, result.problem);
      const table = pictureTables(result.answer).find((each) => each.name === name);
      return table === undefined
        ? showNotFound(c)
        : csvAnswer(c, `${table.name}-${result.answer.to}`, fileRows(table));
    });
};
