/** What a reader can set; the first of each group is the default. */
export const readingSettings = [
  { name: 'size', label: '字号', choices: ['标准', '大', '特大'] },
  { name: 'lead', label: '行距', choices: ['标准', '加宽'] },
  { name: 'contrast', label: '对比', choices: ['标准', '高对比'] },
  { name: 'theme', label: '明暗', choices: ['随系统', '浅', '深'] },
  { name: 'pointer', label: '指针', choices: ['标准', '大'] },
] as const;
