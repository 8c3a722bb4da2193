// Puts the parts together: selection, header, tree, keys, split, theme.

let current = null;
let view = DATA.sheets.length ? 'pages' : 'text';
const scroller = byId('paper');
const pagesView = el('div', {class: 'pages'});
const textView = el('div', {class: 'text'});

const dialogOpen = () => byId('help').open;

function reveal(e, scroll, again = true) {
  if (!e) return;
  // What comes near may take another height than was thought.
  if (again) requestAnimationFrame(() => reveal(e, scroll, false));
  const r = e.getBoundingClientRect();
  const s = scroll.getBoundingClientRect();
  const margin = Math.min(90, s.height / 5);
  if (r.top < s.top + margin || r.bottom > s.bottom - margin) {
    scroll.scrollBy({top: r.top - s.top - s.height * 0.28, behavior: 'instant'});
  }
  if (r.left < s.left || r.right > s.right) {
    scroll.scrollBy({left: r.left - s.left - 40, behavior: 'instant'});
  }
}

/** Shows an item on both sides, or on the one that it was not chosen on. */
function select(item, {from = '', place = 0, focus = false, keep = false} = {}) {
  current = item;
  const first = item && item.kind === 'section' && item.places.length ? 0 : place;
  const inPages = paper.mark(item, first);
  const inText = view === 'text' ? text.mark(item, first) : null;
  if (item && from !== 'paper') reveal(view === 'pages' ? inPages : inText, scroller);
  const e = item ? records.cardOf(item) : null;
  records.mark(item);
  if (e && from !== 'list' && !keep) reveal(e, byId('list'));
  if (e && focus) e.focus({preventScroll: true});
  findings.mark(item);
  treeView.mark(item);
  const hash = item && !item.key.startsWith('text:') ? '#' + encodeURIComponent(item.key) : ' ';
  try { history.replaceState(null, '', hash === ' ' ? location.pathname + location.search : hash); } catch (x) { /* no address to change */ }
  if (item) say(item.key + (item.places.length && item.places[0].page ? ', page ' + item.places[0].page : ''));
}

/** Someone clicked on words: what points there is listed, the closest is chosen. */
function pointed(found) {
  const listed = found.filter(i => isRecord(i));
  if (!found.length) { select(null); return; }
  if (!listed.length) { select(found[0], {from: 'paper'}); return; }
  const again = listed.indexOf(current);
  const next = again >= 0 && records.here ? listed[(again + 1) % listed.length] : listed[0];
  if (listed.length > 1) {
    records.here = listed;
    records.renew();
  } else if (!records.shownItems.includes(next) || records.here) {
    records.here = null;
    records.renew();
  }
  select(next, {from: 'paper'});
}

function show(next) {
  view = next;
  pagesView.hidden = view !== 'pages';
  textView.hidden = view !== 'text';
  if (view === 'text' && !textView.childNodes.length) text.build(textView);
  document.querySelectorAll('[data-view]').forEach(b =>
    b.setAttribute('aria-pressed', String(b.dataset.view === view)));
  document.body.dataset.showing = view;
  if (current) select(current, {keep: true});
}

const bar = {
  zoom: 1,
  build() {
    const name = (view, label) => {
      const b = button(label, () => show(view));
      b.dataset.view = view;
      return b;
    };
    const marks = button('Marks', () => this.marks(marks), {'aria-pressed': 'true', title: 'Show what records point at (m)'});
    this.marksButton = marks;
    const paged = DATA.sheets.length > 0;
    this.input = el('input', {type: 'text', inputmode: 'numeric', value: '1', 'aria-label': 'Page',
      on: {change: () => this.go(Number(this.input.value)), focus: () => this.input.select()}});
    byId('paper-bar').append(...[
      paged ? el('div', {class: 'both', role: 'group', 'aria-label': 'View'},
        name('pages', 'Pages'), name('text', 'Text')) : el('span', {class: 'label'}, 'Text'),
      paged ? el('div', {class: 'pager'},
        button('‹', () => this.go(this.page() - 1), {'aria-label': 'Page before', title: 'Page before ([)'}),
        this.input, el('span', {}, '/ ' + DATA.sheets.length),
        button('›', () => this.go(this.page() + 1), {'aria-label': 'Next page', title: 'Next page (])'})) : null,
      el('span', {class: 'gap'}),
      el('div', {class: 'zoom'},
        button('−', () => this.scale(1 / 1.15), {'aria-label': 'Smaller', title: 'Smaller (-)'}),
        button('+', () => this.scale(1.15), {'aria-label': 'Larger', title: 'Larger (+)'})),
      marks].filter(Boolean));
    scroller.addEventListener('scroll', () => {
      if (document.activeElement !== this.input) this.input.value = this.page();
    }, {passive: true});
  },
  page() {
    const top = scroller.getBoundingClientRect().top + 120;
    let page = 1;
    const starts = view === 'pages'
      ? DATA.sheets.map(s => [s.number, paper.page(s.number)])
      : [...textView.querySelectorAll('.pagemark')].map(e => [Number(e.textContent.slice(5)), e]);
    for (const [number, e] of starts) {
      if (e.getBoundingClientRect().top > top) break;
      page = number;
    }
    return page;
  },
  go(number) {
    const n = Math.max(1, Math.min(DATA.sheets.length, Math.round(number) || 1));
    this.input.value = n;
    const e = view === 'pages' ? paper.page(n) : text.page(n);
    if (e) e.scrollIntoView({block: 'start', behavior: 'instant'});
  },
  scale(by) {
    this.zoom = Math.max(0.5, Math.min(3, this.zoom * by));
    const middle = (scroller.scrollTop + scroller.clientHeight / 2) / scroller.scrollHeight;
    scroller.style.setProperty('--zoom', this.zoom.toFixed(3));
    scroller.scrollTop = middle * scroller.scrollHeight - scroller.clientHeight / 2;
  },
  marks(b) {
    const on = document.body.classList.toggle('bare');
    b.setAttribute('aria-pressed', String(!on));
  },
};

function start() {
  header.build();
  findings.build();
  treeView.build();
  bar.build();
  scroller.append(pagesView, textView);
  if (DATA.sheets.length) paper.build(pagesView);
  textView.addEventListener('click', e => text.click(e));
  records.build();
  keys.build();
  frame.build();
  show(view);
  const open = () => {
    let key = location.hash.slice(1);
    try { key = decodeURIComponent(key); } catch (e) { /* as it is */ }
    const page = /^page(\d+)$/.exec(key);
    if (byKey.has(key)) select(byKey.get(key));
    else if (page) bar.go(Number(page[1]));
  };
  addEventListener('hashchange', open);
  open();
  document.body.dataset.ready = 'yes';
}

start();
