// Reading settings: kept in this browser, applied before the first paint, mirrored to the radio buttons.
// Loaded as it is, in the head of every page; the pages read well without it.
(() => {
  const key = 'reading-settings';
  const root = document.documentElement;

  /** @returns {Record<string, string>} */
  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(key) || '{}');
    } catch {
      return {};
    }
  };
  const settings = load();

  /** @param {string} name */
  const apply = (name) => {
    const value = settings[name];
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  };

  Object.keys(settings).forEach(apply);

  document.addEventListener('DOMContentLoaded', () => {
    /** @type {NodeListOf<HTMLInputElement>} */
    const choices = document.querySelectorAll('.settings input');
    choices.forEach((choice) => {
      choice.checked = choice.value === (settings[choice.name] || '1');
      choice.addEventListener('change', () => {
        settings[choice.name] = choice.value === '1' ? '' : choice.value;
        apply(choice.name);
        try {
          localStorage.setItem(key, JSON.stringify(settings));
        } catch {
          // Private windows may forbid it: then the choice lasts for this page.
        }
      });
    });
  });

  addEventListener('beforeprint', () => {
    const line = document.querySelector('.printed-on');
    if (line) line.textContent = `打印日期：${new Date().toLocaleDateString('zh-CN')}`;
  });
})();
