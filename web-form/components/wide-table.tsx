import { Table, type TableProps } from './table.tsx';

/** A table of many columns, each row with its header. Narrow windows scroll it sideways. */
export const WideTable = ({ caption, ...props }: Omit<TableProps, 'rowHeaders'> & { caption: string }) => (
  // What scrolls must be reachable by keyboard.
  <section class="app-scroll" tabindex={0} aria-label={caption}>
    <Table caption={caption} captionSize="m" rowHeaders {...props} />
  </section>
);
