import type { RunReport } from '../../../core/wire/office-server';
import { runText } from '../../../text/dialogs/run';
import { Below } from '../../shared/field';
import { useWords } from '../../shared/language';
import '../parts/tick.css';

export const projectsField = 'projects';

/** New projects that wait for the lead's yes, each with a box; all are chosen to begin with. */
export function WaitingProjects(props: {
  readonly projects: RunReport['waitingProjects'];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const words = useWords(runText);
  const toggle = (id: string, on: boolean) =>
    props.onChoose(
      props.projects
        .map((project) => project.id)
        .filter((other) => (other === id ? on : props.chosen.includes(other))),
    );
  return (
    <section class="card stack">
      <h2>{words.waiting(props.projects.length)}</h2>
      <p class="soft">{words.waitingWhy}</p>
      <fieldset class="stack tight" aria-describedby={`${projectsField}-error`}>
        <legend class="only-heard">{words.chooseProjects}</legend>
        {props.projects.map((project, index) => (
          <label key={project.id} class="tick">
            <input
              type="checkbox"
              id={index === 0 ? projectsField : `${projectsField}-${project.id}`}
              checked={props.chosen.includes(project.id)}
              onChange={(event) => toggle(project.id, event.currentTarget.checked)}
            />
            <span>
              {project.title}
              <span class="hint">{words.lead(project.lead)}</span>
            </span>
          </label>
        ))}
        <Below id={projectsField} label={words.chooseProjects} error={props.error} />
      </fieldset>
    </section>
  );
}
