import { tags } from '../dataset/tags.ts';
import type { Conclusion, YesNoUnknown } from '../inventory/inventory.ts';
import { cite, concluded, unknownConclusion } from './cite.ts';
import type { Part } from './part.ts';
import { plainWords, wordTest } from './plain-words.ts';

/** Whether a contrast agent was given: the agent's name, then words. Absence of both is unknown. */
export const readContrast = ({ middle, words }: Part): Conclusion<YesNoUnknown> => {
  const { attributes, file } = middle.instance;
  const agent = attributes.text(tags.ContrastBolusAgent);
  const about = 'contrast';
  if (agent !== undefined && /[\p{L}\p{N}]/u.test(agent)) {
    const value = none(plainWords(agent)) ? 'no' : 'yes';
    return concluded(
      about,
      value,
      value === 'yes' ? 'proven' : 'likely',
      cite(tags.ContrastBolusAgent, agent),
      file,
    );
  }
  const source = `description “${words.trim()}”`;
  if (without(words)) return concluded(about, 'no', 'claimed', source, file);
  if (given(words)) return concluded(about, 'yes', 'likely', source, file);
  return unknownConclusion;
};

const none = wordTest('no|none|non|without|ohne|sans|sin|nil|n a|na|0|native|no contrast', '无|無');
const without = wordTest(
  'pre ?(?:contrast|gd|gad\\w*|km|c)|non ?contrast|without contrast|w ?o contrast|nativ\\w*|ohne km|sans inj\\w*|sans gd|sin contraste|senza mdc|plain',
  '平扫|平掃',
);
const given = wordTest(
  '\\+ ?c|c ?\\+|\\+ ?gd|gd|gado\\w*|post ?(?:contrast|gd|gad\\w*|km|c)|km|mdc|mit km|dotarem|magnevist|gadovist|prohance|with contrast|inj|enhanced',
  '增强|增強|造影',
);
