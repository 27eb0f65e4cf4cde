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
