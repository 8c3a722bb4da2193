// The list of records: search, filters, and moving through it.

/** A block's text as the search looks at it, worked out once: with its marks and without. */
const searched = new Map();
function words(block) {
  if (!searched.has(block.id)) searched.set(block.id, [exact(block.text), fold(block.text)]);
  return searched.get(block.id);
}

const records = {
  kinds: new Set(), // none stands for all
  query: '',
  agency: '',
  part: '',
  doubtful: false,
  here: null, // the items at a point of the document that was clicked
  shownItems: [],
  limit: 300,
  cards: new Map(),

  build() {
    this.search = el('input', {
      type: 'search', id: 'search', placeholder: 'Search records and text', autocomplete: 'off',
      spellcheck: 'false', 'aria-label': 'Search records and text',
      on: {input: () => { this.query = this.search.value.trim(); this.here = null; this.renew(); }},
    });
    this.chips = el('div', {class: 'chips', role: 'group', 'aria-label': 'Kinds'});
    this.result = el('span', {class: 'result'});
    byId('filters').append(
      el('div', {class: 'line'}, this.search, this.result), this.chips,
      el('div', {class: 'line selects'}, this.agencies(), this.partsFilter(), this.doubts()));
    document.body.classList.toggle('long', items.length + PLAN.blocks.length > 6000);
    this.renew();
  },

  agencies() {
    const counts = new Map();
    for (const item of items) {
      for (const name of new Set(agenciesOf(item))) counts.set(name, (counts.get(name) || 0) + 1);
    }
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'));
    if (!sorted.length) return null;
    return this.choice('All agencies', sorted.slice(0, 200).map(([name, n]) =>
      [name, name + ' (' + n + ')']), value => { this.agency = value; });
  },

  partsFilter() {
    if (parts.length < 2) return null;
    return this.choice('Whole document', parts.map(p =>
      [p.key, [p.marker, p.label].filter(Boolean).join(' ').slice(0, 70)]),
    value => { this.part = value; });
  },

  choice(all, options, change) {
    const e = el('select', {'aria-label': all, on: {change: () => {
      change(e.value);
      this.here = null;
      this.renew();
    }}}, el('option', {value: ''}, all),
    options.map(([value, label]) => el('option', {value}, label)));
    return e;
  },

  doubts() {
    const n = items.filter(i => isRecord(i) && confidence(i) !== null && confidence(i) < DOUBTFUL).length;
    if (!n) return null;
    const box = el('input', {type: 'checkbox', on: {change: () => {
      this.doubtful = box.checked;
      this.renew();
    }}});
    return el('label', {class: 'check'}, box, 'Doubtful reading (' + n + ')');
  },

  /** Whether words are there: with their marks where the search has some, in this order first. */
  finder() {
    if (!this.query) return () => true;
    const marked = fold(this.query) !== exact(this.query);
    const phrase = (marked ? exact(this.query) : fold(this.query)).replace(/\s+/g, ' ');
    const own = item => (marked ? item.exact : item.folded);
    const whole = item => own(item).includes(phrase) || item.key === phrase;
    if (items.some(i => isRecord(i) && whole(i))) return whole;
    const words = phrase.split(' ');
    return item => words.every(w => own(item).includes(w));
  },

  matches(item, found) {
    if (!found(item)) return false;
    if (this.agency && !agenciesOf(item).includes(this.agency)) return false;
    if (this.part && (!item.part || item.part.key !== this.part)) return false;
    if (this.doubtful && !(confidence(item) !== null && confidence(item) < DOUBTFUL)) return false;
    return true;
  },

  /** Words of the document itself, where the search finds some. */
  passages() {
    if (this.query.length < 2 || this.agency || this.doubtful || this.kinds.size) return [];
    const marked = fold(this.query) !== exact(this.query);
    const wanted = marked ? exact(this.query) : fold(this.query);
    const found = [];
    for (const block of PLAN.blocks) {
      if (!words(block)[marked ? 0 : 1].includes(wanted)) continue;
      const key = 'text:' + block.id;
      const item = byKey.get(key) || {
        kind: 'passage', key, data: block, part: null,
        places: [{block: block.id, start: 0, end: block.text.length, page: block.page,
          box: block.box, confidence: null}],
      };
      byKey.set(key, item);
      if (!this.part) found.push(item);
      if (found.length === 200) break;
    }
    return found;
  },

  renew() {
    const found = this.finder();
    const matching = items.filter(i => isRecord(i) && this.matches(i, found));
    const counts = new Map();
    matching.forEach(i => counts.set(i.kind, (counts.get(i.kind) || 0) + 1));
    const rank = i => KIND_RANK.get(i.kind);
    const wanted = matching
      .filter(i => !this.kinds.size || this.kinds.has(i.kind))
      .sort((a, b) => rank(a) - rank(b));
    this.shownItems = this.here || wanted.concat(this.passages());
    this.limit = 300;
    this.renewChips(counts, matching.length);
    this.result.textContent = this.query || this.agency || this.part || this.doubtful
      ? count(wanted.length, 'record', 'records') : '';
    this.draw();
  },

  renewChips(counts, all) {
    const chip = (label, title, n, on, click) => el('button', {
      type: 'button', class: 'chip' + (n ? '' : ' none'), 'aria-pressed': String(on), title,
      on: {click}}, label, el('span', {class: 'n'}, n.toLocaleString('en')));
    this.chips.replaceChildren(
      chip('All', 'All kinds', all, !this.kinds.size && !this.here, () => {
        this.kinds.clear();
        this.here = null;
        this.renew();
      }),
      ...KINDS.map(([kind, label, vietnamese]) => {
        const e = chip(label, vietnamese, counts.get(kind) || 0, this.kinds.has(kind) && !this.here,
          event => {
            const more = event.shiftKey || event.ctrlKey || event.metaKey;
            const on = this.kinds.has(kind) && !this.here;
            if (!more) this.kinds.clear();
            if (on) this.kinds.delete(kind); else this.kinds.add(kind);
            this.here = null;
            this.renew();
          });
        e.classList.add('kind-' + kind);
        return e;
      }));
  },

  draw() {
    const list = byId('list');
    this.cards.clear();
    list.replaceChildren();
    list.scrollTop = 0;
    if (this.here) {
      list.append(el('div', {class: 'here'},
        el('span', {}, count(this.here.length, 'record points', 'records point') + ' at this place'),
        button('Show all', () => this.clear())));
    }
    let kind = null;
    let group = null;
    for (const item of this.shownItems.slice(0, this.limit)) {
      if (item.kind !== kind) {
        kind = item.kind;
        group = el('section', {class: 'kind'}, this.heading(kind));
        list.append(group);
      }
      const e = card(item);
      this.cards.set(item.key, e);
      group.append(e);
    }
    const rest = this.shownItems.length - this.limit;
    if (rest > 0) {
      list.append(button('Show ' + rest.toLocaleString('en') + ' more', () => this.showAll(), {class: 'more'}));
    }
    if (!this.shownItems.length) list.append(this.nothing());
    this.mark(current);
  },

  heading(kind) {
    const [, label, vietnamese] = KINDS.find(k => k[0] === kind) ||
      [0, {passage: 'In the text', section: 'Section', diagnostic: 'Finding'}[kind], ''];
    const n = this.shownItems.filter(i => i.kind === kind).length;
    return el('h2', {}, label, el('span', {class: 'vi', lang: 'vi'}, vietnamese),
      el('span', {class: 'n'}, n.toLocaleString('en')));
  },

  nothing() {
    const filtered = this.query || this.agency || this.part || this.doubtful;
    const one = [...this.kinds].map(k => KINDS.find(x => x[0] === k)[1].toLowerCase()).join(' or ');
    return el('div', {class: 'empty'},
      el('p', {}, filtered ? 'Nothing matches this search and these filters.'
        : 'No ' + (one || 'records') + ' were found in this document.'),
      filtered ? button('Clear search and filters', () => this.clear()) : null);
  },

  showAll() {
    this.limit = Infinity;
    const top = byId('list').scrollTop;
    this.draw();
    byId('list').scrollTop = top;
  },

  clear() {
    this.kinds.clear();
    this.query = this.search.value = '';
    this.agency = this.part = '';
    this.doubtful = false;
    this.here = null;
    document.querySelectorAll('#filters select').forEach(s => { s.value = ''; });
    document.querySelectorAll('#filters input[type=checkbox]').forEach(c => { c.checked = false; });
    this.renew();
  },

  /** Makes sure that an item is in the list, and gives its card. */
  cardOf(item) {
    if (!isRecord(item) && item.kind !== 'passage') return null;
    if (!this.shownItems.includes(item)) this.clear();
    if (!this.cards.has(item.key)) this.showAll();
    return this.cards.get(item.key) || null;
  },

  mark(item) {
    this.cards.forEach((e, key) => {
      const on = Boolean(item) && key === item.key;
      e.classList.toggle('on', on);
      e.setAttribute('aria-pressed', String(on));
      e.tabIndex = on ? 0 : -1;
    });
  },

  step(by) {
    const all = this.shownItems;
    if (!all.length) return;
    const at = all.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by));
    select(all[next], {focus: true});
  },
};
