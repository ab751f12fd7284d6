const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

/** What stands behind Excel's client in its file: the functions of cells, which the add-in has not. */
const END_OF_CLIENT = "var _EndExcel";

/**
 * Makes a module of one of Microsoft's client files, which are written for a
 * page: a function that takes the page's window and gives the namespaces. That
 * members are checked against the requirement sets is the file's last line.
 */
module.exports = {
  process: (source) => ({
    code: [
      "module.exports = function (window, document, navigator) {",
      "var Microsoft = (window.Microsoft = {}), Sys = (window.Sys = {});",
      "var Type = (window.Type = function () {});",
      source.slice(0, source.indexOf(END_OF_CLIENT)),
      "OfficeExtension.Utility._doApiNotSupportedCheck = true;",
      "return { Excel: Excel, OfficeExtension: OfficeExtension, OSF: OSF };",
      "};",
    ].join("\n"),
  }),
  getCacheKey: (source) =>
    createHash("sha256").update(source).update(readFileSync(module.filename)).digest("hex"),
};
