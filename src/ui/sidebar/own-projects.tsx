import { readWebLink } from '../../core/web-link';
import type { OwnProject } from '../../core/wire/log-server';
import { mineText } from '../../text/sidebar-mine';
import { useWords } from '../shared/language';
import { useSession } from './session';

export function OwnProjects(props: { readonly projects: readonly OwnProject[] }) {
  const words = useWords(mineText);
  return (
    <section class="projects" aria-labelledby="mine-projects">
      <h2 id="mine-projects">{words.projects}</h2>
      <ul class="entries">
        {props.projects.map((project) => (
          <li key={project.id} class="card entry">
            <h3 dir="auto">{project.title}</h3>
            <ProjectState project={project} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ProjectState(props: { readonly project: OwnProject }) {
  const words = useWords(mineText);
  const { start } = useSession();
  const { state, folderLink, documentLink } = props.project;
  if (state === 'setting up') return <p class="meta">{words.settingUp}</p>;
  if (state === 'waiting') return <p class="meta">{words.waiting(start.leadName)}</p>;
  return (
    <p class="buttons">
      <Opens link={documentLink} label={words.workingDocument} title={props.project.title} />
      <Opens link={folderLink} label={words.folder} title={props.project.title} />
    </p>
  );
}

/** A published cell may hold anything: only a web link becomes one. */
function Opens(props: { readonly link: string; readonly label: string; readonly title: string }) {
  const words = useWords(mineText);
  const link = readWebLink(props.link);
  if (link === '') return null;
  return (
    <a
      class="button small"
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={`${props.label}: ${props.title} ${words.newTab}`}
    >
      {props.label}
    </a>
  );
}
