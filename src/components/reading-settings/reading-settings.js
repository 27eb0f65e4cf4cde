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

  const fill = (place = '', words = '') => {
    for (const line of document.querySelectorAll(place)) line.textContent = words;
  };

  const keep = (digits = '', done = '') => {
    apply(digits);
    try {
      if (digits) localStorage.setItem(key, digits);
      else localStorage.removeItem(key);
    } catch {
      done = '浏览器不许保存，只在本页有效';
    }
    fill('#reading output', done);
  };

  apply();
  load();
  addEventListener('DOMContentLoaded', load);
  // Back from the history, or changed in another tab.
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
    const day = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
    fill('.printed-on', `打印日期：${day}`);
    fill('.printed-from', `网页地址：${location.href}`);
  });
})();
