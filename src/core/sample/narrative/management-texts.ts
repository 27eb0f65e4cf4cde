/** Section one, third aspect: how information is managed. */

export const rules: readonly string[] = [
  '{self}修订了公开目录，{duty1}、{duty2}两个条目按实际业务重新拆分。',
  '公文起草时同步填写公开属性，不予公开的要写出依据，由{office}复核。',
  '信息发布实行起草、审核、签发三道手续，谁签字谁负责，出错可以追溯。',
  '对历年文件作了一次清理，逐份标注有效、修改或者失效，清理结果随即公布。',
  '{self}为每条信息编了索引号，同一件事的通知、公示和结果可以互相查到。',
  '建立信息台账，记录生成、审查、发布、修改、撤下的时间，每季度由{office}抽查。',
  '档案移交与公开工作衔接起来，移交前先确认公开属性，免得以后再查。',
  '修订后的公开指南写明了{duty3}等信息的获取方式，删去了已经停用的传真号码。',
  '{office}与业务科室约定了更新周期，到期前一周自动提醒，逾期的在例会上说明。',
  '涉及{duty2}的信息实行目录化管理，新增事项先进目录，再办发布。',
];

export const reviews: readonly string[] = [
  '全年完成保密和隐私审查{reviews}条次，其中{withheldOnReview}条经审查不予发布。',
  '发布前的审查没有放松，共审{reviews}条次，退回或者不予发布的{withheldOnReview}条。',
  '审查登记簿记载{reviews}条次，有{withheldOnReview}条因涉及个人信息没有发布。',
  '先审查、后公开，{year}年审查信息{reviews}条次，把{withheldOnReview}条不宜发布的内容拦在了发布之前。',
  '{scope}对拟发布的{reviews}条次信息逐一审查，{withheldOnReview}条没有通过。',
  '经办、科室负责人、分管负责人依次审查，合计{reviews}条次，未予发布{withheldOnReview}条。',
  '对公示名单重点检查身份证号、银行账号等内容，全年审查{reviews}条次，不予发布{withheldOnReview}条。',
];
