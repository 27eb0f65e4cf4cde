/** What people call some bodies besides their full name, and what some were called before, by the id of the body. */

/** Follow the name of the county, as full names do. */
export const shortNames: Readonly<Record<string, string>> = {
  'renmin-zhengfu': '政府',
  'zhengfu-bangongshi': '政府办',
  'zhufang-chengxiang-jiansheju': '住建局',
  'shichang-jianguanju': '市场监管局',
  'renli-shehui-baozhangju': '人社局',
  'weisheng-jiankang-weiyuanhui': '卫健委',
  'jiaotong-yunshuju': '交通局',
  'fazhan-gaigeju': '发改局',
  'chengshi-guanliju': '城管局',
  'yingji-guanliju': '应急局',
  'yiliao-baozhangju': '医保局',
  'wenhua-lvyouju': '文旅局',
  'keji-gongye-xinxihuaju': '科工局',
  'xingzheng-shenpi-fuwuju': '行政审批局',
};

/** Reports of the first years were filed under it. */
export const formerNames: Readonly<Record<string, string>> = {
  'ziran-ziyuanju': '国土资源局',
  'weisheng-jiankang-weiyuanhui': '卫生和计划生育委员会',
  'nongye-nongcunju': '农业局',
  'yingji-guanliju': '安全生产监督管理局',
  'wenhua-lvyouju': '文化广电旅游局',
  'keji-gongye-xinxihuaju': '工业和信息化局',
};
