import { useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { linkTo } from '../route';
import { sayRole } from '../say';
import { useAct, useServer, useShell } from '../shell-context';
import { NeedAccess } from './file-view';

type Node = OutputOf<'readTree'>[number];
type Opened = OutputOf<'readFile'>;

const FOLDER = 'application/vnd.google-apps.folder';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Everything this person can see in Drive; one file of it opened, with who else may see it. */
export function DriveView({ fileId }: { fileId: string | undefined }) {
  const { you } = useShell();
  const { value: tree } = useServer('readTree', { as: you.address });
  return (
    <div class="split">
      <section class="list-pane" aria-labelledby="drive-title">
        <h1 id="drive-title">Drive</h1>
        <p class="hint">What {you.name} can see</p>
        {tree?.length === 0 && <p class="empty">Nothing is shared with {you.name} yet.</p>}
        <ul class="tree">
          {tree?.map((node) => (
            <TreeNode key={node.id} node={node} chosen={fileId} />
          ))}
        </ul>
      </section>
      <section class="detail-pane">
        {fileId === undefined ? (
          <p class="empty">Choose a file or folder to open it and see who may read it.</p>
        ) : (
          <OpenFile key={fileId} fileId={fileId} />
        )}
      </section>
    </div>
  );
}

function TreeNode({ node, chosen }: { node: Node; chosen: string | undefined }) {
  const [isOpen, setOpen] = useState(true);
  const isFolder = node.mimeType === FOLDER || node.children.length > 0;
  return (
    <li class={node.trashed ? 'trashed' : ''}>
      <div class="tree-line">
        {isFolder ? (
          <button
            type="button"
            class="twist"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Fold' : 'Unfold'} ${node.name}`}
            onClick={() => setOpen(!isOpen)}
          />
        ) : (
          <span class="twist none" />
        )}
        <a
          ref={node.id === chosen ? bringIntoSight : null}
          href={linkTo('drive', node.id)}
          aria-current={node.id === chosen ? 'page' : undefined}
          class={`file ${kindOf(node)}`}
        >
          {node.name}
          {node.trashed && <span class="soft"> (in the bin)</span>}
        </a>
      </div>
      {isFolder && isOpen && (
        <ul>
          {node.children.map((child) => (
            <TreeNode key={child.id} node={child} chosen={chosen} />
          ))}
        </ul>
      )}
    </li>
  );
}

function bringIntoSight(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest' });
}

function kindOf({ mimeType }: { mimeType: string }): string {
  if (mimeType === FOLDER) return 'is-folder';
  return mimeType === SPREADSHEET ? 'is-sheet' : 'is-document';
}

function OpenFile({ fileId }: { fileId: string }) {
  const { you } = useShell();
  const { value, error } = useServer('readFile', { as: you.address, fileId });
  if (error !== undefined) return <NeedAccess why={error} />;
  if (!value) return null;
  const { file, html, access } = value;
  return (
    <>
      <header class="detail-head">
        <h2>{file.name}</h2>
        <span class="hint">You: {sayRole(file.role).toLowerCase()}</span>
        {file.mimeType === SPREADSHEET && (
          <a class="button primary" href={linkTo('file', file.id)}>
            Open the workbook
          </a>
        )}
        <FileActions opened={value} />
      </header>
      {html !== undefined && (
        <iframe
          class="document"
          title={file.name}
          sandbox="allow-popups allow-top-navigation-by-user-activation"
          srcdoc={html}
        />
      )}
      <AccessTable access={access} />
    </>
  );
}

function FileActions({ opened: { file } }: { opened: Opened }) {
  const { you } = useShell();
  const act = useAct();
  if (file.role !== 'owner' && file.role !== 'organizer') return null;
  const input = { as: you.address, fileId: file.id };
  return (
    <span class="actions">
      {!file.trashed && (
        <button type="button" class="button small" onClick={() => act('moveToTrash', input)}>
          Put in the bin
        </button>
      )}
      <button
        type="button"
        class="button small"
        onClick={() => {
          if (window.confirm(`Delete “${file.name}” for good?`)) void act('deleteForGood', input);
        }}
      >
        Delete for good
      </button>
    </span>
  );
}

function AccessTable({ access }: { access: Opened['access'] }) {
  return (
    <section class="access" aria-labelledby="access-title">
      <h3 id="access-title">Who may see it</h3>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">May</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {access.map((one) => (
            <tr key={`${one.who} ${one.role}`}>
              <td>
                {one.name ?? one.who} {one.name && <span class="soft">{one.who}</span>}
              </td>
              <td class="nowrap">{sayRole(one.role)}</td>
              <td>{one.inherited ? `of the folder “${one.from ?? 'above'}”` : 'given here'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
