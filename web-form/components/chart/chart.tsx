import { Details } from '../details.tsx';
import { FigureTableView } from '../figures/figure-table.tsx';
import { chartTable } from './chart-table.ts';
import { describe } from './describe.ts';
import { type Frame, narrowFrame, WIDE } from './frame.ts';
import { Layers } from './layers.tsx';
import { Lines } from './lines.tsx';
import { type ChartFigures, hasValues } from './series.ts';

/** One drawing with its name and what it shows, as one picture for whoever listens. */
const Drawing = ({ figures, frame }: { figures: ChartFigures; frame: Frame }) => {
  const id = `${figures.name}-${frame.name}`;
  return (
    <svg
      class={`app-chart__drawing app-chart__drawing--${frame.name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      font-family="arial, sans-serif"
    >
      <title id={`${id}-title`}>{figures.title}</title>
      <desc id={`${id}-desc`}>{describe(figures)}</desc>
      {figures.kind === 'lines' ? (
        <Lines figures={figures} frame={frame} />
      ) : (
        <Layers figures={figures} frame={frame} id={id} />
      )}
    </svg>
  );
};

export interface ChartProps {
  readonly figures: ChartFigures;
  /** Where the same figures are a file. */
  readonly file: string;
  /** The Monday of a week that is not over. */
  readonly unfinished?: string | undefined;
}

/**
 * A chart with its heading and, right below, its table. Drawn twice, for wide windows and for phones, of which
 * the style sheet shows one; no script, no colour that means anything.
 */
export const Chart = ({ figures, file, unfinished }: ChartProps) => (
  <div class="app-chart">
    <h2 class="govuk-heading-m" id={figures.name}>
      {figures.title}
    </h2>
    <p class="govuk-body">{figures.about}</p>
    {hasValues(figures) ? (
      <>
        <Drawing figures={figures} frame={WIDE} />
        <Drawing figures={figures} frame={narrowFrame(figures.series.length)} />
        <Details
          classes="app-chart__table"
          summary={
            <>
              Show these figures as a table<span class="govuk-visually-hidden">: {figures.title}</span>
            </>
          }
        >
          <FigureTableView table={chartTable(figures, unfinished)} file={file} captionHidden />
        </Details>
      </>
    ) : (
      <p class="govuk-body">Nothing was counted in these weeks.</p>
    )}
  </div>
);
