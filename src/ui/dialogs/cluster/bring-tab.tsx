import { commonText } from '../../../text/dialogs/common';
import { Button } from '../../shared/button';
import { ChipRadio } from '../../shared/choices';
import { describe, Field } from '../../shared/field';
import { Select, TextArea, TextInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { StillWaiting } from '../../shared/waiting';
import { TroubleWithRetry } from '../parts/trouble';
import { anotherSchool, type Way } from './bring-types';
import { otherSchools } from './preview-of';
import { PreviewStep } from './preview-step';
import type { Bring } from './use-bring';
import { idOf } from './use-bring-form';

export function BringTab({ bring }: { readonly bring: Bring }) {
  if (bring.preview) return <PreviewStep bring={bring} preview={bring.preview} />;
  return (
    <div class="fields bring-form">
      <p>{bring.words.intro}</p>
      <WhoseDates bring={bring} />
      <HowTheyCome bring={bring} />
    </div>
  );
}

function WhoseDates({ bring }: { readonly bring: Bring }) {
  const { words, form, errors, change } = bring;
  const known = otherSchools(bring.cluster).map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      <Select
        id={idOf('school')}
        label={words.school}
        none={words.namedInText}
        groups={[
          { label: words.schoolsGroup, options: known },
          { label: words.otherGroup, options: [{ value: anotherSchool, label: words.another }] },
        ]}
        value={form.school}
        error={errors.school}
        onChange={(school) => change({ school, contact: null })}
      />
      {form.school === anotherSchool && (
        <TextInput
          id={idOf('schoolName')}
          label={words.schoolName}
          value={form.schoolName}
          error={errors.schoolName}
          onChange={(schoolName) => change({ schoolName })}
        />
      )}
      {form.school !== '' && (
        <TextInput
          id={idOf('contact')}
          label={words.contact}
          hint={words.contactHint}
          optional
          inputMode="email"
          value={bring.contact}
          error={errors.contact}
          onChange={(contact) => change({ contact })}
        />
      )}
    </>
  );
}

function HowTheyCome({ bring }: { readonly bring: Bring }) {
  const { words, form, errors, change } = bring;
  const ways = (['paste', 'file', 'link'] as const).map((value) => ({
    value,
    label: words.ways[value],
  }));
  return (
    <>
      <ChipRadio<Way>
        id={idOf('way')}
        label={words.how}
        value={form.way}
        choices={ways}
        onChange={(way) => change({ way })}
      />
      {form.way === 'paste' && (
        <TextArea
          id={idOf('text')}
          label={words.text}
          hint={words.textHint}
          value={form.text}
          error={errors.text}
          onChange={(text) => change({ text })}
        />
      )}
      {form.way === 'file' && <ChooseFile bring={bring} />}
      {form.way === 'link' && (
        <TextInput
          id={idOf('link')}
          label={words.link}
          hint={words.linkHint}
          inputMode="url"
          value={form.link}
          error={errors.link}
          onChange={(link) => change({ link })}
        />
      )}
    </>
  );
}

function ChooseFile({ bring }: { readonly bring: Bring }) {
  const { words, form, errors, change } = bring;
  const field = {
    id: idOf('file'),
    label: words.file,
    error: errors.file,
    hint: form.file ? words.fileChosen(form.file.name) : undefined,
  };
  return (
    <Field {...field}>
      <input
        class="input file-input"
        type="file"
        accept=".csv,.tsv,.ics,.txt,text/csv,text/calendar,text/plain"
        onChange={(event) => change({ file: event.currentTarget.files?.[0] ?? null })}
        {...describe(field)}
      />
    </Field>
  );
}

export function BringButtons({ bring }: { readonly bring: Bring }) {
  const common = useWords(commonText);
  const { words, action, preview, form } = bring;
  if (preview) {
    const isNothing = preview.state.mode === 'more' && preview.tickedCount === 0;
    const maySave = preview.school !== '' && !isNothing;
    return (
      <>
        {maySave && (
          <Button kind="primary" busy={action.doing !== null} onClick={bring.save}>
            {action.doing === 'save' ? words.saving : words.save(preview.tickedCount)}
          </Button>
        )}
        <Button busy={action.doing !== null} onClick={bring.back}>
          {common.back}
        </Button>
      </>
    );
  }
  const isEmpty = form.way === 'paste' && form.school !== '' && form.text.trim() === '';
  return (
    <Button kind="primary" busy={action.doing !== null} onClick={bring.read}>
      {action.doing === 'read' ? words.reading : isEmpty ? words.addWithout : words.read}
    </Button>
  );
}

/** Stays when the board is shown again, so that a person sees what was saved. */
export function BringSaid({ bring }: { readonly bring: Bring }) {
  const { action } = bring;
  return (
    <>
      <TroubleWithRetry trouble={action.trouble} onRetry={action.again} />
      <StatusNote kind="good">{bring.said}</StatusNote>
      <StillWaiting active={action.doing !== null} />
    </>
  );
}
