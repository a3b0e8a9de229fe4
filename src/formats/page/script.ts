/**
 * What the page runs, as ES2017 in one block: search and filters, the details of tasks when they are opened, printing,
 * light and dark. It knows nothing of the plan: all data lies in the document. Without it the page is whole.
 */
export const SCRIPT = String.raw`
(function () {
  'use strict';
  var doc = document, root = doc.documentElement;
  if (!root.classList.contains('script')) return;
  var by = function (id) { return doc.getElementById(id); };
  var PAGE = 100;
  var list = by('list');

  var theme = by('theme');
  var kept = null;
  try { kept = localStorage.getItem('plan-theme'); } catch (e) { kept = null; }
  if (kept === 'dark' || kept === 'light') root.setAttribute('data-theme', kept);
  theme.hidden = false;
  theme.addEventListener('click', function () {
    var dark = root.getAttribute('data-theme') || (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
    var next = dark === 'dark' ? 'light' : 'dark';
    root.setAttribute('data-theme', next);
    try { localStorage.setItem('plan-theme', next); } catch (e) { return; }
  });
  if (!list) return;

  var plain = function (text) { return text.normalize('NFKC').toLowerCase(); };
  var KEYS = ['section', 'light', 'status', 'lead', 'leader', 'county'];
  var tasks = Array.prototype.map.call(list.tBodies, function (body) {
    var row = body.rows[0], texts = [];
    for (var at = 0; at < row.cells.length; at++) texts.push(row.cells[at].textContent);
    var task = { body: body, id: row.cells[0].textContent, text: plain(texts.concat(body.dataset.q).join('\n')), on: false };
    KEYS.forEach(function (key) { task[key] = (body.dataset[key] || '').split('\n'); });
    return task;
  });

  var filter = by('filter'), search = filter.querySelector('input[type=search]');
  var selects = Array.prototype.slice.call(filter.querySelectorAll('select'));
  var count = by('count'), none = by('none'), more = by('more'), button = more.firstElementChild, chosen = by('chosen');
  var room = PAGE;

  function details(body) { return body.querySelector('details'); }
  function fill(body) {
    var holder = details(body).querySelector('noscript');
    if (!holder) return;
    var parsed = new DOMParser().parseFromString(holder.textContent, 'text/html');
    var made = doc.createDocumentFragment();
    while (parsed.body.firstChild) made.appendChild(parsed.body.firstChild);
    holder.parentNode.replaceChild(made, holder);
  }
  function open(body, on) {
    if (on) fill(body);
    details(body).open = on;
    body.classList.toggle('open', on);
  }
  list.addEventListener('toggle', function (event) {
    var body = event.target.closest('tbody.t');
    if (!body || event.target !== details(body)) return;
    if (event.target.open) fill(body);
    body.classList.toggle('open', event.target.open);
  }, true);
  list.addEventListener('click', function (event) {
    var row = event.target.closest('tr');
    if (!row || row.className === 'd' || !row.parentNode.classList.contains('t') || event.target.closest('a')) return;
    if (String(getSelection()) !== '') return;
    open(row.parentNode, !details(row.parentNode).open);
  });

  function wanted() {
    var state = { q: search.value.trim() };
    selects.forEach(function (one) { if (one.value) state[one.name] = one.value; });
    return state;
  }
  function show(task, on) { if (task.on !== on) { task.on = on; task.body.classList.toggle('on', on); } }
  function apply() {
    var state = wanted(), found = 0, words = plain(state.q).split(/\s+/).filter(Boolean);
    var keys = KEYS.filter(function (key) { return state[key]; });
    tasks.forEach(function (task) {
      var fits = keys.every(function (key) { return task[key].indexOf(state[key]) >= 0; }) &&
        words.every(function (word) { return task.text.indexOf(word) >= 0; });
      task.fits = fits;
      if (fits) found++;
      show(task, fits && found <= room);
    });
    count.textContent = count.dataset.shown.replace('{n}', String(found));
    none.hidden = found > 0;
    more.hidden = found <= room;
    button.textContent = button.dataset.more.replace('{n}', String(Math.min(PAGE, found - room)));
    var told = selects.filter(function (one) { return one.value; }).map(function (one) {
      return one.parentNode.firstChild.textContent + ' ' + one.options[one.selectedIndex].text;
    });
    if (state.q) told.unshift('“' + state.q + '”');
    chosen.hidden = told.length === 0;
    chosen.textContent = told.concat(count.textContent).join(' · ');
  }
  function keep() {
    var state = wanted(), pairs = new URLSearchParams();
    Object.keys(state).forEach(function (key) { if (state[key]) pairs.set(key, state[key]); });
    var text = pairs.toString();
    try { history.replaceState(null, '', text ? '#' + text : '#tasks'); } catch (e) { return; }
  }
  function changed() { room = PAGE; apply(); keep(); }

  function arrive() {
    var hash = location.hash.slice(1);
    if (hash.indexOf('=') >= 0) {
      var pairs = new URLSearchParams(hash);
      search.value = pairs.get('q') || '';
      selects.forEach(function (one) {
        one.value = pairs.get(one.name) || '';
        if (one.selectedIndex < 0) one.value = '';
      });
      room = PAGE;
      apply();
      by('tasks').scrollIntoView();
      return;
    }
    var body = hash && by(hash);
    if (!body) return;
    if (body.parentNode === list) {
      var task = tasks.find(function (one) { return one.body === body; });
      if (!task.fits) clear();
      show(task, true);
      open(body, true);
      body.scrollIntoView();
    } else {
      var folded = body.querySelector('details');
      if (folded && body.className === 'day') folded.open = true;
    }
  }
  function clear() {
    search.value = '';
    selects.forEach(function (one) { one.value = ''; });
    room = PAGE;
    apply();
  }

  search.addEventListener('input', changed);
  selects.forEach(function (one) { one.addEventListener('change', changed); });
  search.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && search.value) { search.value = ''; changed(); event.preventDefault(); }
  });
  by('clear').addEventListener('click', function () { clear(); keep(); search.focus(); });
  button.addEventListener('click', function () {
    room += PAGE;
    apply();
  });
  var expand = by('expand');
  expand.addEventListener('click', function () {
    var on = expand.getAttribute('aria-pressed') !== 'true';
    tasks.forEach(function (task) { if (task.on) open(task.body, on); });
    expand.setAttribute('aria-pressed', String(on));
    expand.textContent = on ? expand.dataset.collapse : expand.dataset.expand;
  });

  var opened = [], unfolded = [];
  function beforePrint() {
    doc.querySelectorAll('#legend details').forEach(function (one) {
      if (!one.open) { one.open = true; unfolded.push(one); }
    });
    tasks.forEach(function (task) { show(task, task.fits); });
    if (!by('with-details').checked) return;
    tasks.forEach(function (task) {
      if (task.on && !details(task.body).open) { open(task.body, true); opened.push(task.body); }
    });
  }
  function afterPrint() {
    unfolded.splice(0).forEach(function (one) { one.open = false; });
    opened.splice(0).forEach(function (body) { open(body, false); });
    apply();
  }
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', afterPrint);
  by('print').addEventListener('click', function () { print(); });
  addEventListener('hashchange', arrive);

  filter.hidden = false;
  apply();
  arrive();
})();
`;

/** What runs before the page is drawn: whether the script below can do its work; it shows the tasks, a part at a time. */
export const EARLY: string =
  "if(window.DOMParser&&window.URLSearchParams&&Element.prototype.closest&&''.normalize)document.documentElement.classList.add('script')";
