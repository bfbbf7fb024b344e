import { yearDayText } from '../../../../text/dialogs/year-day';
import { TextArea, TextInput } from '../../../shared/inputs';
import { useLanguage, useWords } from '../../../shared/language';

type Side = {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** One text in both languages, beside each other where there is room; the page's language comes first. */
export function Pair(props: {
  readonly label: string;
  readonly hint?: string;
  readonly long?: boolean;
  readonly english: Side;
  readonly welsh: Side;
}) {
  const language = useLanguage();
  const english = <One {...props} side={props.english} lang="en" />;
  const welsh = <One {...props} side={props.welsh} lang="cy" />;
  return <div class="pair">{language === 'en' ? [english, welsh] : [welsh, english]}</div>;
}

function One(props: {
  readonly label: string;
  readonly hint?: string;
  readonly long?: boolean;
  readonly side: Side;
  readonly lang: 'en' | 'cy';
}) {
  const words = useWords(yearDayText);
  const language = useLanguage();
  const { side, lang } = props;
  const isOther = lang !== language;
  const field = {
    ...side,
    label: isOther ? words.inOther(props.label) : props.label,
    hint: isOther ? undefined : props.hint,
    lang,
  };
  return props.long ? <TextArea {...field} short /> : <TextInput {...field} />;
}
