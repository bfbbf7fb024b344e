import { readIds, writeIds } from '../../../../core/inset/id-list';
import type { AgendaRow } from '../../../../core/inset/types';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { Button } from '../../../shared/button';
import { ChipChecks } from '../../../shared/choices';
import { Select, TextInput } from '../../../shared/inputs';
import { useLanguage, useWords } from '../../../shared/language';
import { choicesOf, nameOf, priorityGroup } from '../choices';
import { useYear } from '../year-page';
import { Folded } from './group';
import { LeadInput } from './lead-input';
import { Pair } from './pair';

type Props = {
  readonly item: AgendaRow;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (patch: Partial<AgendaRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

export function idOfItem(id: string, field: string): string {
  return `item-${id}-${field}`;
}

export function AgendaItem(props: Props) {
  const words = useWords(yearPlanText);
  const { item, number } = props;
  const text = (field: 'itemEnglish' | 'itemWelsh') => ({
    id: idOfItem(item.id, field),
    value: item[field],
    error: undefined,
    onChange: (value: string) => props.onChange({ [field]: value }),
  });
  return (
    <li class="card" aria-label={words.itemNumber(number)}>
      <div class="agenda-line">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <Pair label={words.item} english={text('itemEnglish')} welsh={text('itemWelsh')} />
        <TextInput
          id={idOfItem(item.id, 'minutes')}
          label={words.minutes}
          inputMode="numeric"
          value={item.minutes === null ? '' : String(item.minutes)}
          onChange={(typed) => props.onChange({ minutes: parseMinutes(typed) })}
        />
      </div>
      <div class="agenda-foot">
        <More {...props} />
        <Places {...props} />
      </div>
    </li>
  );
}

function More({ item, onChange }: Props) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const language = useLanguage();
  const { facts, look } = useYear();
  const national = readIds(item.national);
  const names = national.map((id) => nameOf(facts.options, 'national', id, language));
  const said = [item.priority, ...names, look.names.get(item.lead) ?? item.lead]
    .filter(Boolean)
    .join(' · ');
  return (
    <Folded title={said || words.moreOfItem} isBegun={false}>
      <Select
        id={idOfItem(item.id, 'priority')}
        label={day.sdp}
        none={day.none}
        value={item.priority}
        groups={[
          priorityGroup(facts.priorities, 'SDP', day.sdpGroup, language, item.priority),
          priorityGroup(facts.priorities, 'MER', day.merGroup, language, item.priority),
        ]}
        onChange={(priority) => onChange({ priority })}
      />
      <ChipChecks
        id={idOfItem(item.id, 'national')}
        label={day.national}
        choices={choicesOf(facts.options, 'national', language, national)}
        chosen={national}
        onChange={(chosen) => onChange({ national: writeIds(chosen) })}
      />
      <LeadInput
        id={idOfItem(item.id, 'lead')}
        value={item.lead}
        onChange={(lead) => onChange({ lead })}
      />
    </Folded>
  );
}

function Places(props: Props) {
  const words = useWords(yearPlanText);
  const which = words.itemNumber(props.number);
  const move = (by: -1 | 1, label: string, isEnd: boolean) => (
    <Button
      small
      id={idOfItem(props.item.id, by < 0 ? 'up' : 'down')}
      label={`${label}: ${which}`}
      busy={isEnd}
      onClick={() => props.onMove(by)}
    >
      {by < 0 ? '↑' : '↓'}
    </Button>
  );
  return (
    <div class="buttons">
      {move(-1, words.up, props.isFirst)}
      {move(1, words.down, props.isLast)}
      <Button small label={`${words.remove}: ${which}`} onClick={props.onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}

function parseMinutes(typed: string): number | null {
  const digits = typed.replace(/\D/g, '').slice(0, 4);
  return digits === '' ? null : Number(digits);
}
