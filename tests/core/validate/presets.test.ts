import { DEFAULT_SETTINGS, settingsSchema } from "../../../src/core/plan/settings";
import { PRESETS, presetOf } from "../../../src/core/validate/presets";
import { RULES } from "../../../src/core/validate/rules/index";

describe.each(PRESETS)("the preset “$title”", ({ rules, when }) => {
  test("names rules that there are, and says when it is the one to take", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(rules).filter((id) => !ids.has(id))).toEqual([]);
    expect(when).toMatch(/^(?:While|When|Before) .+\.$/);
  });

  test("makes settings that fit, and changes something", () => {
    const settings = { ...DEFAULT_SETTINGS, rules };
    expect(settingsSchema.parse(settings)).toEqual(settings);
    const changed = RULES.filter(({ id, severity }) => {
      const own = rules[id];
      return own?.on === false || (own?.severity !== undefined && own.severity !== severity);
    });
    expect(changed.length).toBeGreaterThan(3);
  });
});

test("presets have ids and titles of their own", () => {
  expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  expect(new Set(PRESETS.map(({ title }) => title)).size).toBe(PRESETS.length);
});

test("a preset is told from its rules, and from one that somebody has changed since", () => {
  for (const preset of PRESETS) expect(presetOf({ ...preset.rules })).toBe(preset);
  const [first] = PRESETS;
  expect(presetOf({})).toBeNull();
  expect(presetOf({ ...first?.rules, "vague-wording": { severity: "error" } })).toBeNull();
});
