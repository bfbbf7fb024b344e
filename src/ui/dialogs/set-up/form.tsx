import type { ComponentChildren } from 'preact';
import type { LanguageOrder } from '../../../core/wire/office-server';
import { setUpText } from '../../../text/dialogs/set-up';
import { ChipRadio } from '../../shared/choices';
import { TextInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { bind, type FormProps, idOfField } from './bind';
import { Places } from './places';

export function Form(props: FormProps) {
  const words = useWords(setUpText);
  return (
    <div class="set-up-form">
      <Group title={words.workbooks}>
        <Places {...props} />
      </Group>
      <div class="stack wide">
        <Group title={words.school}>
          <TextInput {...bind(props, 'schoolNameEnglish')} label={words.schoolEnglish} />
          <TextInput {...bind(props, 'schoolNameWelsh')} label={words.schoolWelsh} />
        </Group>
        <Group title={words.messages}>
          <Messages {...props} />
        </Group>
      </div>
    </div>
  );
}

function Messages(props: FormProps) {
  const words = useWords(setUpText);
  const orders: readonly { value: LanguageOrder; label: string }[] = [
    { value: 'family', label: words.orderFamily },
    { value: 'welsh-first', label: words.orderWelsh },
    { value: 'english-first', label: words.orderEnglish },
  ];
  return (
    <>
      <TextInput {...bind(props, 'senderName')} label={words.sender} hint={words.senderHint} />
      <TextInput
        {...bind(props, 'replyTo')}
        label={words.replyTo}
        hint={words.replyToHint}
        inputMode="email"
      />
      <TextInput {...bind(props, 'signatory')} label={words.signatory} hint={words.signatoryHint} />
      <div class="two">
        <TextInput {...bind(props, 'signatoryRoleEnglish')} label={words.roleEnglish} />
        <TextInput {...bind(props, 'signatoryRoleWelsh')} label={words.roleWelsh} />
      </div>
      <ChipRadio
        id={idOfField('languageOrder')}
        label={words.order}
        value={props.answers.languageOrder}
        choices={orders}
        error={props.errors.languageOrder}
        onChange={(value) => props.onChange('languageOrder', value)}
      />
    </>
  );
}

function Group(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{props.title}</h2>
      <div class="fields">{props.children}</div>
    </section>
  );
}
