import { useState } from 'preact/hooks';
import { isAddress, normaliseAddress } from '../../../core/mail/address';
import type { ClusterBringText } from '../../../text/dialogs/cluster-bring';
import { focusFirstError } from '../../shared/focus';
import {
  anotherSchool,
  type BringForm,
  emptyForm,
  type FormErrors,
  fieldNames,
} from './bring-types';
import type { Cluster } from './look-at-cluster';
import { chosenSchool, isOurName } from './preview-of';
import { fileBytesMost } from './read-file';

export const idOf = (field: string): string => `bring-${field}`;

/** What is typed about whose dates they are and how they come, and what is wrong with it. */
export function useBringForm() {
  const [form, setForm] = useState(emptyForm);
  const [errors, setErrors] = useState<FormErrors>({});
  return {
    form,
    errors,
    /** What was wrong with a field is forgotten once it is changed. */
    change: (changes: Partial<BringForm>) => {
      setForm((before) => ({ ...before, ...changes }));
      setErrors((before) => ({
        ...before,
        ...Object.fromEntries(Object.keys(changes).map((key) => [key, undefined])),
      }));
    },
    /** For a school, with what else was typed. */
    beginFor: (school: string) => setForm((before) => ({ ...before, school, contact: null })),
    reset: () => setForm({ ...emptyForm, way: form.way }),
    /** Shows what is wrong, and says whether anything is. */
    refuse: (found: FormErrors): boolean => {
      setErrors(found);
      return focusFirstError(fieldNames, found, idOf);
    },
  };
}

export type BringFormState = ReturnType<typeof useBringForm>;

export function findErrors(
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
