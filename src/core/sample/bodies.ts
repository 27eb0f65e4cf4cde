/** The bodies of a county: what each is called, what it does, and how much of it. */

/** Orders of magnitude of one year; the years swing around them. */
export interface Volume {
  /** Requests received. */
  readonly requests: number;
  readonly licensing: number;
  readonly otherServices: number;
  readonly penalties: number;
  readonly compulsion: number;
  /** Administrative fees in yuan. */
  readonly feesInYuan: number;
  /** Normative documents in force. */
  readonly documents: number;
  /** Pieces of information published. */
  readonly published: number;
}

export interface Body {
  readonly id: string;
  /** Follows the name of the county. */
  readonly name: string;
  /** What it is about, in words that fit after 公开、梳理、围绕. */
  readonly duties: readonly string[];
  readonly volume: Volume;
}

/** A volume in the order of its properties. */
type Sizes = readonly [number, number, number, number, number, number, number, number];

export const government: Body = body(
  'renmin-zhengfu',
  '人民政府',
  '重大建设项目 民生实事 优化营商环境 财政预决算 乡村振兴 义务教育 基层卫生 安全生产 就业创业 公共资源交易',
  [48, 900, 1500, 160, 12, 1_200_000, 14, 640],
);

export const departments: readonly Body[] = [
  body(
    'zhengfu-bangongshi',
    '政府办公室',
    '政府会议纪要摘要 议案提案办理 政策解读 政务热线 督查激励 重大决策目录 公报赠阅 应急值守',
    [46, 0, 40, 0, 0, 0, 18, 320],
  ),
  body(
    'ziran-ziyuanju',
    '自然资源局',
    '征地补偿安置 国土空间规划 不动产登记 土地出让 矿产资源管理 地质灾害防治 测绘成果 耕地保护',
    [58, 260, 5200, 34, 3, 8_600_000, 9, 380],
  ),
  body(
    'zhufang-chengxiang-jiansheju',
    '住房和城乡建设局',
    '保障性住房 老旧小区改造 物业管理 建筑施工许可 房屋征收 工程质量监督 城镇燃气 农村危房改造',
    [42, 410, 1600, 58, 4, 940_000, 11, 300],
  ),
  body(
    'gonganju',
    '公安局',
    '户籍办理 出入境服务 交通管理 养犬登记 治安防范 反电信诈骗 无犯罪记录查询 特种行业许可',
    [37, 5200, 21_000, 3100, 260, 640_000, 5, 340],
  ),
  body(
    'shichang-jianguanju',
    '市场监督管理局',
    '食品安全抽检 特种设备安全 企业登记 价格监督 药品监管 计量检定 产品质量 消费维权',
    [33, 7400, 3800, 420, 46, 0, 6, 410],
  ),
  body(
    'renli-shehui-baozhangju',
    '人力资源和社会保障局',
    '就业补贴 社会保险经办 事业单位招聘 职业技能培训 劳动监察 欠薪治理 人才引进 工伤认定',
    [21, 130, 9400, 22, 1, 0, 8, 330],
  ),
  body(
    'jiaoyuju',
    '教育局',
    '义务教育招生 教师招聘 学校收费 校外培训治理 学生资助 校园安全 中考安排 教育经费',
    [19, 46, 2100, 9, 0, 5_300_000, 10, 310],
  ),
  body(
    'weisheng-jiankang-weiyuanhui',
    '卫生健康委员会',
    '基层卫生服务 预防接种 医疗机构校验 公共场所卫生 生育登记 传染病防治 职业健康 家庭医生签约',
    [17, 690, 4300, 76, 5, 0, 4, 290],
  ),
  body(
    'nongye-nongcunju',
    '农业农村局',
    '惠农补贴 高标准农田 农机购置补贴 宅基地管理 动物防疫 农产品质量 土地承包 农村改厕',
    [22, 380, 2600, 41, 8, 0, 7, 350],
  ),
  body(
    'jiaotong-yunshuju',
    '交通运输局',
    '农村公路养护 客运班线 出租汽车管理 超限治理 公交线路调整 驾培管理 渡口安全 道路工程招标',
    [13, 620, 1900, 310, 120, 0, 5, 230],
  ),
  body(
    'shuiliju',
    '水利局',
    '水旱灾害防御 农村供水 河湖长制 取水许可 水土保持 水利工程建设 节约用水 水库移民扶持',
    [14, 190, 460, 26, 3, 2_100_000, 6, 240],
  ),
  body(
    'shengtai-huanjingju',
    '生态环境局',
    '环评审批 空气质量 饮用水水源 排污许可 噪声治理 固体废物 环境执法 土壤污染防治',
    [18, 210, 380, 64, 11, 0, 4, 320],
  ),
  body(
    'minzhengju',
    '民政局',
    '最低生活保障 养老服务 社会组织管理 婚姻登记 殡葬管理 儿童福利 地名管理 临时救助',
    [10, 58, 6100, 6, 0, 0, 9, 260],
  ),
  body(
    'caizhengju',
    '财政局',
    '预算决算 政府采购监管 转移支付 国有资产 会计管理 非税收入 债务情况 惠民补贴发放',
    [11, 14, 900, 8, 0, 0, 7, 280],
  ),
  body(
    'fazhan-gaigeju',
    '发展和改革局',
    '项目审批 价格收费 重大项目建设 粮食储备 节能审查 信用体系 招标投标监督 能源保障',
    [12, 340, 260, 7, 0, 0, 8, 250],
  ),
  body(
    'chengshi-guanliju',
    '城市管理局',
    '违法建设治理 占道经营 户外广告 生活垃圾分类 园林绿化 渣土运输 市政设施维护 停车秩序',
    [24, 830, 640, 1250, 210, 380_000, 5, 220],
  ),
  body(
    'yingji-guanliju',
    '应急管理局',
    '安全生产许可 事故调查报告 防灾减灾 危险化学品 应急预案 救灾物资 森林防火 隐患排查',
    [9, 74, 310, 88, 14, 0, 4, 210],
  ),
  body(
    'yiliao-baozhangju',
    '医疗保障局',
    '医保报销政策 药品集中采购 定点机构管理 异地就医 门诊慢特病 基金监管 生育保险 医疗救助',
    [7, 0, 8200, 27, 0, 0, 5, 200],
  ),
  body(
    'wenhua-lvyouju',
    '文化和旅游局',
    '文物保护 公共图书馆服务 娱乐场所许可 旅游安全 非物质文化遗产 群众文化活动 体育设施 广播电视覆盖',
    [6, 120, 330, 19, 2, 0, 3, 270],
  ),
  body(
    'keji-gongye-xinxihuaju',
    '科技和工业信息化局',
    '企业技术改造 科技项目申报 中小企业服务 工业运行监测 园区建设 专精特新培育 民爆安全 惠企资金',
    [5, 18, 120, 3, 0, 0, 4, 190],
  ),
  body(
    'sifaju',
    '司法局',
    '法律援助 公证服务 人民调解 复议接待 律师管理 社区矫正 普法宣传 规范性文件审核',
    [6, 42, 730, 2, 0, 0, 6, 180],
  ),
  body(
    'xingzheng-shenpi-fuwuju',
    '行政审批和政务服务局',
    '办事指南 一件事一次办 窗口服务 中介服务事项 帮办代办 电子证照 公共资源交易 评价结果',
    [8, 3600, 2200, 0, 0, 0, 3, 290],
  ),
  body(
    'shangwuju',
    '商务局',
    '消费促进活动 成品油市场 电子商务 外贸服务 家政服务 预付卡管理 农贸市场改造 招商项目',
    [4, 36, 140, 5, 0, 0, 3, 160],
  ),
  body(
    'tuiyi-junren-shiwuju',
    '退役军人事务局',
    '优待证办理 就业安置 抚恤补助 烈士纪念设施 权益维护 双拥活动 创业扶持 走访慰问',
    [5, 0, 1800, 0, 0, 0, 2, 150],
  ),
  body(
    'tongjiju',
    '统计局',
    '统计公报 月度数据 普查公告 统计执法 抽样调查 数据发布日历 统计年鉴 指标解释',
    [4, 0, 60, 11, 0, 0, 1, 170],
  ),
  body(
    'shenjiju',
    '审计局',
    '审计结果公告 审计整改 预算执行审计 政府投资审计 领导干部经济责任审计 专项资金审计 审计计划 内部审计指导',
    [3, 0, 20, 4, 0, 0, 1, 120],
  ),
  body(
    'linyeju',
    '林业局',
    '林木采伐许可 造林绿化 森林防火 野生动物保护 林权管理 退耕还林补助 湿地保护 有害生物防治',
    [8, 280, 520, 21, 2, 0, 4, 180],
  ),
];

/** All townships are alike in kind; the seed makes them differ. */
export const township: Body = body(
  '',
  '',
  '惠农补贴 低保和救助 农村人居环境 宅基地审批 村级财务 道路和水渠建设 征地补偿 防汛抗旱 秸秆禁烧 合作医疗参保 危房改造 生育奖励扶助 公益岗位 集体资产',
  [5, 26, 340, 7, 2, 0, 2, 150],
);

function body(id: string, name: string, duties: string, sizes: Sizes): Body {
  const [
    requests,
    licensing,
    otherServices,
    penalties,
    compulsion,
    feesInYuan,
    documents,
    published,
  ] = sizes;
  return {
    id,
    name,
    duties: duties.split(' '),
    volume: {
      requests,
      licensing,
      otherServices,
      penalties,
      compulsion,
      feesInYuan,
      documents,
      published,
    },
  };
}
