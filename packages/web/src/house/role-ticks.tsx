import { staffRoles, type Role, type StaffRole } from '@overread/case';
import { useWords } from '../wording/wording.tsx';
import { houseWords } from './words.ts';

interface Props {
  readonly legend: string;
  readonly roles: readonly Role[];
  readonly onRoles: (roles: readonly StaffRole[]) => void;
}

/** Staff roles, several at a time. */
export function RoleTicks({ legend, roles, onRoles }: Props) {
  const say = useWords(houseWords);
  const toggle = (role: StaffRole) =>
    onRoles(staffRoles.filter((one) => (one === role ? !roles.includes(one) : roles.includes(one))));
  return (
    <fieldset className="house-roles">
      <legend>{legend}</legend>
      {staffRoles.map((role) => (
        <label key={role}>
          <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
          {say(`role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
