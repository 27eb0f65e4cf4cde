/** Section one, first aspect: what was published of the agency's own accord. */

export const openings: readonly string[] = [
  '{year}年，{self}把政府信息公开同{duty1}、{duty2}一起部署，一起检查，公开的范围更清楚，办理的流程更顺畅。',
  '这一年，{self}围绕群众最关心的{duty1}，先列清单，再定时限，一项一项公开。',
  '公开工作从补短板做起：上年反映查找不便的{duty1}信息，由{office}牵头重新梳理，按时间和事项两种方式排列。',
  '年初，{self}研究确定了全年公开要点，{duty1}和{duty2}被列为重点，每个季度检查一次进度。',
  '{self}坚持谁制作谁公开、谁保存谁负责，{duty1}方面的信息从生成之日起就标明能否公开。',
  '公开什么、何时公开、由谁公开，{self}在{year}年逐项作了约定，其中{duty1}、{duty3}的更新频率提高得最明显。',
  '回应关切是{year}年的主线。{self}从来电来访中找题目，围绕{duty1}集中公开了一批信息。',
  '以方便查询为目标，{self}对{duty1}、{duty2}两类信息作了归并，重复的删去，遗漏的补上。',
  '本年度继续执行公开审查与发文同步的做法，{duty2}领域的文件签发后随即上网。',
  '全年工作以{duty1}为重点展开，承办科室和完成时限都写进了任务表，并向社会公布联系方式。',
  '{self}在{year}年把公开工作纳入年度目标，围绕{duty1}列出任务清单，年底逐项对账。',
];

/** The parts add up to the whole. */
export const amounts: readonly string[] = [
  '全年主动公开政府信息{published}条，其中政策文件类{policy}条、履职信息类{duty}条、财政信息类{finance}条、办事服务类{service}条。',
  '{scope}主动公开信息{published}条：涉及履职的{duty}条，涉及办事服务的{service}条，涉及财政资金的{finance}条，政策文件{policy}条。',
  '按类别统计，政策文件{policy}条，财政信息{finance}条，履职信息{duty}条，办事服务信息{service}条，合计{published}条。',
  '截至12月31日，{scope}当年发布信息{published}条，按内容分，办事服务{service}条，履职动态{duty}条，预算决算和资金分配{finance}条，政策及相关材料{policy}条。',
  '从发布数量看，一年共{published}条，由四部分组成：履职{duty}条、服务{service}条、政策{policy}条、财政{finance}条。',
  '{scope}在本栏目和门户网站发布的信息为{published}条，包括{policy}条政策、{finance}条财政资金信息、{service}条办事服务信息和{duty}条履职信息。',
  '统计显示，{year}年发布履职信息{duty}条、办事服务信息{service}条、财政信息{finance}条、政策信息{policy}条，四类相加为{published}条。',
];

export const details: readonly string[] = [
  '{duty1}方面，公开了年度计划、实施进度和完成结果；{duty2}方面，公开了办理条件、所需材料和咨询电话。',
  '{duty3}的标准和名单在确定后公示，公示期满把结果转为长期公开，不再撤下。',
  '我们把{duty2}的有关规定改写成问答，一问一答，附上原文出处，读者可以自行核对。',
  '有关{duty1}的通知、名单和资金安排集中放在一处，往年的内容仍然保留，便于前后比较。',
  '对{duty3}这类变动较快的信息，实行每月更新，页面上写明最近一次更新的日期。',
  '{duty2}的检查结果按次公布，既公布合格的，也公布需要整改的，以及整改是否完成。',
  '群众办理{duty1}时常问的事项，整理成一张流程图贴在办事窗口，并同步放到网上。',
  '涉及{duty3}的决策，先公布草案听取意见，再公布采纳情况，没有采纳的说明了理由。',
  '{duty1}和{duty3}的数据以表格形式提供，可以下载后自行统计，不再使用图片。',
  '与{duty2}有关的项目，从立项、施工到验收，分阶段公开，每个阶段都有负责人和电话。',
  '在{duty1}的信息里增加了上年同期的数字，读者不用再翻找旧的公告。',
  '为照顾不常上网的居民，{duty3}的主要内容印成小册子，放在村（社区）服务点自取。',
  '{duty2}的依据文件逐一核对了效力，已经失效的加上标记，说明由哪份文件替代。',
];

export const interpretations: readonly string[] = [
  '发布政策解读{interpretations}篇，其中图解{graphics}篇。',
  '解读材料与政策文件同步编写，一年下来有{interpretations}篇，图解占{graphics}篇。',
  '请起草人员直接说明政策的来由和变化，形成解读{interpretations}篇，配图解{graphics}篇。',
  '对新出台的措施，用文字和图解两种形式解读，共{interpretations}篇，后者{graphics}篇。',
  '全年编发解读{interpretations}篇，用图解形式的{graphics}篇，重点讲清楚谁能享受、怎样申请、到哪里办。',
  '解读不求多而求懂，{interpretations}篇解读材料（含图解{graphics}篇）都先请窗口人员试读。',
  '政策发布后，{self}跟进解读{interpretations}篇；内容复杂的另做图解，计{graphics}篇。',
  '解读工作由{office}统一把关，刊发{interpretations}篇，里面有{graphics}篇是图解。',
];
