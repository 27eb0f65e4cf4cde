import type { ChangeKind } from '../../core/open-data/changes/changes-json.ts';

/** As readers know them. */
export const kindNames: Readonly<Record<ChangeKind, string>> = {
  published: '发布',
  corrected: '更正',
  changed: '改动',
  moved: '换网址',
  withdrawn: '撤下',
};
