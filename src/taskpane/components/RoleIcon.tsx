import {
  ClipboardTaskListLtr20Regular,
  PeopleTeam20Regular,
  Person20Regular,
} from "@fluentui/react-icons";
import type { Role } from "../roles";

const ICONS = {
  keeps: ClipboardTaskListLtr20Regular,
  leads: Person20Regular,
  gathers: PeopleTeam20Regular,
};

/** The picture that stands beside a way in; its words say the same. */
export function RoleIcon({ role }: { readonly role: Role }): React.JSX.Element {
  const Icon = ICONS[role];
  return <Icon aria-hidden />;
}
