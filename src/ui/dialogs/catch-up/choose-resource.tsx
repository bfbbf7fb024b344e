import { idKey, readIdKeys } from '../../../core/inset/id-list';
import { titleOf } from '../../../core/inset/occasions';
import type { ResourceRow } from '../../../core/inset/types';
import { inLanguage } from '../../../core/language';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { Select } from '../../shared/inputs';
import { langOf, useLanguage, useWords } from '../../shared/language';
import { ResourceFacts } from './resource-facts';
import { idOf } from './set-form';

/** Those in use, the day’s own first; what is known of the chosen one stands below. */
export function ChooseResource(props: {
  readonly resources: readonly ResourceRow[];
  readonly today: string;
  readonly dayId: string;
  readonly chosen: string;
  readonly error: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords(catchUpText).set;
  const language = useLanguage();
  const inUse = props.resources.filter(({ active }) => active);
  const isForDay = ({ about }: ResourceRow) => readIdKeys(about).includes(idKey(props.dayId));
  const option = (row: ResourceRow) => {
    const title = titleOf(row);
    return { value: row.id, label: inLanguage(title, language), lang: langOf(title, language) };
  };
  const resource = inUse.find(({ id }) => id === props.chosen);
  if (inUse.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Select
        id={idOf('resource')}
        label={words.resource}
        none={words.choose}
        error={props.error}
        value={props.chosen}
        groups={[
          { label: words.forThisDay, options: inUse.filter(isForDay).map(option) },
          { label: words.others, options: inUse.filter((row) => !isForDay(row)).map(option) },
        ]}
        onChange={props.onChoose}
      />
      {resource && <ResourceFacts resource={resource} today={props.today} />}
    </>
  );
}
