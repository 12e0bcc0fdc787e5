import { counted } from '../figures/figure.ts';
import { calendarDay } from '../when.ts';
import { type ChartFigures, heightOf, type Series } from './series.ts';

const withoutYear = (date: string): string => calendarDay(date).replace(/ \d{4}$/, '');

/** "Received: 201 in the latest week; lowest 180 (7 September), highest 260 (2 November)." */
const aboutOne = ({ name, values }: Series, { weeks, unit, growing }: ChartFigures): string => {
  const known = values.flatMap((value, at) => {
    const height = heightOf(value);
    const week = weeks[at];
    return height === null || week === undefined ? [] : [{ height, week }];
  });
  // A week that is not over would be the lowest for no reason.
  const whole = growing && known.length > 1 ? known.slice(0, -1) : known;
  const sorted = whole.toSorted((one, other) => one.height - other.height);
  const [lowest, highest, latest] = [sorted[0], sorted.at(-1), known.at(-1)];
  if (lowest === undefined || highest === undefined || latest === undefined) return `${name}: nothing.`;
  const say = (height: number): string => `${counted(height)}${unit === 'percent' ? '%' : ''}`;
  const when = (week: string): string => `week of ${withoutYear(week)}`;
  if (lowest.height === highest.height && latest.height === lowest.height)
    return `${name}: ${say(latest.height)} throughout.`;
  return `${name}: ${say(latest.height)} in the ${when(latest.week)}${growing ? ' so far' : ''}; lowest ${say(lowest.height)} (${when(lowest.week)}), highest ${say(highest.height)} (${when(highest.week)}).`;
};

/** What a chart shows, for whoever does not see it. Each value is in its table. */
export const describe = (figures: ChartFigures): string =>
  [...figures.series.map((series) => aboutOne(series, figures)), 'All values are in the table below.'].join(
    ' ',
  );
