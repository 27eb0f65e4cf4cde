/** Section one, second aspect: requests. Every number here stands in the table too. */

export const flows: readonly string[] = [
  '全年新收政府信息公开申请{received}件，上年结转{broughtForward}件；办结{resolved}件，结转下年度继续办理{carriedForward}件。',
  '本年新收申请{received}件，加上上年结转{broughtForward}件，年内办结{resolved}件，年底结转下年度{carriedForward}件。',
  '{scope}新收政府信息公开申请{received}件，办结{resolved}件（含上年结转{broughtForward}件），结转下年度{carriedForward}件。',
  '截至12月31日，{year}年新收的{received}件申请连同上年结转{broughtForward}件，已办结{resolved}件，另有结转下年度{carriedForward}件。',
  '依申请公开方面，新收{received}件，上年结转{broughtForward}件，办结{resolved}件，结转下年度{carriedForward}件，前后相符。',
  '年初有上年结转{broughtForward}件，一年中新收{received}件，到年底办结{resolved}件，结转下年度办理的为{carriedForward}件。',
  '申请的登记、转办和答复都在系统里留痕：新收{received}件，上年结转{broughtForward}件，办结{resolved}件，结转下年度{carriedForward}件。',
  '当年办结申请{resolved}件，它们来自新收的{received}件和上年结转的{broughtForward}件；没有办完、结转下年度的有{carriedForward}件。',
  '我们新收申请{received}件，同时承接上年结转{broughtForward}件，按期办结{resolved}件，期限未满、结转下年度的{carriedForward}件。',
];

/** Nothing came over from last year and nothing is left. */
export const simpleFlows: readonly string[] = [
  '全年新收政府信息公开申请{received}件，办结{resolved}件，年初和年末都没有结转。',
  '新收申请{received}件，年内全部办结，既无上年结转，也无结转下年度。',
  '{scope}新收政府信息公开申请{received}件，均在当年答复，办结{resolved}件，没有跨年度的申请。',
  '从登记簿看，{year}年新收申请{received}件，到12月31日办结{resolved}件，没有剩余。',
  '本年新收申请{received}件。由于没有上年结转，办结的{resolved}件都是当年提出的。',
  '依申请公开工作平稳，新收{received}件，办结{resolved}件，没有留到下一年的。',
  '当年办结申请{resolved}件，与新收的{received}件相等，不存在结转。',
];

export const noRequests: readonly string[] = [
  '{year}年没有收到政府信息公开申请，也没有上年结转的申请。受理渠道全年畅通，电话、信函和网上入口每月测试一次。',
  '全年未收到政府信息公开申请。{office}安排专人值守受理邮箱，节假日也有人查看。',
  '这一年没有人向{self}提出公开申请，也无往年遗留的申请。不少咨询在电话里就得到了答复。',
  '依申请公开的数量为零，表中各栏均填0。我们仍按规定更新了公开指南和申请表。',
  '没有新的申请，没有结转的申请。{self}借此把办理流程重新走了一遍，核对了文书样式。',
  '本年度申请数量为零；窗口人员接待当面咨询时，会主动告知提出申请的方法。',
  '{self}全年未收到书面或者网上的公开申请，受理地址和电话在公开指南中没有变化。',
  '从登记簿看，{year}年没有申请发生。{office}检查了收件渠道，确认不存在漏收。',
];

export const moreRequests: readonly string[] = [
  '新收数量比上年增加{change}件，增加的申请不少与{duty1}有关。',
  '与上年相比，申请多了{change}件，咨询{duty2}的人也多了起来。',
  '申请量上升，比上一年度多出{change}件。',
  '较上年增加{change}件，主要是{duty3}方面的问题受到关注。',
  '比上年多{change}件，{office}为此调整了人手。',
];

export const fewerRequests: readonly string[] = [
  '新收数量比上年减少{change}件，一些内容已经可以在网上直接查到。',
  '与上年相比，申请少了{change}件，{duty1}方面的减少得较多。',
  '申请量回落，比上一年度少{change}件。',
  '较上年减少{change}件，咨询电话的数量则有所增加。',
  '比上年少{change}件，这与{duty2}信息公开得更及时有关。',
];

export const equalRequests: readonly string[] = [
  '申请数量与上年相同。',
  '数量同上年持平，内容则更多集中在{duty1}。',
  '与上一年度相比，申请量没有变化。',
  '申请的多少和上年一样，涉及{duty3}的占有一定比例。',
];

export const outcomes: readonly string[] = [
  '办理结果为：{outcomes}。',
  '在办结的申请中，{outcomes}。',
  '从结果看，{outcomes}，均已书面答复。',
  '按照答复类型划分：{outcomes}。',
  '答复情况如下：{outcomes}，没有超过法定期限的。',
  '各类结果分别是{outcomes}，与第三部分的表格对应。',
  '办结的申请里有{outcomes}。',
  '具体来说，{outcomes}；答复书都写明了救济途径。',
];

export const practices: readonly string[] = [
  '收到申请后，经办人先打电话确认需要什么，再决定怎样检索，减少了来回补正。',
  '答复前由法制机构审核，重点看依据是否准确、期限是否写明。',
  '对不属于{self}公开的内容，告知应当向哪个机关提出，并附上联系电话。',
  '涉及多个科室的申请，由{office}召集会商，统一答复口径。',
  '对需要查找旧档案的申请，提前告知大致时间，避免申请人反复询问。',
  '答复书采用统一样式，用平实的语言说明结论、依据和理由。',
  '经申请人同意，能够当面提供的材料当面交付，并留下签收记录。',
  '申请内容属于{duty1}的，由业务科室和{office}共同办理，三个工作日内提出初步意见。',
  '同一事项多次被申请的，转为主动公开，后来的申请人可以直接查到。',
  '办理过程中注意保护个人隐私，材料里的证件号码一律遮盖后提供。',
  '我们对全部答复书做了复查，把常见的瑕疵编成案例供经办人员对照。',
];
