import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { CallAnswer } from '../../../shared/contract/calls.ts';
import { SummaryCard } from '../../components/summary-card.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { calendarDay, dayAndTime } from '../../components/when.ts';
import { desk } from '../paths.ts';
import { filledRows } from './rows.ts';

const CHANNELS = { phone: 'By phone', 'walk-in': 'In person' } as const;
const CALLERS = {
  professional: 'Somebody at work',
  public: 'A member of the public',
  'young-person': 'A child or young person',
} as const;

const followUpWords = ({ followUp }: CallAnswer): string | undefined => {
  if (followUp === null) return undefined;
  const { on, cameBackAt } = followUp;
  return cameBackAt === null
    ? `Comes back on ${calendarDay(on)}`
    : `Came back on ${dayAndTime(cameBackAt)}, as set for ${calendarDay(on)}`;
};

const writtenFormWords = ({ writtenForm }: CallAnswer): string => {
  if (writtenForm === null) return 'Not asked for';
  const { due, standing, chasedAt, received } = writtenForm;
  if (received !== null) {
    const how = [received.reference, received.words].filter((each) => each !== null).join(', ');
    return `Received${how === '' ? '' : ` (${how})`}: ${dayAndTime(received.at)}`;
  }
  if (standing === 'awaited') return `Due by ${dayAndTime(due)}`;
  return `Overdue since ${dayAndTime(due)}${chasedAt === null ? '' : `. The caller was reminded on ${dayAndTime(chasedAt)}`}`;
};

/** How a contact came that staff wrote down, what was said to the caller, and whether the written form has come. */
export const CallSection = ({ record: { call, reference } }: { record: StaffRecord }) => {
  if (call === undefined) return null;
  const isAwaited = call.writtenForm !== null && call.writtenForm.received === null;
  return (
    <SummaryCard
      title={call.adviceOnly ? 'The call: advice only' : 'The call'}
      actions={
        isAwaited
          ? [{ href: desk.writtenForm(reference), words: 'Written form received', hidden: reference }]
          : []
      }
    >
      <SummaryList
        rows={filledRows({
          'How it came': CHANNELS[call.channel],
          'Who called': CALLERS[call.caller],
          'They spoke to us': dayAndTime(call.takenAt),
          'Written down': `${dayAndTime(call.keyedAt)}, by ${call.keyedBy}`,
          'Advice given': call.adviceGiven ?? undefined,
          'The caller will': call.callerWill ?? undefined,
          'Look again': followUpWords(call),
          'Written form': writtenFormWords(call),
        })}
      />
    </SummaryCard>
  );
};
