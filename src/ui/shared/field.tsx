import type { ComponentChildren } from 'preact';
import { sharedPageText } from '../../text/shared-page';
import { useWords } from './language';

/** What every kind of field takes. `error` is a whole sentence; `undefined` when nothing is wrong. */
export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
};

/** What ties an input to its label's hint and error for those who do not see them. */
export function describe(field: FieldProps) {
  const ids = [field.hint && `${field.id}-hint`, field.error && `${field.id}-error`];
  const describedBy = ids.filter(Boolean).join(' ');
  return {
    id: field.id,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(field.error ? { 'aria-invalid': true as const } : {}),
  };
}

/** Label above, then the input, then what is wrong, then the hint. */
export function Field(props: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={props.id}>
        <LabelText {...props} />
      </label>
      {props.children}
      <Below {...props} />
    </div>
  );
}

export function LabelText(props: Pick<FieldProps, 'label' | 'optional'>) {
  const words = useWords(sharedPageText);
  return (
    <>
      {props.label}
      {props.optional && <span class="optional"> ({words.optional})</span>}
    </>
  );
}

export function Below(props: FieldProps) {
  return (
    <>
      {props.error && (
        <p class="error" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
    </>
  );
}
