import { useState } from 'preact/hooks';
import { isAddress, normaliseAddress } from '../../../core/mail/address';
import type { InsetFacts } from '../../../core/wire/inset';
import { type ClusterBringText, clusterBringText } from '../../../text/dialogs/cluster-bring';
import { focusFirstError } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { type Action, useAction } from '../parts/use-action';
import {
  anotherSchool,
  type BringForm,
  emptyForm,
  type FormErrors,
  fieldNames,
  type Given,
  type Preview,
  type PreviewState,
} from './bring-types';
import type { Cluster } from './look-at-cluster';
import {
  beginPreview,
  chosenSchool,
  isOurName,
  otherSchools,
  previewOf,
  readGiven,
} from './preview-of';
import { decodeText, fileBytesMost } from './read-file';

export type Bring = {
  readonly words: ClusterBringText;
  readonly cluster: Cluster;
  readonly form: BringForm;
  readonly errors: FormErrors;
  readonly contact: string;
  readonly preview: Preview | null;
  readonly action: Action;
  readonly said: string;
  readonly change: (changes: Partial<BringForm>) => void;
  readonly begin: (school: string) => void;
  readonly read: () => void;
  readonly back: () => void;
  readonly save: () => void;
  /** What a person says about what was read. */
  readonly decide: (changes: Partial<PreviewState>) => void;
  readonly forgetSaid: () => void;
};

export const idOf = (field: string): string => `bring-${field}`;

/** From what a school sent to its dates in the workbook: read here, looked through, saved in one write. */
export function useBring(
  cluster: Cluster,
  onSaved: (now: InsetFacts, isDone: boolean) => void,
): Bring {
  const words = useWords(clusterBringText);
  const { server } = useOffice();
  const action = useAction();
  const [form, setForm] = useState(emptyForm);
  const [errors, setErrors] = useState<FormErrors>({});
  const [state, setState] = useState<PreviewState | null>(null);
  const [said, setSaid] = useState('');
  const isCurrent = state !== null && state.year === cluster.facts.year;
  const preview = isCurrent ? previewOf(state, form, cluster) : null;
  const contact = form.contact ?? contactOf(chosenSchool(form) || preview?.school, cluster);

  const refuse = (found: FormErrors): boolean => {
    setErrors(found);
    return focusFirstError(fieldNames, found, idOf);
  };
  const show = (given: Given) => {
    const next = beginPreview(given, cluster);
    const { school, group } = previewOf(next, form, cluster);
    const isNameless = group !== null && group.school === '' && school === '';
    if (isNameless && chosenSchool(form) === '') refuse({ school: words.errors.school });
    else setState(next);
  };
  const read = () => {
    setSaid('');
    action.forget();
    if (refuse(findErrors(form, contact, cluster, words))) return;
    const { way, link, file } = form;
    if (way === 'paste') show({ from: 'pasted', name: '', content: form.text });
    if (way === 'file' && file)
      void readFile(file).then(show, () => refuse({ file: words.errors.fileUnread }));
    if (way === 'link') {
      const from = link.trim();
      action.act(
        'read',
        () => server.readSharedDates(from),
        ({ name, lines }) => show({ from: from.slice(0, 500), name, content: lines }),
      );
    }
  };
  const save = () => {
    if (!preview || preview.school === '') return;
    const { school, changes, state: shown } = preview;
    const dates = changes.dates.map(({ date, title }) => ({ date, title }));
    const sent = { year: shown.year, school, contact: normaliseAddress(contact), dates };
    const saved = [...shown.saved, preview.group?.school ?? ''];
    const next = preview.groups.find(
      (group) => group.school !== '' && !saved.includes(group.school),
    );
    const isDone = chosenSchool(form) !== '' || next === undefined;
    action.act(
      'save',
      () => server.saveCluster({ ...sent, from: shown.given.from }),
      (now) => {
        setSaid(
          [words.saved(school, dates.length), isDone ? '' : words.next(next?.school ?? '')]
            .filter(Boolean)
            .join(' '),
        );
        setState(isDone ? null : { ...shown, saved, groupName: null, mode: 'all' });
        if (isDone) setForm({ ...emptyForm, way: form.way });
        onSaved(now, isDone);
      },
    );
  };
  return {
    words,
    cluster,
    form,
    errors,
    contact,
    preview,
    action,
    said,
    change: (changes) => {
      setForm((before) => ({ ...before, ...changes }));
      setErrors((before) => ({
        ...before,
        ...Object.fromEntries(Object.keys(changes).map((key) => [key, undefined])),
      }));
    },
    begin: (school) => {
      setSaid('');
      if (school !== '') setForm((before) => ({ ...before, school, contact: null }));
    },
    read,
    back: () => {
      action.forget();
      setState(null);
    },
    save,
    decide: (changes) =>
      setState((before) => {
        if (!before) return before;
        const after = { ...before, ...changes };
        if (changes.order === undefined) return after;
        return { ...after, reading: readGiven(after.given, cluster, changes.order), ticks: {} };
      }),
    forgetSaid: () => setSaid(''),
  };
}

function contactOf(school: string | undefined, cluster: Cluster): string {
  return otherSchools(cluster).find(({ name }) => name === school)?.contact ?? '';
}

function findErrors(
  form: BringForm,
  contact: string,
  cluster: Cluster,
  { errors }: ClusterBringText,
): FormErrors {
  const name = chosenSchool(form);
  const found: FormErrors = {};
  if (form.school === anotherSchool && name === '') found.schoolName = errors.schoolName;
  else if (name !== '' && isOurName(name, cluster)) found.schoolName = errors.ourName;
  if (contact.trim() !== '' && !isAddress(normaliseAddress(contact)))
    found.contact = errors.contact;
  // A school may be listed before it has given any dates.
  if (form.way === 'paste' && form.text.trim() === '' && form.school === '')
    found.text = errors.text;
  if (form.way === 'file' && !form.file) found.file = errors.file;
  if (form.way === 'file' && (form.file?.size ?? 0) > fileBytesMost)
    found.file = errors.fileTooLarge;
  if (form.way === 'link' && form.link.trim() === '') found.link = errors.link;
  return found;
}

async function readFile(file: File): Promise<Given> {
  const content = decodeText(new Uint8Array(await file.arrayBuffer()));
  return { from: file.name.slice(0, 500), name: file.name, content };
}
