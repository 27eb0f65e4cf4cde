/** Section one, fifth aspect: training, checks, and for governments the three results of article 50. */

export const trainings: readonly string[] = [
  '举办业务培训{trainings}次，参加{participants}人次，重点讲解申请答复的期限和文书。',
  '{scope}组织培训{trainings}次，{participants}人次参加，用真实的答复书做练习。',
  '全年培训{trainings}次、{participants}人次，新到岗的经办人员都参加了。',
  '把培训办到科室，{trainings}次培训覆盖{participants}人次，结束后当场答疑。',
  '以会代训和专题讲课相结合，培训{trainings}次，听课{participants}人次。',
  '围绕《条例》和年度报告的填报要求，开展培训{trainings}次，共{participants}人次。',
  '请有经验的经办人讲课，{trainings}次培训有{participants}人次到场，资料会后公开。',
];

export const checks: readonly string[] = [
  '年中自查一次，年底复查一次，发现并修复失效链接{repairedLinks}处。',
  '日常巡查由{office}负责，修复打不开的链接{repairedLinks}处，改正错别字若干。',
  '每月抽查栏目更新情况，一年处理失效链接{repairedLinks}处，未发现空白栏目。',
  '监督电话向社会公开，收到的意见当周处理；网站巡检修复链接{repairedLinks}处。',
  '对照上级通报的问题逐条自查，{repairedLinks}处失效链接已经全部改好。',
  '邀请人大代表和居民代表查看公开专栏，根据他们的意见改正，连同自查修复链接{repairedLinks}处。',
  '{office}建立问题清单，改完一项销一项，其中失效链接{repairedLinks}处。',
  '实行发布前校对、发布后抽检，抽检中修复链接{repairedLinks}处。',
];

/** A department. */
export const accountability: readonly string[] = [
  '公开工作列入科室年度考核，没有发生需要追究责任的情形。',
  '考核结果与评优挂钩，未发现因公开不当造成的不良后果。',
  '{self}将公开工作纳入科室目标考核，年内没有因信息公开受到通报。',
  '主要负责人两次听取专题汇报，分管负责人每季度调度，责任到人。',
  '对更新不及时的科室进行了提醒谈话，问题当月改正，未到追责的程度。',
  '社会监督渠道保持畅通，没有收到针对公开工作的有效投诉。',
  '年度考核中公开工作单列分值，由{office}按台账打分。',
  '全年没有责任追究的情况，也没有因为不依法公开被责令改正。',
  '接受主管部门的检查一次，所提意见全部整改，未涉及责任追究。',
];

/** A government or a township: work assessment, public review, accountability (article 50, item 4). */
export const governmentAccountability: readonly string[] = [
  '工作考核方面，公开工作占年度综合考核的一定分值，结果已经通报；社会评议以问卷方式进行，多数受访者表示满意；全年没有责任追究的情形。',
  '考核按季度打分、年底汇总；社会评议请村（社区）代表参加，提出的意见逐条回复；责任追究结果为无。',
  '{self}对公开工作进行了年度考核，成绩靠后的单位作了书面说明。社会评议通过网上调查开展，结果公开。未发生责任追究。',
  '本年度工作考核、社会评议均已完成，考核看更新是否及时，评议看查找是否方便；没有单位或者个人因信息公开被追究责任。',
  '把考核的标准提前公布，考核的结果随后公布；社会评议中反映较多的是{duty2}信息不够细，已经补充。责任追究情况：无。',
  '社会评议邀请企业、村（社区）和普通居民参加，评议意见作为考核依据之一。考核中没有不合格的单位，没有追究责任。',
  '年终考核采取查台账和查网页相结合的办法，社会评议采取电话回访的办法，两项结果都已公布，责任追究一项没有发生。',
  '考核、评议、追责三项工作由{office}统筹：考核已通报，评议意见已答复，追责没有发生。',
];
