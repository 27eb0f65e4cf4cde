import type { Body } from '../../bodies/body.ts';
import type { Suggestion } from '../../bodies/suggest.ts';

/** What is said of a suggested body beside its name: where others of that name are suggested, what tells it apart. */
export function describeBody({ body }: Suggestion, all: readonly Suggestion[]): string {
  const isAlone = all.filter((other) => currentName(other.body) === currentName(body)).length < 2;
  return isAlone ? '' : [body.kind, body.region.join('')].filter((part) => part !== '').join(' · ');
}

export function currentName({ names, id }: Body): string {
  return names[0]?.text ?? id;
}
