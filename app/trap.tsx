import type { Fields } from './read-form';

const NAME = 'homepage_2';

/** A field that nobody sees, with a name that machines like and browsers don't fill in. */
export function Trap() {
  return (
    <div className="trap" aria-hidden="true">
      <label>
        {NAME}
        <input name={NAME} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}

/** Whether it was filled in. */
export function isTrapped(fields: Fields): boolean {
  return Boolean(fields[NAME]);
}
