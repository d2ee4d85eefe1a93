(() => {
  const d = document, all = (s, r = d) => [...r.querySelectorAll(s)];
  const table = d.querySelector('#t');
  if (!table) return;
  const body = table.tBodies[0], rows = [...body.rows];
  d.documentElement.classList.add('js');
  const fold = s => s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const nameOf = row => row.cells[0].dataset.v;

  // Sorting: countries without a value stay last, whichever the direction.
  all('thead th[data-s]', table).forEach((head, column) => {
    const button = d.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.onclick = () => {
      const isText = head.dataset.s === 'a', before = head.getAttribute('aria-sort');
      const isUp = before ? before === 'descending' : isText;
      all('th[aria-sort]', table).forEach(each => each.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      rows.sort((p, q) => {
        const a = p.cells[column].dataset.v, b = q.cells[column].dataset.v;
        if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
        const order = isText ? a.localeCompare(b, 'en') : a - b;
        return isUp ? order : -order;
      }).forEach(row => body.append(row));
    };
  });

  // The map reads its values from the rows.
  const show = choice => {
    const bounds = choice.dataset.b.split(',').map(Number), name = choice.parentNode.textContent.trim();
    for (const row of rows) {
      const code = row.dataset.c, link = d.querySelector(`.eu a[data-c="${code}"]`), label = d.querySelector(`.eu [data-l="${code}"]`);
      if (!link) continue;
      const text = row.dataset[choice.value], known = text !== undefined;
      const level = known ? 1 + bounds.filter(bound => +text >= bound).length : 0;
      const shown = known ? (Number.isInteger(+text) ? text : (+text).toFixed(1)) : '';
      const compares = !choice.dataset.a || !row.dataset.nc;
      all('.rg', link).forEach(shape => shape.setAttribute('class', `rg ${!known ? 'none' : compares ? 'c' + level : 'nc'}${shape.tagName === 'circle' ? ' dot' : ''}`));
      const words = `${nameOf(row)}: ${known ? `${shown} ${name.toLowerCase()}${compares ? '' : ', not comparable'}` : 'no data'}`;
      link.querySelector('title').textContent = words;
      link.setAttribute('aria-label', words);
      if (label) {
        label.textContent = compares ? shown : '';
        label.classList.toggle('inv', compares && level > 3 && !label.classList.contains('out'));
      }
    }
    const whole = choice.value !== 'per';
    all('#lg li').slice(0, 5).forEach((item, i) => {
      const to = whole ? bounds[i] - 1 : `under ${bounds[i]}`;
      item.lastElementChild.textContent = i === 0 ? `under ${bounds[0]}` : i === 4 ? `${bounds[3]} and more` : `${bounds[i - 1]} to ${to}`;
    });
    d.querySelector('#mt').textContent = `Map of Europe by: ${name}`;
  };
  all('[name=ind]').forEach(choice => {
    choice.onchange = () => show(choice);
    if (choice.checked) show(choice);
  });

  // One search for countries and regions; accents do not matter.
  const regions = all('#regions li').map(item => ({
    text: fold(item.textContent), link: item.querySelector('a'), code: item.querySelector('.rc').textContent, country: item.closest('div').querySelector('h3').textContent,
  }));
  const hits = d.querySelector('#hits'), say = d.querySelector('#say'), most = 8;
  const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
  d.querySelector('#q').oninput = event => {
    const wanted = fold(event.target.value.trim());
    const found = wanted.length > 1 ? regions.filter(region => region.text.includes(wanted)) : [];
    const countries = new Set(found.map(region => region.country));
    let shown = 0;
    for (const row of rows) {
      const name = nameOf(row);
      row.hidden = !(!wanted || fold(name).includes(wanted) || countries.has(name) || row.dataset.c.toLowerCase() === wanted);
      shown += !row.hidden;
    }
    hits.replaceChildren(...found.slice(0, most).map(region => {
      const item = d.createElement('li'), link = d.createElement('a'), place = d.createElement('span');
      link.href = region.link.getAttribute('href');
      link.textContent = region.link.textContent;
      place.textContent = ` ${region.code}, ${region.country}`;
      item.append(link, place);
      return item;
    }));
    say.textContent = wanted
      ? `${count(shown, 'country', 'countries')}, ${count(found.length, 'region', 'regions')}${found.length > most ? `, first ${most} listed` : ''}` : '';
  };
  rows.forEach(row => {
    const link = d.querySelector(`.eu a[data-c="${row.dataset.c}"]`);
    if (!link) return;
    row.onmouseenter = () => link.classList.add('hl');
    row.onmouseleave = () => link.classList.remove('hl');
  });
})();
