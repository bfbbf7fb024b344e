import { useShell } from '../shell-context';
import { a1Of, editText, isLocked, type Place, type SheetData } from './cells';
import type { MenuCommand } from './context-menu';
import type { Editing } from './use-editing';

export function Toolbar({ commands }: { commands: readonly MenuCommand[] }) {
  return (
    <div class="toolbar" role="toolbar" aria-label="Workbook">
      {commands.map(({ label, run }) => (
        <button key={label} type="button" class="tool" onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}

export function FormulaBar(props: { sheet: SheetData; selected: Place; editing: Editing }) {
  const { sheet, selected, editing } = props;
  const { you } = useShell();
  return (
    <div class="formula-bar">
      <span class="cell-name" aria-hidden="true">
        {a1Of(selected)}
      </span>
      <input
        aria-label={`What stands in ${a1Of(selected)}`}
        value={editing.draft?.text ?? editText(sheet, selected)}
        onFocus={() => editing.begin(undefined, 'bar')}
        onInput={(event) => editing.change(event.currentTarget.value)}
        onKeyDown={(event) => editing.onInputKey(event)}
        onBlur={() => editing.commit()}
      />
      {isLocked(sheet, selected) && (
        <span class="hint lock">Protected: {you.name} cannot change this cell</span>
      )}
    </div>
  );
}
