/** A line that names an annual report, and no sentence about it. */
export function isTitle(line: string): boolean {
  const text = line.replace(/\s/g, '');
  return (
    text.length <= 80 &&
    !/[。；：]/.test(text) &&
    /(?:政府)?信息公开.*(?:年度报告|年报|工作报告|情况报告)$|年度.*信息公开.*报告$/.test(
      text.replace(/[（(][^（(]{0,20}[)）]$/, ''),
    )
  );
}
