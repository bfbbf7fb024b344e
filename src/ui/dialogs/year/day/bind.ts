import type { InsetDayRow } from '../../../../core/inset/types';

/** What every part of the day's form works with. */
export type DayFormProps = {
  readonly row: InsetDayRow;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (patch: Partial<InsetDayRow>) => void;
};

type FieldsOf<Row, Type> = {
  [Field in keyof Row]: Row[Field] extends Type ? Field : never;
}[keyof Row];

export type TextField = FieldsOf<InsetDayRow, string>;
type DateField = 'date' | 'pupilsReturn' | 'checkOn';

export function idOfDayField(field: string): string {
  return `day-${field}`;
}

/** What a text field of the form needs, from its name. */
export function bindText(props: DayFormProps, field: TextField) {
  return {
    id: idOfDayField(field),
    value: props.row[field],
    error: props.errors[field],
    onChange: (value: string) => props.onChange({ [field]: value }),
  };
}

export function bindDate(props: DayFormProps, field: DateField) {
  return {
    id: idOfDayField(field),
    value: props.row[field] ?? '',
    error: props.errors[field],
    onChange: (value: string) => props.onChange({ [field]: value === '' ? null : value }),
  };
}
