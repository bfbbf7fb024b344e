import { entitlementByRole, type RoleEntitlement } from '../../../core/inset/catch-up';
import { idKey } from '../../../core/inset/id-list';
import type { Bilingual } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';
import { formatCount } from '../../../text/dialogs/common';
import { insetMetText } from '../../../text/dialogs/inset-met';
import { formatHours } from '../../../text/hours';
import { SchoolText, useWords } from '../../shared/language';
import type { Work } from './work';

const parts = ['attended', 'caughtUp', 'toCatchUp', 'toCome'] as const;

type Line = Omit<RoleEntitlement, 'short'> & { readonly toCome: number };

/** What is owed to every role, and how far it is met; the picture and the table say the same. */
export function MetTab({ work }: { readonly work: Work }) {
  const words = useWords(insetMetText);
  const lines = entitlementByRole(work.plan, work.facts.staff, work.facts.catchUp).map(toLine);
  if (lines.length === 0) return <p>{words.nobody}</p>;
  return (
    <section class="stack wide" aria-labelledby="met-title">
      <div class="stack tight">
        <h2 id="met-title">{words.title}</h2>
        <p class="soft">{words.lead}</p>
      </div>
      <Sum lines={lines} />
      <Legend />
      <RoleTable facts={work.facts} lines={lines} />
      <p class="hint">{words.alsoInvited}</p>
    </section>
  );
}

function Sum({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords(insetMetText);
  const sum = (key: 'owed' | (typeof parts)[number]) =>
    lines.reduce((total, line) => total + line[key], 0);
  const open = sum('toCatchUp');
  return (
    <p class="met-sum">
      <span>
        {words.owedAll(formatHours(sum('owed') - open - sum('toCome')), formatHours(sum('owed')))}
      </span>
      <span class={open === 0 ? 'pill good' : 'pill'}>
        {open === 0 ? words.nothingOpen : words.openAll(formatHours(open))}
      </span>
    </p>
  );
}

function RoleTable(props: { readonly facts: InsetFacts; readonly lines: readonly Line[] }) {
  const words = useWords(insetMetText);
  const { facts, lines } = props;
  const most = Math.max(...lines.map(lengthOf), 1);
  const columns = [words.role, words.people, words.owed, ...parts.map((part) => words[part])];
  return (
    <table class="met">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map((line) => (
        <RoleLine
          key={line.roleGroup}
          line={line}
          most={most}
          title={titleOfGroup(facts, line.roleGroup)}
        />
      ))}
    </table>
  );
}

function Legend() {
  const words = useWords(insetMetText);
  return (
    <ul class="legend" aria-hidden="true">
      {parts.map((part) => (
        <li key={part}>
          <i class={`swatch ${part}`} />
          {words[part]}
        </li>
      ))}
    </ul>
  );
}

function RoleLine(props: {
  readonly line: Line;
  readonly most: number;
  readonly title: Bilingual;
}) {
  const words = useWords(insetMetText);
  const { line } = props;
  const cells = [
    [words.people, formatCount(line.people)],
    [words.owed, formatHours(line.owed)],
    ...parts.map((part) => [words[part], formatHours(line[part])] as const),
  ] as const;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <SchoolText text={props.title} />
        </th>
        {cells.map(([name, value]) => (
          <td key={name} data-label={name}>
            {value}
          </td>
        ))}
      </tr>
      <tr class="bar-row">
        <td colSpan={7}>
          <Bar line={line} most={props.most} />
        </td>
      </tr>
    </tbody>
  );
}

function Bar({ line, most }: { readonly line: Line; readonly most: number }) {
  return (
    <span class="bar" aria-hidden="true" style={{ width: `${(100 * lengthOf(line)) / most}%` }}>
      {parts
        .filter((part) => line[part] > 0)
        .map((part) => (
          <i key={part} class={`swatch ${part}`} style={{ flexGrow: line[part] }} />
        ))}
    </span>
  );
}

function toLine({ short, ...line }: RoleEntitlement): Line {
  return { ...line, toCome: Math.max(0, short - line.toCatchUp) };
}

function lengthOf(line: Line): number {
  return parts.reduce((total, part) => total + line[part], 0);
}

function titleOfGroup({ options }: InsetFacts, id: string): Bilingual {
  const none = { en: insetMetText.en.noGroup, cy: insetMetText.cy.noGroup };
  if (id === '') return none;
  const option = options.find((one) => one.list === 'role-group' && idKey(one.id) === idKey(id));
  return option ? { en: option.english, cy: option.welsh } : { en: id, cy: id };
}
