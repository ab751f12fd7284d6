import { Choice } from "../Choice";

export interface FilterSelectProps {
  readonly label: string;
  /** The words for no filter at all. */
  readonly all: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
}

/** A choice among the names of the plan; one chosen before stays though the plan names it no more. */
export function FilterSelect(props: FilterSelectProps): React.JSX.Element {
  const { label, all, value, names, onName } = props;
  const gone = value !== "" && !names.includes(value) ? [value] : [];
  const offered = [...gone, ...names].map((name) => [name, name] as const);
  return <Choice label={label} value={value} among={[["", all], ...offered]} onChoice={onName} />;
}
