import type { NightWork } from '../../../shared/contract/answers/night.ts';
import { dayAndTime } from '../../components/when.ts';
import { Print } from '../../referral/copy/sent-parts.tsx';
import { NightCard } from './night-card.tsx';

/** Some referrals of a night under one heading. */
export const NightSection = ({
  title,
  items,
  none,
  now,
}: {
  title: string;
  items: readonly NightWork[];
  none: string;
  now: Date;
}) => (
  <section>
    <h2 class="govuk-heading-m">{title}</h2>
    {items.length === 0 ? (
      <p class="govuk-body">{none}.</p>
    ) : (
      items.map((item) => <NightCard item={item} now={now} />)
    )}
  </section>
);

/** From when to when, in words: "From 24 November 2026 at 17:00 until 25 November 2026 at 08:30." */
export const NightSpan = ({ from, until }: { from: string | null; until: string | null }) => (
  <p class="govuk-body-l">
    {from === null ? 'So far' : `From ${dayAndTime(from)}`}
    {until === null ? '' : ` until ${dayAndTime(until)}`}.
  </p>
);

export const PrintThis = () => (
  <p class="govuk-body app-not-printed">
    To have it on paper, <Print />.
  </p>
);

export const MoreThanShown = ({ more }: { more: boolean }) =>
  more ? <p class="govuk-body">There are more than are shown here. Look at the queue as well.</p> : null;
