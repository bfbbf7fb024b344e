import { setUpText } from '../../../text/dialogs/set-up';
import { ChipRadio } from '../../shared/choices';
import { TextInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { bind, type FormProps, idOfField } from './bind';

/** Where things are, or that they should be made. */
export function Places(props: FormProps) {
  const words = useWords(setUpText);
  return (
    <>
      <TextInput
        {...bind(props, 'logLink')}
        label={words.logLink}
        hint={words.logLinkHint}
        inputMode="url"
      />
      <HaveOrMake
        {...props}
        field="makeContacts"
        link="contactsLink"
        label={words.contacts}
        have={words.contactsHave}
        make={words.contactsMake}
      />
      {props.answers.makeContacts ? (
        <Note>{words.contactsMakeHint}</Note>
      ) : (
        <TextInput {...bind(props, 'contactsLink')} label={words.contactsLink} inputMode="url" />
      )}
      <HaveOrMake
        {...props}
        field="makeArea"
        link="areaLink"
        label={words.area}
        have={words.areaHave}
        make={words.areaMake}
      />
      {props.answers.makeArea ? (
        <Note kind="warn">{words.areaMakeWarning}</Note>
      ) : (
        <TextInput
          {...bind(props, 'areaLink')}
          label={words.areaLink}
          hint={words.areaLinkHint}
          inputMode="url"
        />
      )}
    </>
  );
}

function HaveOrMake(
  props: FormProps & {
    readonly field: 'makeContacts' | 'makeArea';
    readonly link: 'contactsLink' | 'areaLink';
    readonly label: string;
    readonly have: string;
    readonly make: string;
  },
) {
  const makes = props.answers[props.field];
  return (
    <ChipRadio<'have' | 'make'>
      id={idOfField(props.field)}
      label={props.label}
      value={makes ? 'make' : 'have'}
      choices={[
        { value: 'have', label: props.have },
        { value: 'make', label: props.make },
      ]}
      error={props.errors[props.field] ?? (makes ? props.errors[props.link] : undefined)}
      onChange={(value) => props.onChange(props.field, value === 'make')}
    />
  );
}
