import './figures.css';

/** What each number counts, and the number. */
export function Figures(props: {
  readonly figures: readonly (readonly [label: string, value: string | number])[];
}) {
  return (
    <dl class="figures">
      {props.figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
