// Reading settings: kept in this browser as one digit each, applied before the first paint, mirrored to the radio
// buttons. Loaded as it is, in the head of every page; the pages read well without it.
(() => {
  const names = ['size', 'lead', 'contrast', 'theme', 'pointer'];
  const key = 'reading-settings';
  const { dataset } = document.documentElement;

  const apply = (digits = '') => {
    names.forEach((name, position) => {
      dataset[name] = digits[position] ?? '1';
      const choice = document.getElementById(`${name}-${dataset[name]}`);
      if (choice instanceof HTMLInputElement) choice.checked = true;
    });
  };

  const load = () => {
    try {
      apply(/^[1-3]+$/.exec(localStorage.getItem(key) ?? '')?.[0]);
    } catch {
      // Some browsers keep nothing: then the choice lasts for this page.
    }
  };

  const keep = (digits = '', done = '') => {
    apply(digits);
    const told = document.querySelector('#reading output');
    try {
      if (digits) localStorage.setItem(key, digits);
      else localStorage.removeItem(key);
    } catch {
      done = '浏览器不许保存，只在本页有效';
    }
    if (told) told.textContent = done;
  };

  apply();
  load();
  document.addEventListener('DOMContentLoaded', load);
  // Also on a page that comes back from the history, or stands open in another tab.
  addEventListener('pageshow', load);
  addEventListener('storage', load);

  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !names.includes(target.name)) return;
    dataset[target.name] = target.value;
    keep(names.map((name) => dataset[name]).join(''), '已记住');
  });
  addEventListener('reset', () => {
    keep('', '已恢复默认');
  });

  addEventListener('beforeprint', () => {
    const line = document.querySelector('.printed-on');
    if (line)
      line.textContent = `打印日期：${new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' })}`;
  });
})();
