import { useState } from 'preact/hooks';
import { sidebarText } from '../../text/sidebar';
import { projectText } from '../../text/sidebar-project';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { FormActions } from '../shared/form-actions';
import { Restored } from '../shared/kept-notes';
import { useWords } from '../shared/language';
import { useDraft } from '../shared/use-draft';
import { ProjectFields } from './project-fields';
import { blankProject, projectFields, readProjectForm } from './project-form';
import { ProjectStarted } from './project-started';
import { useSession } from './session';
import { type ProjectSaving, useProjectSave } from './use-project-save';
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
        <ProjectStarted title={startedTitle} onAnother={another} onSeeMine={props.onSeeMine} />
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

function ProjectActions(props: { readonly saving: ProjectSaving; readonly refused: boolean }) {
  const words = useWords(projectText);
  const { busy } = props.saving;
  return (
    <FormActions saving={props.saving} refused={props.refused}>
      <Button kind="primary" submits id="project-save" busy={busy}>
        {busy ? words.starting : words.start}
      </Button>
    </FormActions>
  );
}
