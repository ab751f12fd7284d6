/**
 * Three pages. `taskpane.html` is what Excel loads; `index.html` is the
 * workbench; `pane.html` is the task pane inside the workbench: the SAME
 * bundle as `taskpane.html`, with the bridge in place of office.js.
 *
 * Settings, by environment:
 *   MONITOR_HOST   where the add-in is served from, for the manifest
 *                  (https://localhost:3000 by default)
 *   OFFICE_JS_URL  where office.js is served from; some clouds host their own
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { IgnorePlugin } = require("webpack");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

module.exports = async (_env, { mode = "production" } = {}) => {
  const { page } = await import("./scripts/lib/page.mjs");
  const { BundleContents } = await import("./scripts/lib/bundle-contents.mjs");
  const { manifestFor } = await import("./scripts/manifest.mjs");
  const manifest = () =>
    manifestFor(
      readFileSync(path.join(__dirname, "manifest.xml"), "utf8"),
      process.env.MONITOR_HOST,
    );
  // Made once at the start, so that a build whose manifest would lead nowhere fails, saying why.
  manifest();
  const officeJs = process.env.OFFICE_JS_URL ?? OFFICE_JS;
  const production = mode === "production";

  const html = (filename, chunks, options) =>
    new HtmlPlugin({
      filename,
      chunks,
      chunksSortMode: "manual",
      inject: "head",
      scriptLoading: "defer",
      templateContent: page(options),
    });

  return {
    mode,
    // Maps without eval, which the pages' content security policy forbids.
    devtool: production ? false : "source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      bridge: "./src/workbench/bridge.ts",
      workbench: "./src/workbench/page/index.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // Names that change with their content stand in a folder of their own: servers keep them for ever.
      filename: "app/[name].[contenthash:12].js",
      chunkFilename: "app/[name].[contenthash:12].js",
      assetModuleFilename: "app/[name].[contenthash:12][ext]",
      clean: true,
      // Pages are out of date if older than their sources, so that those which stay as they were are written too.
      compareBeforeEmit: false,
    },
    cache: {
      type: "filesystem",
      buildDependencies: { config: [path.join(__dirname, "webpack.config.js")] },
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, include: path.resolve(__dirname, "src"), use: swc() },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
      // What the pane and the workbench share (React, Fluent) is loaded once and
      // kept by the browser while our own code changes around it.
      splitChunks: { chunks: "all", cacheGroups: { ...vendors() } },
    },
    performance: { hints: false },
    plugins: [
      // The grid would bring along the hyphenation of seventy languages.
      new IgnorePlugin({
        checkResource: (resource, context) =>
          /engine-render[\\/]lib[\\/]es$/.test(context) &&
          !/^\.\/(index|en-)/.test(resource) &&
          resource.startsWith("./"),
      }),
      new MiniCssExtractPlugin({
        filename: "app/[name].[contenthash:12].css",
        chunkFilename: "app/[name].[contenthash:12].css",
        ignoreOrder: true,
      }),
      html("taskpane.html", ["taskpane"], { title: "Milestone Monitor", officeJs }),
      html("pane.html", ["bridge", "taskpane"], { title: "Milestone Monitor" }),
      html("index.html", ["workbench"], {
        title: "Milestone Monitor: the workbench",
        favicon: "assets/icon-32.png",
      }),
      new BundleContents(),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: manifest },
        ],
      }),
    ],
    devServer: { port: Number(process.env.PORT ?? 3000), hot: false, liveReload: true },
    stats: "errors-warnings",
  };
};

/** TypeScript and React by swc; types are checked by `npm run types`. */
const swc = () => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const vendors = () => ({
  react: {
    test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
    name: "react",
    priority: 30,
  },
  fluent: {
    test: /[\\/]node_modules[\\/](@fluentui|@griffel|@floating-ui|tabster|keyborg)[\\/]/,
    name: "fluent",
    chunks: "initial",
    priority: 20,
  },
  grid: {
    test: /[\\/]node_modules[\\/]@univerjs[\\/]/,
    name: "univer",
    chunks: "async",
    priority: 20,
  },
});
