/** Small parts of the page. All text goes in as text, never as code: much of it came from a stranger. */
const Elements = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  /** The signs of the program's window. */
  const SIGNS = {
    well: ["M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0", "m8.2 12.3 2.6 2.6 5-5.4"],
    altered: ["M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0", "m9 9 6 6M15 9l-6 6"],
    care: [
      "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0",
      "M9.7 9.7a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.3 1-1.3 1.9M12 16.5h.01",
    ],
    info: ["M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0", "M12 11v5M12 8h.01"],
    drop: ["M12 4v10M8 10.5l4 4 4-4", "M4.5 15v3a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-3"],
  };

  /** Make an element: `made("p.small", "words")`; an object among the children sets properties. */
  function made(kind, ...children) {
    const [tag, ...classes] = kind.split(".");
    const element = document.createElement(tag);
    element.classList.add(...classes);
    for (const child of children.flat()) {
      if (child === null || child === undefined || child === "") continue;
      if (child instanceof Node || typeof child === "string") element.append(child);
      else set(element, child);
    }
    return element;
  }

  function set(element, properties) {
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith("aria-") || name === "role" || name === "for" || name === "scope") {
        element.setAttribute(name, value);
      } else {
        element[name] = value;
      }
    }
  }

  /** Draw a sign; what it means stands beside it in words. */
  function sign(name) {
    const picture = document.createElementNS(SVG, "svg");
    picture.setAttribute("viewBox", "0 0 24 24");
    picture.setAttribute("aria-hidden", "true");
    picture.classList.add("sign", name);
    for (const line of SIGNS[name]) {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", line);
      picture.append(path);
    }
    return picture;
  }

  /** Exact text, such as a path or a hash, in a face in which nothing looks like another. */
  const exact = (lines) => made("pre.exact", lines.join("\n"));

  const button = (words, onclick, kind = "plain", properties = {}) =>
    made(`button.${kind}`, { type: "button", onclick, ...properties }, words);

  /** A field for a file that looks like a button. */
  function fileButton(id, words, take, properties = {}) {
    const input = made("input", { id, type: "file", ...properties });
    input.onchange = () => {
      const files = [...input.files];
      // So that the same file can be chosen again.
      input.value = "";
      if (files.length > 0) take(files);
    };
    return made("label.button.plain", { for: id }, words, input);
  }

  return Object.freeze({ made, sign, exact, button, fileButton });
})();
