import { entryText } from '../../text/entry';
import { projectText } from '../../text/sidebar-project';
import { PeriodInWords } from '../shared/date-in-words';
import { groupPriorities } from '../shared/entry/choice-groups';
import { DateInput, Select, TextArea, TextInput } from '../shared/inputs';
import { useLanguage, useWords } from '../shared/language';
import type { ProjectErrors, ProjectForm } from './project-form';
import { useSession } from './session';
import { TeamPicker } from './team-picker';
import '../shared/side-by-side.css';

type Props = {
  readonly form: ProjectForm;
  readonly errors: ProjectErrors;
  readonly busy: boolean;
  readonly onChange: (patch: Partial<ProjectForm>) => void;
};

type TextName = 'title' | 'question' | 'objective' | 'baseline' | 'measure';

/** P-28: question, objective, baseline and measure. P-27: a priority helps; P-87: none is no obstacle. */
export function ProjectFields(props: Props) {
  const words = useWords(projectText);
  const entry = useWords(entryText);
  const language = useLanguage();
  const { start } = useSession();
  const { form, errors, onChange } = props;
  const text = (name: TextName) => ({
    id: `project-${name}`,
    error: errors[name],
    value: form[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <div class="fields" inert={props.busy}>
      <TextInput {...text('title')} label={words.name} />
      <TextArea {...text('question')} label={words.question} short />
      <TextArea {...text('objective')} label={words.objective} short />
      <TextArea {...text('baseline')} label={words.baseline} short optional />
      <TextArea {...text('measure')} label={words.measure} short optional />
      <Period {...props} />
      <Select
        id="project-priority"
        error={errors.priority}
        label={words.priority}
        none={words.noPriority}
        groups={groupPriorities(start.priorities, entry, language)}
        hint={form.priority === '' ? words.whyPriority : undefined}
        value={form.priority}
        onChange={(priority) => onChange({ priority })}
      />
      <TeamPicker
        id="project-team"
        error={errors.team}
        people={start.colleagues}
        chosen={form.team}
        onChange={(team) => onChange({ team })}
      />
      <p class="hint">{words.staffRead}</p>
    </div>
  );
}

function Period(props: Props) {
  const words = useWords(projectText);
  const { form, errors, onChange } = props;
  return (
    <div class="side-by-side">
      <DateInput
        id="project-starts"
        error={errors.starts}
        label={words.starts}
        value={form.starts}
        onChange={(starts) => onChange({ starts })}
      />
      <DateInput
        id="project-ends"
        error={errors.ends}
        label={words.ends}
        earliest={form.starts}
        value={form.ends}
        onChange={(ends) => onChange({ ends })}
      />
      <PeriodInWords from={form.starts} to={form.ends} />
    </div>
  );
}
