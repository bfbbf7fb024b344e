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

/** The form until a project has been started, then what happens with it. */
export function ProjectView(props: Props) {
  const words = useWords(projectText);
  const [startedTitle, setStartedTitle] = useState<string | null>(null);
  if (startedTitle === null) {
    const started = (title: string) => {
      setStartedTitle(title);
      props.onStarted();
    };
    return <StartProject shown={props.shown} onStarted={started} />;
  }
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

function StartProject(props: {
  readonly shown: boolean;
  readonly onStarted: (title: string) => void;
}) {
  const words = useWords(projectText);
  const log = useWords(sidebarText);
  const { address, start } = useSession();
  const blank = blankProject(start.today);
  const draft = useDraft({ address, name: 'project', blank, read: readProjectForm });
  const saving = useProjectSave(draft, props.onStarted);
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
            saving.clear(projectFields);
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
          saving.clear(Object.keys(patch));
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
