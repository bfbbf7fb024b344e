import { useEffect, useState } from 'preact/hooks';
import { keepFocus } from '../shared/focus';
import { useLanguage } from '../shared/language';
import { useOneAtATime } from '../shared/one-at-a-time';
import { settle, type Trouble } from '../shared/settle';
import type { DraftState } from '../shared/use-draft';
import { useFieldErrors } from '../shared/use-field-errors';
import {
  findProjectErrors,
  type ProjectErrors,
  type ProjectForm,
  projectFields,
} from './project-form';
import { useSession } from './session';

export type ProjectSaving = {
  readonly busy: boolean;
  readonly errors: ProjectErrors;
  readonly trouble: Trouble | null;
  readonly clearError: (fields: readonly string[]) => void;
  readonly submit: () => void;
};

/** Checks, saves once at a time, and puts what is wrong beside its field, the first one focused. */
export function useProjectSave(
  draft: DraftState<ProjectForm>,
  onStarted: (title: string) => void,
): ProjectSaving {
  const { server } = useSession();
  const language = useLanguage();
  const { busy, run } = useOneAtATime();
  const { errors, show, clear } = useFieldErrors(projectFields, (field) => `project-${field}`);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => setTrouble(null), [language]);
  const submit = () =>
    run(async () => {
      setTrouble(null);
      const project = draft.latest();
      if (show(findProjectErrors(project, language))) return;
      const answer = await settle(server.startProject({ key: draft.key, project }), language);
      if (answer.ok) {
        draft.reset();
        onStarted(project.title);
        return;
      }
      setTrouble(answer);
      if (!show(answer.fields)) keepFocus('project-save');
    });
  return { busy, errors, trouble, clearError: clear, submit };
}
