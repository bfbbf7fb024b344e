import { inLanguage } from '../../core/language';
import { readWebLink } from '../../core/web-link';
import type { MyCatchUp } from '../../core/wire/my-page';
import { formatHours } from '../../text/hours';
import { myPageAfterText } from '../../text/my-page-after';
import { SchoolText, useLanguage, useWords } from '../shared/language';

/** P-60. A cell may hold anything: only a safe web link becomes one. */
export function ResourceCard(props: { readonly resource: NonNullable<MyCatchUp['resource']> }) {
  const words = useWords(myPageAfterText);
  const language = useLanguage();
  const { title, provider, mode, language: spoken, minutes } = props.resource;
  const link = readWebLink(props.resource.link);
  const about = [
    mode && words.modes[mode],
    spoken && words.languages[spoken],
    minutes ? formatHours(minutes) : '',
  ].filter(Boolean);
  return (
    <div class="resource">
      <p dir="auto">
        <strong>
          <SchoolText text={title} />
        </strong>
      </p>
      <p class="meta">
        {provider && <bdi>{provider}</bdi>}
        {provider && about.length > 0 && ' · '}
        {about.join(' · ')}
      </p>
      {link && (
        <p>
          <a
            class="button small"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`${words.open}: ${inLanguage(title, language)} ${words.newTab}`}
          >
            {words.open}
          </a>
        </p>
      )}
    </div>
  );
}
