import { abbreviates } from './abbreviates.ts';
import { ownKey, type BodyIndex, type Owner } from './body-index.ts';
import { isAlikeKind, ownName, type OwnName } from './own-name.ts';

/** A body that a text may name, the smaller `rank` the better. */
export interface Candidate extends Owner {
  readonly rank: number;
}

/** Ranks from here on are abbreviations. */
export const firstShort = 3;
/** Of these the kind of body is another: 卫健委 for 卫生健康局. */
export const otherKind = 6;

/** The bodies whose own part a text is, or is short for; none where it ends like no body. */
export function ownCandidates(text: string, index: BodyIndex): readonly Candidate[] {
  const own = ownName(text);
  if (own === undefined) return [];
  return [...exact(own, index), ...short(own, index)];
}

function exact({ stem, kind }: OwnName, index: BodyIndex): Candidate[] {
  const owners = index.owns.get(ownKey(stem, kind)) ?? [];
  return owners.map((owner) => ({ ...owner, rank: ranks[owner.is] }));
}

const ranks = { current: 0, short: 1, former: 2 } as const;

function short({ stem, kind }: OwnName, index: BodyIndex): Candidate[] {
  if (stem === '' || kind === '乡镇' || saysNothing.test(stem)) return [];
  const stems = index.stems.get(stem.charAt(0)) ?? [];
  return stems.flatMap((known) => {
    const isSameKind = known.kind === kind;
    if (!isSameKind && !isAlikeKind(known.kind, kind)) return [];
    if (known.stem === stem ? isSameKind : !isShortEnough(stem, kind)) return [];
    const start = abbreviates(stem, known.stem, known.starts);
    if (start === undefined) return [];
    const rank = isSameKind ? (start === 0 ? firstShort : firstShort + 1) : otherKind;
    return known.owners.map((owner) => ({ ...owner, rank: rank + ranks[owner.is] / 10 }));
  });
}

/** A single character is short for a commission or an office only: 科委, 农办. */
function isShortEnough(stem: string, kind: string): boolean {
  return stem.length > 1 || kind === '委' || kind === '办';
}

/** Words of so many bodies that they are short for none. */
const saysNothing =
  /^(?:管理|监督管理|监督|监管|服务|事务|工作|综合|行政|执法|办公|发展|建设|社会|信息|资源|公共|委员|主管|保障)$/u;
