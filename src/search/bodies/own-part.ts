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

function endOfPlaces(name: string): number {
  let end = 0;
  for (;;) {
    const place = leadingPlace.exec(name.slice(end))?.[0];
    if (place === undefined || end + place.length >= name.length - 1) return end;
    end += place.length;
  }
}

/** 市场, 市政, 县域, 城市, 社区 and 区域 are no places. */
const leadingPlace =
  /^\p{Script=Han}{1,10}?(?:自治[区州县旗]|特别行政区|省|(?<!城)市(?![场政])|县(?!域)|(?<![社城])区(?![域划块])|旗|盟)/u;
