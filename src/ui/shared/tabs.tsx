/** The sections of a page; one at a time, like pages of their own. */
export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly current: Name;
  readonly onChoose: (name: Name) => void;
}) {
  return (
    <nav class="tabs" aria-label={props.label}>
      {props.tabs.map((tab) => (
        <button
          key={tab.name}
          id={`tab-${tab.name}`}
          type="button"
          class="tab"
          {...(tab.name === props.current ? { 'aria-current': 'page' as const } : {})}
          onClick={() => props.onChoose(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </nav>
  );
}
