import { useState } from 'preact/hooks';
import { normaliseAddress } from '../../../core/mail/address';
import type { InsetFacts } from '../../../core/wire/inset';
import { type ClusterBringText, clusterBringText } from '../../../text/dialogs/cluster-bring';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { type Action, useAction } from '../parts/use-action';
import type { BringForm, FormErrors, Given, Preview, PreviewState } from './bring-types';
import type { Cluster } from './look-at-cluster';
import { beginPreview, chosenSchool, otherSchools, previewOf, readGiven } from './preview-of';
import { decodeText } from './read-file';
import { type BringFormState, findErrors, useBringForm } from './use-bring-form';

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

/** From what a school sent to its dates in the workbook: read here, looked through, saved in one write. */
export function useBring(
  cluster: Cluster,
  onSaved: (now: InsetFacts, isDone: boolean) => void,
): Bring {
  const words = useWords(clusterBringText);
  const action = useAction();
  const fields = useBringForm();
  const [state, setState] = useState<PreviewState | null>(null);
  const [said, setSaid] = useState('');
  const { form } = fields;
  const isCurrent = state !== null && state.year === cluster.facts.year;
  const preview = isCurrent ? previewOf(state, form, cluster) : null;
  const contact = form.contact ?? contactOf(chosenSchool(form) || preview?.school, cluster);
  const work: Work = { cluster, words, action, fields, contact, preview, setState, setSaid };
  return {
    ...{ words, cluster, form, contact, preview, action, said },
    errors: fields.errors,
    change: fields.change,
    begin: (school) => {
      setSaid('');
      if (school !== '') fields.beginFor(school);
    },
    read: useRead(work),
    back: () => {
      action.forget();
      setState(null);
    },
    save: useSaveDates(work, onSaved),
    decide: (changes) => setState((before) => before && decided(before, changes, cluster)),
    forgetSaid: () => setSaid(''),
  };
}

type Work = Pick<Bring, 'cluster' | 'words' | 'action' | 'contact' | 'preview'> & {
  readonly fields: BringFormState;
  readonly setState: (state: PreviewState | null) => void;
  readonly setSaid: (said: string) => void;
};

/** Reads what was pasted, chosen or linked, and shows it line by line. */
function useRead({ cluster, words, action, fields, contact, setState, setSaid }: Work) {
  const { server } = useOffice();
  const { form, refuse } = fields;
  const show = (given: Given) => {
    const next = beginPreview(given, cluster);
    const { school, group } = previewOf(next, form, cluster);
    const isNameless = group !== null && group.school === '' && school === '';
    if (isNameless && chosenSchool(form) === '') refuse({ school: words.errors.school });
    else setState(next);
  };
  return () => {
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
}

/** Saves the dates of one school; what was read of others is shown next. */
function useSaveDates(work: Work, onSaved: (now: InsetFacts, isDone: boolean) => void) {
  const { server } = useOffice();
  const { words, action, fields, contact, preview, setState, setSaid } = work;
  return () => {
    if (!preview || preview.school === '') return;
    const { school, changes, state: shown } = preview;
    const dates = changes.dates.map(({ date, title }) => ({ date, title }));
    const sent = { year: shown.year, school, contact: normaliseAddress(contact), dates };
    const saved = [...shown.saved, preview.group?.school ?? ''];
    const next = preview.groups.find(
      (group) => group.school !== '' && !saved.includes(group.school),
    );
    const isDone = chosenSchool(fields.form) !== '' || next === undefined;
    action.act(
      'save',
      () => server.saveCluster({ ...sent, from: shown.given.from }),
      (now) => {
        const more = isDone ? '' : words.next(next?.school ?? '');
        setSaid([words.saved(school, dates.length), more].filter(Boolean).join(' '));
        setState(isDone ? null : { ...shown, saved, groupName: null, mode: 'all' });
        if (isDone) fields.reset();
        onSaved(now, isDone);
      },
    );
  };
}

/** Dates in another order of day and month are read anew. */
function decided(
  before: PreviewState,
  changes: Partial<PreviewState>,
  cluster: Cluster,
): PreviewState {
  const after = { ...before, ...changes };
  if (changes.order === undefined) return after;
  return { ...after, reading: readGiven(after.given, cluster, changes.order), ticks: {} };
}

function contactOf(school: string | undefined, cluster: Cluster): string {
  return otherSchools(cluster).find(({ name }) => name === school)?.contact ?? '';
}

async function readFile(file: File): Promise<Given> {
  const content = decodeText(new Uint8Array(await file.arrayBuffer()));
  return { from: file.name.slice(0, 500), name: file.name, content };
}
