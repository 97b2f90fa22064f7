export interface Measured {
  /** How far the memory of the process rose above what it had before, at its highest. */
  risenMb: number;
  seconds: number;
}

const EVERY = 5;

/** Measures an act by the resident memory, in bytes, that `resident` tells every 5 ms. */
export async function measure(resident: () => number, act: () => Promise<unknown>): Promise<Measured> {
  const before = resident();
  let highest = before;
  const look = () => {
    highest = Math.max(highest, resident());
  };
  const looking = setInterval(look, EVERY);
  const since = performance.now();
  await act();
  const seconds = (performance.now() - since) / 1000;
  clearInterval(looking);
  look();
  return { risenMb: (highest - before) / 1e6, seconds };
}
