import type { NightWork } from '../../../shared/contract/answers/night.ts';
import { Due } from '../../components/due.tsx';
import { RatingTag } from '../../components/rating-tag.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { FlagList } from '../record/flag-list.tsx';
import { heldWords } from '../record/held-words.ts';

const CAME = {
  'handed-over': 'Handed over by the MASH at closing',
  received: 'Received while the MASH was closed',
} as const satisfies Record<NightWork['came'], string>;

const HOW = { finished: 'Finished', 'handed-back': 'Handed back to the MASH' } as const;

/** "Handed back to the MASH, 25 November 2026 at 08:30", or who holds it. */
const stateOf = ({ ended, work }: NightWork, now: Date): string => {
  if (ended !== null) return `${HOW[ended.how]}, ${dayAndTime(ended.at)}`;
  return work.held === null ? 'Nobody has it' : `Held by: ${heldWords(work, now)}`;
};

const Done = ({ done }: Pick<NightWork, 'done'>) =>
  done.length === 0 ? (
    <>Nothing yet</>
  ) : (
    <ol class="govuk-list">
      {done.map(({ at, words, by }) => (
        <li>
          {dayAndTime(at)}: {words}
          {by === '' ? '' : `, ${by}`}
        </li>
      ))}
    </ol>
  );

/** One referral of a night: how it came, who is about it, and what the team did. */
export const NightCard = ({ item, now }: { item: NightWork; now: Date }) => {
  const { work, came, ended } = item;
  const flags = work.flags.length === 0 ? [] : [{ key: 'To notice', value: <FlagList flags={work.flags} /> }];
  const due = ended?.how === 'finished' ? [] : [{ key: 'Due', value: <Due due={work.due} now={now} /> }];
  const note =
    work.note === null
      ? []
      : [{ key: 'Note', value: `${work.note.words} (${work.note.by}, ${dayAndTime(work.note.at)})` }];
  return (
    <SummaryList
      card={{
        level: 3,
        title: (
          <a class="govuk-link app-reference" href={desk.referral(work.reference)}>
            {work.reference}
          </a>
        ),
      }}
      rows={[
        { key: 'Rating', value: <RatingTag level={work.level} /> },
        ...due,
        ...flags,
        { key: 'About', value: work.people.map(({ initials, age }) => `${initials}, ${age}`).join('; ') },
        { key: 'Sent by', value: work.agency },
        { key: 'How it came', value: CAME[came] },
        { key: 'Where it stands', value: stateOf(item, now) },
        { key: 'What the team did', value: <Done done={item.done} /> },
        ...note,
      ]}
    />
  );
};
