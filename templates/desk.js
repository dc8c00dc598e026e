// The desk works without this file. It adds dragging stories to their place, headlines that show while they are typed,
// and dropping several files at once.
(() => {
  // A form for uploads is signed for an hour.
  const VALID_MS = 55 * 60_000;
  const stories = document.querySelector('ol.stories');
  if (stories) {
    reorder(stories);
    for (const story of stories.children) showTyping(story);
  }
  const upload = document.querySelector('form.drop');
  if (upload) takeFiles(upload);

  function reorder(list) {
    let dragged = null;
    let from = -1;
    const items = () => [...list.children];
    for (const item of items()) {
      const handle = item.querySelector('.kicker');
      handle.classList.add('handle');
      handle.draggable = true;
      handle.title = 'Drag to another place';
      handle.addEventListener('dragstart', (event) => {
        dragged = item;
        from = items().indexOf(item);
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        item.classList.add('dragged');
      });
      handle.addEventListener('dragend', (event) => {
        item.classList.remove('dragged');
        dragged = null;
        const to = items().indexOf(item);
        // Escape, or let go outside the list.
        if (event.dataTransfer.dropEffect === 'none') putBack(item, from);
        else if (to !== from) send(item, to + 1);
      });
      item.addEventListener('dragover', (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged === item) return;
        event.dataTransfer.dropEffect = 'move';
        // The list shows the new order at once.
        const box = item.getBoundingClientRect();
        const isBelow = event.clientY > box.top + box.height / 2;
        list.insertBefore(dragged, isBelow ? item.nextSibling : item);
      });
      item.addEventListener('drop', (event) => event.preventDefault());
    }
  }

  function putBack(item, place) {
    const list = item.parentElement;
    item.remove();
    list.insertBefore(item, list.children[place] ?? null);
  }

  // The same form as the buttons send.
  function send(item, position) {
    const form = item.querySelector('form');
    const instruction = document.createElement('input');
    instruction.type = 'hidden';
    instruction.name = 'instruction';
    instruction.value = new URLSearchParams({ verb: 'move', position }).toString();
    form.append(instruction);
    form.submit();
  }

  function showTyping(story) {
    const field = story.querySelector('input[name=headline]:not([type=hidden])');
    const shown = story.querySelector('h2 [dir=auto]');
    if (field && shown)
      field.addEventListener('input', () => (shown.textContent = field.value || field.defaultValue));
  }

  function takeFiles(form) {
    const field = form.querySelector('input[type=file]');
    let uploads = 0;
    const status = form.querySelector('[role=status]');
    const opened = Date.now();
    field.multiple = true;
    status.textContent = 'Or drop files here.';
    for (const kind of ['dragover', 'dragleave', 'drop'])
      form.addEventListener(kind, (event) => {
        event.preventDefault();
        form.classList.toggle('over', kind === 'dragover');
        if (kind === 'drop') uploadAll([...event.dataTransfer.files]);
      });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      uploadAll([...field.files]);
    });

    async function uploadAll(files) {
      if (Date.now() - opened > VALID_MS) {
        status.textContent = 'This page is too old to upload from. Load it again, and then choose the files.';
        return;
      }
      const failed = [];
      const keys = [];
      for (const [index, file] of files.entries()) {
        status.textContent = `Uploading ${index + 1} of ${files.length}: ${file.name}`;
        const key = await uploadOne(file);
        if (key === null) failed.push(file.name);
        else keys.push(key);
      }
      // S3's answer cannot be read from here: the page looks whether the files have arrived.
      const brought = new URLSearchParams({ brought: keys.slice(0, 20).join('\n') });
      if (failed.length === 0) location.assign(`${form.dataset.back}?${brought}`);
      else
        status.textContent = `Not taken (wrong kind, empty, too large, or the network failed): ${failed.join(', ')}`;
    }

    async function uploadOne(file) {
      const kinds = field.accept.split(',');
      if (!kinds.some((kind) => file.name.toLowerCase().endsWith(kind))) return null;
      if (file.size === 0 || file.size > Number(form.dataset.most)) return null;
      const body = new FormData();
      uploads += 1;
      // Files of one name from several folders must not replace each other.
      const name = `${uploads}-${file.name}`;
      const key = form.elements.key.value.replace(/\$\{filename\}/, () => name);
      for (const hidden of form.querySelectorAll('input[type=hidden]'))
        body.append(hidden.name, hidden.name === 'key' ? key : hidden.value);
      body.append('file', file);
      try {
        await fetch(form.action, { method: 'POST', mode: 'no-cors', body });
        return key;
      } catch {
        return null;
      }
    }
  }
})();
