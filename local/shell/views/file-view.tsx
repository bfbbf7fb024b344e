import { useServer, useShell } from '../shell-context';
import { WorkbookView } from '../workbook/workbook-view';
import { DriveView } from './drive-view';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Opens a file by its id, as a link does: a workbook as a workbook, anything else in Drive. */
export function FileView({ fileId }: { fileId: string }) {
  const { you } = useShell();
  const { value, error } = useServer('readFile', { as: you.address, fileId });
  if (error !== undefined) return <NeedAccess why={error} />;
  if (!value) return null;
  if (value.file.mimeType !== SPREADSHEET) return <DriveView fileId={fileId} />;
  return <WorkbookView fileId={fileId} name={value.file.name} />;
}

export function NeedAccess({ why }: { why: string }) {
  const { you } = useShell();
  return (
    <div class="page narrow need-access">
      <h1>You need access</h1>
      <p>
        This file is not shared with {you.name} ({you.address}). In Google Drive one would ask its
        owner; here, choose another person at the top.
      </p>
      <p class="hint">Google’s answer: {why}</p>
    </div>
  );
}
