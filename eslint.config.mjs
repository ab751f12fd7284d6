import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "dist-bench/", "dist-cli/", "node_modules/", "test-output/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // The plugin's own `recommended` does not parse TypeScript, so its rules are named here.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Its random cases would be others in every run.
    files: ["tests/**/*.{ts,tsx}"],
    ignores: ["tests/support/random.ts"],
    rules: { "no-restricted-imports": ["error", "fast-check"] },
  },
  {
    // A cell's text in a pattern of one's own ends everything at its first "-", "(" or "*".
    files: ["**/*.{ts,tsx}"],
    ignores: ["src/core/sheet/pattern.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":not(TSTypeReference, BinaryExpression[operator='instanceof']) > Identifier[name='RegExp']",
          message:
            "Make a pattern with `pattern` or `joined` of core/sheet/pattern, which take text as it is.",
        },
      ],
    },
  },
  {
    files: ["src/cli/**", "scripts/**", "bench/**", "*.config.js"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        fetch: "readonly",
        Intl: "readonly",
      },
    },
  },
  {
    // It is put into the pages as it stands.
    files: ["scripts/lib/starting.mjs"],
    languageOptions: {
      globals: {
        document: "readonly",
        location: "readonly",
        addEventListener: "readonly",
        setTimeout: "readonly",
        HTMLScriptElement: "readonly",
        Office: "readonly",
      },
    },
  },
);
