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
  const hidden = tabs.filter((tab) => tab.hidden).length;
  const shown = tabs.filter((tab) => !tab.hidden || showsHidden || tab.sheetId === chosen);
  return (
    <div class="tab-strip">
      <button
        type="button"
        class="tab-tool"
        aria-label="Add a tab"
        onClick={() => askTitle('Name of the new tab', '', add)}
      >
        +
      </button>
      <div class="tabs" role="tablist" aria-label="Tabs of this workbook">
        {shown.map((tab) => (
          <TabButton
            key={tab.sheetId}
            tab={tab}
            isChosen={tab.sheetId === chosen}
            choose={() => choose(tab.sheetId)}
            rename={() =>
              askTitle('New name of the tab', tab.title, (title) => rename(tab.sheetId, title))
            }
          />
        ))}
      </div>
      {hidden > 0 && (
        <label class="tab-tool">
          <input
            type="checkbox"
            checked={showsHidden}
            onChange={(event) => setShowsHidden(event.currentTarget.checked)}
          />
          Show hidden tabs ({hidden})
        </label>
      )}
    </div>
  );
}

function TabButton(props: { tab: Tab; isChosen: boolean; choose: () => void; rename: () => void }) {
  const { tab, isChosen, choose, rename } = props;
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isChosen}
      class={tab.hidden ? 'tab hidden-tab' : 'tab'}
      title="Double-click, or F2, to rename"
      onClick={choose}
      onDblClick={rename}
      onKeyDown={(event) => event.key === 'F2' && rename()}
    >
      {tab.title}
      {tab.hidden && <span class="soft"> (hidden)</span>}
    </button>
  );
}

function askTitle(question: string, before: string, done: (title: string) => void): void {
  const title = window.prompt(question, before)?.trim();
  if (title && title !== before) done(title);
}
