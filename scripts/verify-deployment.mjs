/**
 * `npm run verify-deployment -- https://apps.example.gov.uk`: asks for the
 * add-in's files where they are served, and says what would keep it from
 * working. Ends with 0 where all is well, 1 where something is amiss.
 */
import { faultsOf } from "./lib/deployment.mjs";

const [address] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error(
    "Give the address it is served at: npm run verify-deployment -- https://apps.example.gov.uk",
  );
  process.exit(1);
}
const faults = await faultsOf(address);
for (const fault of faults) console.error(`- ${fault}`);
console.log(
  faults.length === 0
    ? `${address} serves the add-in as it should.`
    : `${faults.length} to mend. The files in the folder “deploy” say it right for nginx, IIS, Apache and Azure.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
