const SMALL = ["No", "One", "Two", "Three", "Four"];

/** "Two questions first", as the head of a folded list. */
export const questionsFirst = (n: number): string =>
  `${SMALL[n] ?? String(n)} ${n === 1 ? "question" : "questions"} first`;
