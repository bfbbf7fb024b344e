import type { InsetStaff } from '../../../core/inset/types';
import { inLanguage } from '../../../core/language';
import { registerText } from '../../../text/dialogs/register';
import { Button } from '../../shared/button';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import { moveBetweenRows } from './move-between-rows';
import { PersonRow } from './person-row';
import { expectedPresent, type RegisterGroup } from './rows';
import type { Register } from './use-register';

type Props = {
  readonly group: RegisterGroup;
  readonly register: Register;
  readonly most: number;
  /** The day has come. */
  readonly mayBePresent: boolean;
  readonly nameOf: (person: InsetStaff) => string;
};

/** One role or phase: how many are there, all of it at once, and each person. */
export function Group(props: Props) {
  const { group } = props;
  const id = `group-${group.id || 'none'}`;
  return (
    <section class="register-group" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <SchoolText text={group.title} />
        </h2>
        <HowMany {...props} />
      </header>
      <ul onKeyDown={moveBetweenRows}>
        {group.rows.map((row) => (
          <PersonRow
            key={row.person.id}
            row={row}
            name={props.nameOf(row.person)}
            register={props.register}
            most={props.most}
            mayBePresent={props.mayBePresent}
          />
        ))}
      </ul>
    </section>
  );
}

function HowMany({ group, register, mayBePresent }: Props) {
  const words = useWords(registerText);
  const language = useLanguage();
  const open = expectedPresent(group.rows, register.markingOf);
  const present = group.rows.filter(
    ({ person }) => register.markingOf(person.id).state === 'present',
  ).length;
  const expected = group.rows.filter(({ expectation }) => expectation === 'expected').length;
  const counts = expected > 0 ? words.ofExpected(present, expected) : words.presentOnly(present);
  return (
    <>
      <span class="soft">{mayBePresent ? counts : words.expectedOnly(expected)}</span>
      {mayBePresent && open.size > 0 && (
        <Button
          small
          kind="text"
          label={words.groupPresentOf(inLanguage(group.title, language), open.size)}
          onClick={() => register.mark(open)}
        >
          {words.groupPresent(open.size)}
        </Button>
      )}
    </>
  );
}
