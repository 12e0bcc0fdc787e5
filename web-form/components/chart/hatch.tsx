/** How layers are filled, so that neighbours differ in print and without colour: their names are part of an id. */
export const HATCHES = ['solid', 'slanted', 'dotted', 'crossed', 'empty'] as const;
export type Hatch = (typeof HATCHES)[number];

const INK = '#12312f';

const DRAWN: Readonly<Record<Hatch, string>> = {
  solid: 'M0 0h8v8h-8z',
  slanted: 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4',
  dotted: 'M1 1h2v2h-2zM5 5h2v2h-2z',
  crossed: 'M0 2h8M0 6h8',
  empty: '',
};

/** Fills of all layers, by ids that begin with the chart’s own. */
export const HatchPatterns = ({ id }: { id: string }) => (
  <defs>
    {HATCHES.map((hatch) => (
      <pattern id={`${id}-${hatch}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8h-8z" fill="#ffffff" />
        {(hatch === 'solid' || hatch === 'dotted') && <path d={DRAWN[hatch]} fill={INK} />}
        {(hatch === 'slanted' || hatch === 'crossed') && (
          <path d={DRAWN[hatch]} fill="none" stroke={INK} stroke-width="1.6" />
        )}
      </pattern>
    ))}
  </defs>
);

/** The fill of a layer, counted from the lowest. */
export const hatchOf = (layer: number): Hatch => HATCHES[layer % HATCHES.length] ?? 'solid';

export const OUTLINE = INK;
