/** YAML to plain values, every scalar left as the text that was written; no positions, but fast. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** Undefined where the syntax is wrong or aliases are used: ask yaml-places.ts what and where. */
export function loadYaml(text: string): unknown {
  try {
    return load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
  } catch {
    return undefined;
  }
}
