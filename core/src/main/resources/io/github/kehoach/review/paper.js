// The document as pictures of its pages, with boxes over the words.

const paper = {
  sheets: new Map(),

  build(into) {
    for (const sheet of DATA.sheets) into.append(this.sheet(sheet));
    const watch = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (entry.isIntersecting) this.tint(Number(entry.target.dataset.page));
      }
    }, {root: into, rootMargin: '600px'});
    this.sheets.forEach(s => watch.observe(s.face));
  },

  sheet(sheet) {
    const layer = el('div', {class: 'layer'});
    const strong = el('div', {class: 'layer'});
    const face = el('div', {class: 'face'}, this.picture(sheet), layer, strong);
    face.dataset.page = sheet.number;
    face.style.aspectRatio = sheet.width + ' / ' + sheet.height;
    // Wide pages, with their wide tables, may be wider than tall ones.
    face.style.maxWidth = sheet.width > sheet.height ? '1500px' : '1060px';
    face.addEventListener('click', e => this.click(e, sheet, face));
    face.addEventListener('mousemove', e => {
      const [x, y] = this.point(e, sheet, face);
      face.classList.toggle('over', itemsAt(sheet.number, x, y).length > 0);
    });
    this.sheets.set(sheet.number, {face, layer, strong, tinted: false});
    return el('figure', {class: 'sheet', id: 'page' + sheet.number}, face,
      el('figcaption', {}, 'Page ' + sheet.number + ' of ' + DATA.sheets.length));
  },

  picture(sheet) {
    if (!sheet.picture) {
      return el('p', {class: 'undrawn'}, 'This page was not drawn. Its words are in the text view.');
    }
    const img = el('img', {alt: 'Page ' + sheet.number, decoding: 'async', draggable: 'false'});
    img.src = sheet.picture;
    if (sheet.turns % 2 === 1) {
      // The picture lies as the file has it; the page was turned for reading.
      img.style.width = 100 * sheet.height / sheet.width + '%';
      img.style.height = 100 * sheet.width / sheet.height + '%';
      img.style.left = 50 - 50 * sheet.height / sheet.width + '%';
      img.style.top = 50 - 50 * sheet.width / sheet.height + '%';
    }
    if (sheet.turns) img.style.transform = 'rotate(' + 90 * sheet.turns + 'deg)';
    return img;
  },

  point(event, sheet, face) {
    const r = face.getBoundingClientRect();
    return [(event.clientX - r.left) / r.width * sheet.width,
      (event.clientY - r.top) / r.height * sheet.height];
  },

  click(event, sheet, face) {
    const [x, y] = this.point(event, sheet, face);
    pointed(itemsAt(sheet.number, x, y));
  },

  /** Draws what records point at, once the page comes near. */
  tint(number) {
    const sheet = this.sheets.get(number);
    if (!sheet || sheet.tinted) return;
    sheet.tinted = true;
    const drawn = new Map();
    for (const {item, box} of onPage.get(number) || []) {
      if (!isRecord(item) || item.kind === 'table') continue;
      const key = box.join();
      const rank = KIND_RANK.get(item.kind);
      if (!drawn.has(key) || drawn.get(key).rank > rank) drawn.set(key, {rank, item, box});
    }
    for (const {item, box} of drawn.values()) {
      sheet.layer.append(this.box(number, box, 'tint kind-' + item.kind));
    }
  },

  box(number, box, name) {
    const sheet = SHEETS.get(number);
    const e = el('div', {class: name});
    const pad = 1.2;
    e.style.left = 100 * (box[0] - pad) / sheet.width + '%';
    e.style.top = 100 * (box[1] - pad) / sheet.height + '%';
    e.style.width = 100 * (box[2] - box[0] + 2 * pad) / sheet.width + '%';
    e.style.height = 100 * (box[3] - box[1] + 2 * pad) / sheet.height + '%';
    return e;
  },

  /** Marks an item's places; gives the element of the one to show. */
  mark(item, index) {
    this.sheets.forEach(s => s.strong.replaceChildren());
    let target = null;
    (item ? item.places : []).forEach((place, i) => {
      const sheet = this.sheets.get(place.page);
      if (!sheet) return;
      for (const box of boxesOf(place)) {
        const on = 'hit kind-' + item.kind + (i === index ? ' main' : '');
        const e = this.box(place.page, box, on);
        sheet.strong.append(e);
        if (i === index && !target) target = e;
      }
      if (i === index && !target) target = sheet.face;
    });
    return target;
  },

  page(number) {
    const sheet = this.sheets.get(number);
    return sheet ? sheet.face.parentElement : null;
  },
};
