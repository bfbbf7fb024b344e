import { useEffect, useState } from 'preact/hooks';
import { sidebarText } from '../../text/sidebar';
import { projectText } from '../../text/sidebar-project';
import { Button } from '../shared/button';
import { focusFirstError, focusSoon, keepFocus, useFocusOnce } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { TroubleNote } from '../shared/note';
import { useOneAtATime } from '../shared/one-at-a-time';
import { settle, type Trouble } from '../shared/settle';
import { type DraftState, useDraft } from '../shared/use-draft';
import { StillWaiting } from '../shared/waiting';
import { Restored, StorageRefused } from './kept-notes';
import { ProjectFields } from './project-fields';
import {
  blankProject,
  findProjectErrors,
  type ProjectErrors,
  type ProjectForm,
  projectFields,
  readProjectForm,
} from './project-form';
import { useSession } from './session';
import { View } from './view';

type Props = {
  readonly shown: boolean;
  readonly onStarted: () => void;
  readonly onSeeMine: () => void;
};

export function ProjectView(props: Props) {
  const words = useWords(projectText);
  const log = useWords(sidebarText);
  const { address, start } = useSession();
  const draft = useDraft({
    address,
    name: 'project',
    blank: blankProject(start.today),
    read: readProjectForm,
  });
  const [startedTitle, setStartedTitle] = useState<string | null>(null);
  const saving = useProjectSave(draft, (title) => {
    setStartedTitle(title);
    props.onStarted();
  });

  if (startedTitle !== null) {
    const another = () => {
      setStartedTitle(null);
      focusSoon('project-title');
    };
    return (
      <View title={words.title} shown={props.shown}>
        <Started title={startedTitle} onAnother={another} onSeeMine={props.onSeeMine} />
      </View>
    );
  }
  return (
    <View
      title={words.title}
      shown={props.shown}
      onSubmit={saving.submit}
      actions={<ProjectActions saving={saving} refused={draft.refused} />}
    >
      {draft.restored && (
        <Restored
          said={log.restored}
          clear={log.clear}
          onClear={() => {
            saving.clearError(projectFields);
            draft.reset();
          }}
          focusAfter="project-title"
        />
      )}
      <ProjectFields
        form={draft.form}
        errors={saving.errors}
        busy={saving.busy}
        onChange={(patch) => {
          saving.clearError(Object.keys(patch));
          draft.change(patch);
        }}
      />
    </View>
  );
}

type ProjectSaving = {
  readonly busy: boolean;
  readonly errors: ProjectErrors;
  readonly trouble: Trouble | null;
  readonly clearError: (fields: readonly string[]) => void;
  readonly submit: () => void;
};

function useProjectSave(
  draft: DraftState<ProjectForm>,
  onStarted: (title: string) => void,
): ProjectSaving {
  const { server } = useSession();
  const language = useLanguage();
  const { busy, run } = useOneAtATime();
  const [errors, setErrors] = useState<ProjectErrors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    setErrors({});
    setTrouble(null);
  }, [language]);
  const show = (found: ProjectErrors): boolean => {
    setErrors(found);
    return focusFirstError(projectFields, found, (field) => `project-${field}`);
  };
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
  const clearError = (fields: readonly string[]) =>
    setErrors((old) =>
      Object.fromEntries(Object.entries(old).filter(([field]) => !fields.includes(field))),
    );
  return { busy, errors, trouble, clearError, submit };
}

function ProjectActions(props: { readonly saving: ProjectSaving; readonly refused: boolean }) {
  const words = useWords(projectText);
  const log = useWords(sidebarText);
  const { busy, trouble, errors } = props.saving;
  return (
    <>
      <StorageRefused refused={props.refused} />
      {trouble && <TroubleNote>{trouble.message}</TroubleNote>}
      {!trouble && Object.keys(errors).length > 0 && <p class="error">{log.someErrors}</p>}
      <StillWaiting active={busy} />
      <div class="buttons">
        <Button kind="primary" submits id="project-save" busy={busy}>
          {busy ? words.starting : words.start}
        </Button>
      </div>
    </>
  );
}

function Started(props: {
  readonly title: string;
  readonly onAnother: () => void;
  readonly onSeeMine: () => void;
}) {
  const words = useWords(projectText);
  const { start } = useSession();
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <div class="card started">
      <h2 ref={heading} tabIndex={-1}>
        {words.doneTitle}
      </h2>
      <p class="typed" dir="auto">
        {props.title}
      </p>
      <p>{start.lastRunIsOld ? words.doneWhileOld : words.done}</p>
      <div class="buttons">
        <Button kind="primary" onClick={props.onSeeMine}>
          {words.seeMine}
        </Button>
        <Button kind="text" onClick={props.onAnother}>
          {words.startAnother}
        </Button>
      </div>
    </div>
  );
}
