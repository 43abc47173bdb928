// The pictures of the toolbar: strokes on a field of 24 by 24.
const NAMES = "http://www.w3.org/2000/svg";
const STROKES = {
    undo: "M4 9h11a5 5 0 0 1 0 10h-5M4 9l4-4M4 9l4 4",
    redo: "M20 9H9a5 5 0 0 0 0 10h5M20 9l-4-4M20 9l-4 4",
    heading: "M6 5v14M18 5v14M6 12h12",
    bold: "M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z",
    italic: "M10 5h8M6 19h8M14 5l-4 14",
    list: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
    numbers: "M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M4 14.5a1.2 1.2 0 1 1 2 1L4 18.5h2.5",
    steps: "M4 19h5v-5h5V9h6M20 9l-3-3M20 9l-3 3",
    table: "M4 5h16v14H4zM4 10h16M4 14.5h16M12 5v14",
    document: "M7 3h7l4 4v14H7zM14 3v4h4M10 13h5M10 16.5h5",
    web: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
    files: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01",
    box: "M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5",
    rule: "M3 12h18M8 7h8M8 17h8",
    find: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20",
    preview: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
    full: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
    help: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .9-1 1.700M12 17h.01",
};

export function icon(name) {
    const picture = document.createElementNS(NAMES, "svg");
    picture.setAttribute("viewBox", "0 0 24 24");
    picture.setAttribute("aria-hidden", "true");
    picture.setAttribute("class", "editor-icon");
    const path = document.createElementNS(NAMES, "path");
    path.setAttribute("d", STROKES[name]);
    picture.append(path);
    return picture;
}
