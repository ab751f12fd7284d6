/**
 * Waits until something holds, as what runs in a browser takes its time. Asks
 * again and again for up to ten seconds and gives the last answer either way,
 * so that a test's own `expect` says what was wrong with it.
 */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (holds(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
