/** What every part of a form of one row works with. */
export type RowForm<Row> = {
  readonly row: Row;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (patch: Partial<Row>) => void;
  /** The id of a field on the page. */
  readonly idOf: (field: string) => string;
};

type FieldsOf<Row, Type> = {
  [Field in keyof Row]: Row[Field] extends Type ? Field : never;
}[keyof Row] &
  string;

export type TextField<Row> = FieldsOf<Row, string>;
export type DateField<Row> = Exclude<FieldsOf<Row, string | null>, TextField<Row>>;

/** What a text field of the form needs, from its name. */
export function bindText<Row>(form: RowForm<Row>, field: TextField<Row>) {
  return {
    id: form.idOf(field),
    value: form.row[field] as string,
    error: form.errors[field],
    onChange: (value: string) => form.onChange({ [field]: value } as Partial<Row>),
  };
}

/** An empty field is no date. */
export function bindDate<Row>(form: RowForm<Row>, field: DateField<Row>) {
  return {
    id: form.idOf(field),
    value: (form.row[field] as string | null) ?? '',
    error: form.errors[field],
    onChange: (value: string) =>
      form.onChange({ [field]: value === '' ? null : value } as Partial<Row>),
  };
}
