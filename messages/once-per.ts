/** Makes what belongs to a language once: making one of `Intl` takes longer than using it a hundred times. */
export function oncePer<Made>(make: (lang: string) => Made): (lang: string) => Made {
  const made = new Map<string, Made>();
  return (lang) => {
    const kept = made.get(lang) ?? make(lang);
    made.set(lang, kept);
    return kept;
  };
}
