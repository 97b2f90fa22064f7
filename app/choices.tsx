import { directionOf } from '@/messages';
import { errorText, type FieldProps, type Option } from './field';

/** One of a few answers, each with a sentence that explains it. */
export function Choice({
  lang,
  values,
  errors,
  name,
  label,
  hint,
  options,
}: FieldProps & { options: (Option & { hint?: string; original?: OriginalProps })[] }) {
  const error = errors[name];
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={error ? 'field wrong' : 'field'} aria-describedby={describedBy || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {errorText(lang, error)}
        </p>
      )}
      {options.map((option, place) => (
        <div className="option" key={option.value}>
          <input
            type="radio"
            // The group's own name is the first answer's, so that a link to the group leads into it.
            id={place ? `${name}-${option.value}` : name}
            name={name}
            value={option.value}
            defaultChecked={values[name] === option.value}
            aria-describedby={option.hint && `${name}-${option.value}-hint`}
          />
          <label htmlFor={place ? `${name}-${option.value}` : name}>{option.label}</label>
          {option.hint && (
            <p className="hint" id={`${name}-${option.value}-hint`}>
              {option.hint}
              {option.original && <Original {...option.original} />}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

export function TickBox({ lang, values, errors, name, label, original }: FieldProps & { original?: OriginalProps }) {
  const error = errors[name];
  return (
    <div className={error ? 'field wrong' : 'field'}>
      {error && (
        <p className="error" id={`${name}-error`}>
          {errorText(lang, error)}
        </p>
      )}
      <div className="option">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={name in values}
          aria-describedby={error && `${name}-error`}
          aria-invalid={error ? true : undefined}
        />
        <label htmlFor={name}>
          {label}
          {original && <Original {...original} />}
        </label>
      </div>
    </div>
  );
}

/** What stands below a translation that nobody has read: the words that it translates. */
interface OriginalProps {
  lang: string;
  words: string;
}

export function Original({ lang, words }: OriginalProps) {
  return (
    <span className="original" lang={lang} dir={directionOf(lang)}>
      {words}
    </span>
  );
}
