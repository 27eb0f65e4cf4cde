/**
 * Where in a body's name its own part begins: behind the places that it is of. 延津县科技和工业信息化局 →
 * 科技和工业信息化局. A name that is nothing but a place is its own part.
 *
 * `region`: the path of its division, which says more than the look of the name.
 */
export function ownPartOf(name: string, region: readonly string[]): number {
  let start = 0;
  for (const place of region) {
    if (name.startsWith(place, start)) start += place.length;
  }
  if (start === 0) start = endOfPlaces(name);
  return start < name.length ? start : 0;
}

/** Where the places begin that a name begins with: 重庆市|綦江区|石角镇人民政府. The first is 0. */
export function placeStarts(name: string, region: readonly string[]): readonly number[] {
  const starts = [0];
  let at = 0;
  for (const place of region) {
    if (!name.startsWith(place, at)) continue;
    at += place.length;
    starts.push(at);
  }
  return starts;
}

function endOfPlaces(name: string): number {
  let end = 0;
  for (;;) {
    const length = leadingPlace(name.slice(end));
    if (length === 0 || end + length >= name.length - 1) return end;
    end += length;
  }
}

/** How long the place is that a text begins with; 0 where it begins with none. */
function leadingPlace(text: string): number {
  for (let length = 2; length <= Math.min(longestPlace, text.length); length += 1) {
    if (endsPlace(text.slice(0, length), text.charAt(length))) return length;
  }
  return 0;
}

const longestPlace = 12;

/** 市场, 市政, 县域, 城市, 社区 and 区域 are no places. */
function endsPlace(text: string, next: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(text)) return false;
  if (/(?:自治[区州县旗]|特别行政区|[省旗盟])$/u.test(text)) return true;
  if (/[^城]市$/u.test(text)) return !'场政'.includes(next) || next === '';
  if (text.endsWith('县')) return next !== '域';
  return /[^社城]区$/u.test(text) && (!'域划块'.includes(next) || next === '');
}
