import { useEffect, type UIEvent } from "react";
import { useActions } from "./use-pane";

/** So much room the folded head leaves. What would fit into it is not scrolled any more, and the head unfolds again. */
const ROOM = 200;
/** A list that is scrolled less far shows its beginning still. */
const BEGUN = 24;

/** Folds the head while a long list is scrolled, and unfolds it at the list's beginning and when the list goes. */
export function useFoldOnScroll(): (event: UIEvent<HTMLElement>) => void {
  const { scrolled } = useActions();
  useEffect(
    () => () => {
      scrolled(false);
    },
    [scrolled],
  );
  return ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
    if (scrollTop <= 0) scrolled(false);
    else if (scrollTop > BEGUN && scrollHeight - clientHeight > ROOM) scrolled(true);
  };
}
