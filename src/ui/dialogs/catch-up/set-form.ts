import { useState } from 'preact/hooks';
import { addDays } from '../../../core/civil-date';
import { everybody } from '../../../core/inset/catch-up-events';
import type { InsetStaff, PlannedDay } from '../../../core/inset/types';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { focusFirstError } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import type { Work } from './work';

export type SetResourceProps = {
  readonly work: Work;
  readonly day: PlannedDay;
  /** Those who can be chosen; one alone is not asked about. */
  readonly people: readonly InsetStaff[];
  /** What is set already, if anything. */
  readonly resource: string;
  readonly onDone: () => void;
};

export type SetForm = {
  readonly who: 'everyone' | 'some';
  readonly staff: readonly string[];
  readonly resource: string;
  readonly due: string;
};

/** What is typed into the form, what is wrong with it once saving was tried, and the saving. */
export function useSetForm(props: SetResourceProps) {
  const words = useWords(catchUpText).set;
  const { server } = useOffice();
  const { work, day, people } = props;
  const { facts, plan, action } = work;
  const isOne = people.length === 1;
  const [asked, setAsked] = useState(false);
  const [form, setForm] = useState<SetForm>({
    who: isOne ? 'some' : 'everyone',
    staff: isOne ? people.map(({ id }) => id) : [],
    resource: facts.resources.find(({ id, active }) => active && id === props.resource)?.id ?? '',
    due: addDays(plan.today, facts.settings.catchUpDays),
  });
  const { who, staff, resource, due } = form;
  const found: Readonly<Record<string, string>> = {
    ...(who === 'some' && staff.length === 0 ? { staff: words.choosePeople } : {}),
    ...(resource === '' ? { resource: words.chooseFirst } : {}),
    ...(due === '' ? { due: words.dueMissing } : {}),
  };
  const save = () => {
    setAsked(true);
    if (focusFirstError(['staff', 'resource', 'due'], found, idOf)) return;
    const whom = who === 'everyone' ? [everybody] : staff;
    action.act(
      'set',
      () => server.setCatchUp({ year: facts.year, day: day.id, staff: whom, resource, due }),
      (now) => {
        work.took(now);
        props.onDone();
      },
    );
  };
  const errors: Readonly<Record<string, string>> = asked
    ? { ...action.trouble?.fields, ...found }
    : {};
  const change = (patch: Partial<SetForm>) => setForm({ ...form, ...patch });
  return { form, change, errors, save, isOne, busy: action.doing === 'set' };
}

export function idOf(field: string): string {
  return `set-${field}`;
}
