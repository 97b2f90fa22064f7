import type { ReactNode } from 'react';
import { messagesIn } from '@/messages';
import type { Fields } from './read-form';
import type { FieldErrors } from './signature-form';

/** What a form shows: the language, what was typed, and what of it is wrong. */
export interface Shown {
  lang: string;
  values: Fields;
  errors: FieldErrors;
}

export interface FieldProps extends Shown {
  name: string;
  label: string;
  hint?: string;
}

/** An error's sentence, from its name and its number: `tooLong 200`. */
export function errorText(lang: string, error: string): string {
  const [name = '', number] = error.split(' ');
  const { summary, ...sentences } = messagesIn(lang).errors;
  const sentence = Object.hasOwn(sentences, name) ? sentences[name as keyof typeof sentences] : sentences.required;
  return typeof sentence === 'function' ? sentence(Number(number)) : sentence;
}

/** On top of a form that came back: how many answers are wrong, and a way to each. */
export function ErrorSummary({
  lang,
  errors,
  labels,
}: {
  lang: string;
  errors: FieldErrors;
  labels: Record<string, string>;
}) {
  const wrong = Object.keys(errors);
  if (wrong.length === 0) return null;
  const m = messagesIn(lang).errors;
  return (
    <div className="summary" role="alert" aria-labelledby="wrong">
      <h2 id="wrong">{m.summary(wrong.length)}</h2>
      <p>{m.nothingLost}</p>
      <ul>
        {wrong.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{labels[name] ?? name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A label, its hint and its error around a control; `children` gets what the control must point to. */
export function Field({
  lang,
  errors,
  name,
  label,
  hint,
  children,
}: Omit<FieldProps, 'values'> & { children: (pointed: Pointed) => ReactNode }) {
  const error = errors[name];
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
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
      {children({
        id: name,
        name,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}

interface Pointed {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

type InputProps = FieldProps & {
  type?: 'text' | 'email' | 'url' | 'date' | 'datetime-local' | 'password' | 'search';
  inputMode?: 'numeric' | 'email' | 'url';
  autoComplete?: string;
  required?: boolean;
  maxLength?: number;
  /** The language of what is typed, where it is known. */
  written?: string;
};

export function Input({ type = 'text', inputMode, autoComplete, required, maxLength, written, ...field }: InputProps) {
  return (
    <Field {...field}>
      {(pointed) => (
        <input
          {...pointed}
          type={type}
          inputMode={inputMode}
          autoCapitalize={type === 'email' || inputMode === 'email' ? 'none' : undefined}
          autoComplete={autoComplete ?? 'off'}
          required={required}
          maxLength={maxLength}
          lang={written}
          dir="auto"
          defaultValue={field.values[field.name]}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldProps & {
  rows?: number;
  required?: boolean;
  /** The language of what is typed, where it is known. */
  written?: string;
};

export function TextArea({ rows = 5, required, written, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(pointed) => (
        <textarea
          {...pointed}
          rows={rows}
          required={required}
          lang={written}
          dir="auto"
          defaultValue={field.values[field.name]}
        />
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function Select({ options, prompt, autoComplete, ...field }: FieldProps & SelectProps) {
  return (
    <Field {...field}>
      {(pointed) => (
        <select {...pointed} autoComplete={autoComplete} defaultValue={field.values[field.name] ?? ''}>
          <option value="">{prompt}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SelectProps {
  options: Option[];
  prompt: string;
  autoComplete?: string;
}
