import { NotSupportedByHost } from "./errors";

/**
 * A namespace of Office.js in which an unknown member is an error by name rather
 * than `undefined`. What languages and test tools look for on any object
 * (`then`, `toJSON`, symbols ...) is left alone.
 */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol" || key in target || ASKED_OF_ANYTHING.has(key)) {
        return Reflect.get(target, key) as unknown;
      }
      throw new NotSupportedByHost(`${name}.${key}`);
    },
  });
}

const ASKED_OF_ANYTHING = new Set([
  "then",
  "toJSON",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "$$typeof",
  "@@__IMMUTABLE_ITERABLE__@@",
  "@@__IMMUTABLE_RECORD__@@",
  "_isMockFunction",
  "__esModule",
  "default",
]);
