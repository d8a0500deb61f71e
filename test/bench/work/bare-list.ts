/** As short a list of checkboxes as a page can have: no framework, no store, no style. */
export function drawBareList(length: number): void {
  const list = document.createElement('ul');
  for (let index = 0; index < length; index += 1) {
    const [row, label, box] = [
      document.createElement('li'),
      document.createElement('label'),
      document.createElement('input'),
    ];
    box.type = 'checkbox';
    label.append(box, ` Punkt nummer ${index + 1}`);
    row.append(label);
    list.append(row);
  }
  document.body.replaceChildren(list);
}
