/** How a licence is named to machines. */
import type { Licence } from '../../register/site.ts';

/**
 * The id in the list of SPDX, where the address of the licence tells it beyond doubt: those of Creative Commons do.
 * E.g. `CC-BY-4.0` for https://creativecommons.org/licenses/by/4.0/.
 */
export function licenceId({ url }: Licence): string | undefined {
  const [, kind, version] =
    /^https?:\/\/creativecommons\.org\/(licenses\/[a-z-]+|publicdomain\/zero)\/(\d\.\d)(?:\/|$)/.exec(
      url,
    ) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  if (kind === 'publicdomain/zero') return `CC0-${version}`;
  return `CC-${kind.replace('licenses/', '').toUpperCase()}-${version}`;
}
