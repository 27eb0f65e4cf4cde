/** Names of the filters in the index, as pages state them. */
export const filterNames = {
  year: '年度',
  region: '地区',
  kind: '类别',
} as const;
