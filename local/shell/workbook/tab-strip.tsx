import { useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';

type Tab = OutputOf<'readSheet'>['tabs'][number];

interface TabStripProps {
  readonly tabs: readonly Tab[];
  readonly chosen: number;
  readonly choose: (sheetId: number) => void;
  readonly add: (title: string) => void;
  readonly rename: (sheetId: number, title: string) => void;
}

export function TabStrip({ tabs, chosen, choose, add, rename }: TabStripProps) {
  const [showsHidden, setShowsHidden] = useState(false);
  const hidden = tabs.filter((tab) => tab.hidden);
  const shown = tabs.filter((tab) => !tab.hidden || showsHidden || tab.sheetId === chosen);
  const ask = (question: string, before: string, done: (title: string) => void) => {
    const title = window.prompt(question, before)?.trim();
    if (title && title !== before) done(title);
  };
  return (
    <div class="tab-strip">
      <button
        type="button"
        class="tab-tool"
        aria-label="Add a tab"
        title="Add a tab"
        onClick={() => ask('Name of the new tab', '', add)}
      >
        +
      </button>
      <div class="tabs" role="tablist" aria-label="Tabs of this workbook">
        {shown.map((tab) => (
          <button
            key={tab.sheetId}
            type="button"
            role="tab"
            aria-selected={tab.sheetId === chosen}
            class={tab.hidden ? 'tab hidden-tab' : 'tab'}
            title="Double-click to rename"
            onClick={() => choose(tab.sheetId)}
            onDblClick={() =>
              ask('New name of the tab', tab.title, (title) => rename(tab.sheetId, title))
            }
          >
            {tab.title}
            {tab.hidden && <span class="soft"> (hidden)</span>}
          </button>
        ))}
      </div>
      {hidden.length > 0 && (
        <label class="tab-tool">
          <input
            type="checkbox"
            checked={showsHidden}
            onChange={(event) => setShowsHidden(event.currentTarget.checked)}
          />
          Show hidden tabs ({hidden.length})
        </label>
      )}
    </div>
  );
}
