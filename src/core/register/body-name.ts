/** Names of bodies, as far as they can be told without the register. */

/** Whether a line is the name of a body. */
export function isBody(line: string): boolean {
  return (
    line.length <= 40 &&
    /^[\p{Script=Han}（）()·]+?(?:局|委员会|委|办公室|办|政府|厅|院|中心|办事处|街道|处|站|所|队|会|社|部|署|分局|公司|学校|大学|医院|银行)(?:关于)?$/u.test(
      line,
    )
  );
}

/** Whether a name says of which region the body is. */
export function namesRegion(name: string): boolean {
  const bare = name.replace(/城市|城乡|乡村|城镇|市场|市政|区域|县域|社区|地区性/g, '');
  return /^(?:中国|中华人民共和国|国家|国务院)|.(?:省|市|县|区|旗|州|盟|镇|乡|街道|兵团)/u.test(
    bare,
  );
}

/**
 * Whether any place may have a body of that name: 工信局, 县水利局, 人民政府办公室. A name with a word in it that isn't
 * known here is taken for one that says whose body it is, such as that of a river or a port.
 */
export function isBareName(name: string): boolean {
  const stem =
    /^(?:省|市(?!场)|县|区|州|旗|镇|乡(?!村))?(.{0,24}?)(?:局|委员会|委|办公室|办|厅|中心|办事处|站|所|队|政府)$/u;
  let rest = namesRegion(name) ? undefined : stem.exec(name.replace(/[（）()、]/g, ''))?.[1];
  if (rest === undefined) return false;
  while (rest !== '') {
    const word: string | undefined = duties.find((duty) => rest?.startsWith(duty));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}

/** What bodies are named for; longer ones first, where one begins with another. */
const duties = (
  '人民政府 人民 政府 街道 科学技术 科技 科 工业 工 经济 信息化 信息 经信 信 教育 教 体育 体 水利 水务 财政 公安 民政 ' +
  '民族宗教 民宗 司法 人力资源 社会保障 人社 人社保 自然资源 自规 规划 国土资源 生态环境 环境保护 环保 住房 ' +
  '城乡建设 住建 建设 交通运输 交通 运输 农业农村 农业 农村 畜牧 兽医 渔业 水产 商务 招商 文化 旅游 文旅 文物 ' +
  '广播电视 文广旅 文体旅 文广 新闻出版 卫生健康 卫健 卫生 计划生育 卫计 应急管理 应急 审计 市场监督管理 市场监管 ' +
  '食品药品 药品 监督管理 监督 管理 质量技术 安全生产 统计 林业 草原 林草 园林 绿化 医疗保障 医保 退役军人 ' +
  '事务 发展 改革 发改 粮食 物资 储备 粮储 行政审批 政务服务 政务 服务 行政 审批 大数据 数据 数字 城市管理 城管 ' +
  '综合 执法 信访 国有资产 国资 金融 工作 扶贫 乡村振兴 档案 机关 地方志 消防 救援 地震 气象 税务 和 与 的'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
