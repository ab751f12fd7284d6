import type { Questions } from "./view/review-room";

/** The name of something that can be asked about the last review. */
export type Question = keyof Questions;

/** One question as plain data. */
export type Asked = {
  [Q in Question]: { readonly about: Q; readonly with: Parameters<Questions[Q]> };
}[Question];

/** The same questions to a room on another thread, or later on this one. */
export type Later = {
  readonly [Q in Question]: (
    ...given: Parameters<Questions[Q]>
  ) => Promise<ReturnType<Questions[Q]>>;
};

/** Answers a question in the room. */
export function answerOf(room: Questions, { about, with: given }: Asked): unknown {
  // The name and what is given belong together by the type of `Asked`; the compiler forgets that.
  const answer = room[about] as (...args: unknown[]) => unknown;
  return answer(...given);
}

/** Turns one way to ask anything into a function for each question. */
export function questionsBy(ask: (asked: Asked) => Promise<unknown>): Later {
  const question =
    (about: Question) =>
    (...given: unknown[]): Promise<unknown> =>
      ask({ about, with: given } as Asked);
  return Object.fromEntries(QUESTIONS.map((about) => [about, question(about)])) as unknown as Later;
}

const NAMED: Readonly<Record<Question, true>> = {
  listFindings: true,
  findings: true,
  leavable: true,
  listMilestones: true,
  milestones: true,
  explain: true,
  fixAll: true,
  findingsAt: true,
  progressColumns: true,
  toPaint: true,
  standsFor: true,
  sheet: true,
  cover: true,
};
const QUESTIONS = Object.keys(NAMED) as Question[];
