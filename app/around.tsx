/** A sentence around a word that keeps its own direction. */
export function Around({ sentence, word }: { sentence: (word: string) => string; word: string }) {
  // A character that no text holds marks the word's place.
  const [before, after] = sentence('\ufffc').split('\ufffc');
  return (
    <>
      {before}
      <bdi>{word}</bdi>
      {after}
    </>
  );
}
