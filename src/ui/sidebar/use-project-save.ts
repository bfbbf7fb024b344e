import { useLanguage } from '../shared/language';
import { settle, type Trouble } from '../shared/settle';
import { useCall } from '../shared/use-call';
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
  readonly clear: (fields: readonly string[]) => void;
  readonly submit: () => void;
};

/** Checks, saves once at a time, and puts what is wrong beside its field, the first one focused. */
export function useProjectSave(
  draft: DraftState<ProjectForm>,
  onStarted: (title: string) => void,
): ProjectSaving {
  const { server } = useSession();
  const language = useLanguage();
  const { busy, trouble, run } = useCall();
  const { errors, show, refused, clear } = useFieldErrors(projectFields, 'project');
  const submit = () => {
    const project = draft.latest();
    run(
      () =>
        show(findProjectErrors(project, language))
          ? null
          : settle(server.startProject({ key: draft.key, project }), language),
      () => {
        draft.reset();
        onStarted(project.title);
      },
      refused,
    );
  };
  return { busy, errors, trouble, clear, submit };
}
