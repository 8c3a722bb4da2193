// What stands around both sides: header, findings, section tree, keys, split, theme.

const FORMATS = {
  'application/pdf': 'PDF', 'text/html': 'web page', 'text/plain': 'text',
  'application/msword': 'Word 97', 'application/vnd.ms-excel': 'Excel 97',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
};
const LAYERS = {OCR: 'read by OCR', MIXED: 'partly read by OCR', NONE: 'no text could be read'};

const header = {
  build() {
    const m = PLAN.metadata;
    const s = PLAN.source;
    byId('kicker').append([m.documentType.name, m.identifier, m.issuer.name, dateOf(m.issueDate)]
      .filter(Boolean).map(shown).join('  ·  ') || 'No head of a document was found');
    byId('title').append(shown(m.title || s.name));
    byId('title').title = shown(m.title || s.name);
    byId('source').append([s.name, FORMATS[s.mediaType] || s.mediaType,
      s.pageCount === null ? null : count(s.pageCount, 'page', 'pages'),
      LAYERS[s.textLayer]].filter(Boolean).map(shown).join('  ·  '));
    byId('source').title = 'SHA-256 ' + s.sha256;
    document.title = shown((m.identifier || s.name) + ' – kehoach review');
  },
};

const findings = {
  rows: new Map(),
  severity: null,

  build() {
    const all = items.filter(i => i.kind === 'diagnostic');
    const levels = [['ERROR', 'error', 'errors'], ['WARNING', 'warning', 'warnings'], ['INFO', 'note', 'notes']];
    const records = KINDS.map(([kind, label]) => [items.filter(i => i.kind === kind).length, label.toLowerCase()])
      .filter(([n, label]) => n && !['metadata', 'signature', 'recipients', 'legal bases'].includes(label));
    this.summary = el('p', {class: 'summary'},
      records.map(([n, label]) => el('span', {}, el('b', {}, n.toLocaleString('en')), ' ' + (n === 1 ? label.replace(/s$/, '') : label))));
    this.pills = levels.map(([severity, one, many]) => {
      const n = all.filter(i => i.data.severity === severity).length;
      return el('button', {type: 'button', class: 'pill is-' + severity, 'aria-expanded': 'false',
        'aria-controls': 'finding-list', disabled: !n,
        on: {click: () => this.toggle(severity)}}, count(n, one, many));
    });
    this.list = el('ul', {id: 'finding-list', hidden: true});
    const order = levels.map(l => l[0]);
    for (const item of all.sort((a, b) =>
      order.indexOf(a.data.severity) - order.indexOf(b.data.severity) || a.first - b.first)) {
      const page = item.places.length ? item.places[0].page : null;
      const row = el('li', {class: 'is-' + item.data.severity}, el('button', {
        type: 'button', disabled: !item.places.length, on: {click: () => select(item)}},
      el('span', {class: 'code'}, item.data.code), el('span', {class: 'words'}, item.data.message),
      page === null ? null : el('span', {class: 'where'}, 'p. ' + page)));
      this.rows.set(item, row);
      this.list.append(row);
    }
    byId('findings').append(el('div', {class: 'line'}, this.summary,
      all.length ? el('div', {class: 'pills'}, this.pills)
        : el('span', {class: 'fine'}, 'No findings')), this.list);
    // Where nothing could be read, why is all there is to see.
    if (PLAN.source.textLayer === 'NONE' && all.some(i => i.data.severity === 'ERROR')) this.toggle('ERROR');
  },

  toggle(severity) {
    this.severity = this.severity === severity ? null : severity;
    this.list.hidden = !this.severity;
    this.pills.forEach(p => p.setAttribute('aria-expanded', String(p.classList.contains('is-' + this.severity))));
    this.rows.forEach((row, item) => { row.hidden = item.data.severity !== this.severity; });
  },

  mark(item) {
    if (item && item.kind === 'diagnostic' && this.severity !== item.data.severity) this.toggle(item.data.severity);
    this.rows.forEach((row, own) => row.classList.toggle('on', own === item));
    if (item && this.rows.has(item)) this.rows.get(item).scrollIntoView({block: 'nearest'});
  },
};

const treeView = {
  rows: new Map(),

  build() {
    byId('tree').append(el('h2', {}, 'Sections'));
    if (!tree.some(n => n.data.kind !== 'PARAGRAPH' || n.children.length)) byId('tree').append(el('p', {class: 'empty'}, 'No sections were found.'));
    const counts = new Map();
    for (const item of items) if (isRecord(item) && item.part) counts.set(item.part, (counts.get(item.part) || 0) + 1);
    byId('tree').append(this.list(tree, 0, counts));
  },

  list(nodes, depth, counts) {
    return el('ul', {}, nodes.filter(n => n.data.kind !== 'PARAGRAPH' || n.children.length).map(node => {
      const inner = node.children.filter(c => c.data.kind !== 'PARAGRAPH' || c.children.length);
      const label = el('button', {type: 'button', class: 'node', title: node.label,
        on: {click: () => select(node)}},
      node.marker ? el('span', {class: 'marker'}, node.marker) : null,
      el('span', {class: 'label'}, node.label.slice(0, 160)),
      depth === 0 && counts.get(node) ? el('span', {class: 'n', title: 'records'}, counts.get(node)) : null);
      this.rows.set(node, label);
      if (!inner.length) return el('li', {class: 'leaf'}, label);
      const closed = depth >= 1;
      const sub = el('div', {class: 'sub'});
      let made = false;
      const twist = el('button', {type: 'button', class: 'twist', 'aria-label': 'Open ' + (node.marker || ''),
        'aria-expanded': String(!closed), on: {click: () => {
          const open = twist.getAttribute('aria-expanded') !== 'true';
          twist.setAttribute('aria-expanded', String(open));
          sub.hidden = !open;
          if (open) fill();
        }}});
      const fill = () => {
        if (made) return;
        made = true;
        sub.append(this.list(inner, depth + 1, counts));
      };
      node.open = () => { if (sub.hidden) twist.click(); };
      inner.forEach(c => { c.parent = node; });
      sub.hidden = closed;
      if (!closed) fill();
      return el('li', {}, el('div', {class: 'row'}, twist, label), sub);
    }));
  },

  mark(item) {
    this.rows.forEach(row => row.classList.remove('on'));
    if (!item) return;
    let node = item.kind === 'section' ? item : null;
    const path = item.data.section;
    if (!node && path) node = byKey.get('section:' + path) || null;
    if (!node) node = item.part;
    const line = [];
    for (let n = node; n; n = n.parent) line.unshift(n);
    line.slice(0, -1).forEach(n => n.open && n.open());
    const row = line.map(n => this.rows.get(n)).filter(Boolean).pop();
    if (!row) return;
    row.classList.add('on');
    row.scrollIntoView({block: 'nearest'});
  },
};

