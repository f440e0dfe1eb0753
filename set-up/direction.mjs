// Fails when imports go the wrong way, and when nothing was looked at (a silent pass is no pass).
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';

const { output } = await cruise(
  ['packages', 'journeys', 'sample-discs', 'bench', 'docs'],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true },
  undefined,
  { tsConfig: undefined },
);
const { violations, totalCruised } = output.summary;
for (const v of violations) console.error(`${v.rule.name}: ${v.from} → ${v.to}`);
if (totalCruised < 20)
  console.error(`Only ${totalCruised} modules were looked at: the tool is not seeing TypeScript.`);
console.log(`direction: ${totalCruised} modules, ${violations.length} violations`);
process.exitCode = violations.length > 0 || totalCruised < 20 ? 1 : 0;