const frame = {
  build() {
    this.split(Number(settings.get('width')) || 0);
    const narrow = innerWidth < 1360;
    this.tree(settings.get('tree') ? settings.get('tree') === 'open' && !narrow : !narrow);
    byId('tree-toggle').addEventListener('click', () => this.tree(document.body.classList.contains('no-tree'), true));
    this.theme(settings.get('theme') || 'auto');
    byId('theme').addEventListener('click', () => {
      const next = {auto: 'light', light: 'dark', dark: 'auto'}[document.documentElement.dataset.theme];
      settings.set('theme', next);
      this.theme(next);
    });
    byId('help-open').addEventListener('click', () => keys.open());
    const split = byId('split');
    split.addEventListener('pointerdown', e => {
      e.preventDefault();
      split.setPointerCapture(e.pointerId);
      const move = m => this.split(innerWidth - m.clientX);
      split.addEventListener('pointermove', move);
      split.addEventListener('pointerup', () => split.removeEventListener('pointermove', move), {once: true});
    });
    split.addEventListener('keydown', e => {
      const by = {ArrowLeft: 32, ArrowRight: -32}[e.key];
      if (by) { e.preventDefault(); this.split(byId('records').offsetWidth + by); }
    });
  },

  split(width) {
    if (!width) return;
    const own = Math.round(Math.max(320, Math.min(innerWidth * 0.68, width)));
    byId('main').style.setProperty('--records', own + 'px');
    byId('split').setAttribute('aria-valuenow', String(own));
    settings.set('width', own);
  },

  tree(open, chosen) {
    document.body.classList.toggle('no-tree', !open);
    byId('tree-toggle').setAttribute('aria-expanded', String(open));
    if (chosen) settings.set('tree', open ? 'open' : 'closed');
  },

  theme(name) {
    document.documentElement.dataset.theme = name;
    byId('theme').textContent = {auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark'}[name];
  },
};

const keys = {
  all: [
    ['/', 'search'], ['j  k', 'next, previous record'], ['[  ]', 'previous, next page'],
    ['t', 'pages or text'], ['s', 'section tree'], ['m', 'marks of records on or off'],
    ['+  −', 'larger, smaller'], ['1 … 9', 'records of one kind; 0 all'],
    ['Esc', 'clear selection, then search and filters'], ['?', 'this list'],
  ],

  build() {
    byId('help').append(el('h2', {}, 'Keys'), el('dl', {}, this.all.map(([key, what]) =>
      el('div', {}, el('dt', {}, key.split('  ').map(k => el('kbd', {}, k))), el('dd', {}, what)))),
    el('p', {}, 'Click on a record to see its words, on words to see their records; click again for the next of several.'),
    el('p', {}, 'The address of this page leads to the selected record: #target1, #task3, #page2. Print gives the records as they are filtered.'),
    button('Close', () => byId('help').close()));
    addEventListener('keydown', e => this.press(e));
  },

  open() { byId('help').showModal(); },

  press(e) {
    if (dialogOpen() || e.ctrlKey || e.metaKey || e.altKey) return;
    const typing = e.target.closest('input, select, textarea');
    if (e.key === 'Escape') {
      if (typing) typing.blur();
      if (current) select(null); else records.clear();
      return;
    }
    if (typing) {
      if (e.key === 'Enter' && typing === records.search) { typing.blur(); records.step(1); }
      return;
    }
    if (e.key === 'Enter' && e.target.classList.contains('card')) { e.target.click(); return; }
    const action = {
      '/': () => records.search.select() || records.search.focus(),
      j: () => records.step(1), k: () => records.step(-1),
      '[': () => bar.go(bar.page() - 1), ']': () => bar.go(bar.page() + 1),
      t: () => DATA.sheets.length && show(view === 'pages' ? 'text' : 'pages'),
      s: () => byId('tree-toggle').click(), m: () => bar.marksButton.click(),
      '+': () => bar.scale(1.15), '=': () => bar.scale(1.15), '-': () => bar.scale(1 / 1.15),
      '?': () => this.open(),
    }[e.key];
    if (action) { e.preventDefault(); action(); return; }
    if (/^[0-9]$/.test(e.key)) {
      const chip = records.chips.children[Number(e.key)];
      if (chip) chip.click();
    }
  },
};
