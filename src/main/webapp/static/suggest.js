// Offers titles and frequent searches while somebody types in a search box, and titles in a field
// that names a document (APG combobox with a list). Without scripts, or when the portal does not answer, the box is what it always was.
const WAIT = 120;
const MOST = 8;
const FEWEST_LETTERS = 2;

let boxes = 0;

function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
}

/** The text of a suggestion with what was typed marked in it. */
function marked({text, start, end}) {
    const whole = make("span", {class: "suggested-text"});
    if (end > start) {
        whole.append(text.slice(0, start), make("mark", {}, text.slice(start, end)),
            text.slice(end));
    } else {
        whole.append(text);
    }
    return whole;
}

/**
 * Offers suggestions below one field. A field of the class search leads to what is chosen; any
 * other field takes the title of a document.
 */
function attach(input) {
    const place = input.closest("[data-suggestions]");
    const words = place.dataset;
    const takes = input.type !== "search";
    const number = boxes++;
    const list = make("ul", {role: "listbox", id: `suggested-${number}`, class: "suggested",
        "aria-label": words.suggestions, hidden: ""});
    const said = make("p", {role: "status", class: "hidden"});
    let shown = []; // the suggestions that are in the list now
    let active = -1;
    let typed = input.value;
    let timer = 0;
    let request = null;

    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    place.append(list);
    // A page has one status of its own; this one comes when somebody begins to search.
    input.addEventListener("focus", () => place.append(said), {once: true});

    function activate(index) {
        active = index;
        [...list.children].forEach((option, place) =>
            option.setAttribute("aria-selected", String(place === index)));
        if (index < 0) {
            input.removeAttribute("aria-activedescendant");
        } else {
            list.children[index].scrollIntoView({block: "nearest"});
            input.setAttribute("aria-activedescendant", list.children[index].id);
        }
    }

    function close() {
        clearTimeout(timer);
        request?.abort();
        request = null;
        list.hidden = true;
        input.setAttribute("aria-expanded", "false");
        activate(-1);
    }

    function option(suggestion, place) {
        const item = make("li", {role: "option", id: `${list.id}-${place}`,
            class: suggestion.label ? "suggested-document" : "suggested-search",
            "aria-selected": "false"}, marked(suggestion));
        if (!suggestion.label || !suggestion.text.startsWith(suggestion.label)) {
            item.append(make("span", {class: "suggested-kind"},
                suggestion.label || words.search));
        }
        return item;
    }

    function show(suggestions) {
        shown = suggestions;
        list.replaceChildren(...suggestions.map(option));
        list.hidden = suggestions.length === 0;
        input.setAttribute("aria-expanded", String(!list.hidden));
        said.textContent = list.hidden ? "" : `${words.found} ${suggestions.length}`;
        activate(-1);
    }

    async function ask() {
        request?.abort();
        const mine = new AbortController();
        request = mine;
        try {
            const answer = await fetch(
                `/api/v1/suggest?size=${MOST}&q=${encodeURIComponent(input.value)}`,
                {signal: mine.signal, headers: {Accept: "application/json"}});
            const found = answer.ok ? (await answer.json()).suggestions : [];
            // Who has gone on to something else meanwhile wants no list any more.
            if (request === mine && document.activeElement === input) {
                show(takes ? found.filter((one) => one.label) : found);
            }
        } catch {
            if (request === mine) {
                show([]); // no network: nobody needs to hear of it who only types
            }
        }
    }

    function open(suggestion) {
        close();
        if (takes) {
            input.value = suggestion.text;
        } else {
            location.assign(suggestion.address);
        }
    }

    input.addEventListener("input", (event) => {
        clearTimeout(timer);
        typed = input.value;
        if (typed.trim().length < FEWEST_LETTERS) {
            close();
            said.textContent = "";
        } else if (!event.isComposing) {
            timer = setTimeout(ask, WAIT);
        }
    });

    const moves = {
        ArrowDown: () => active + 1 < shown.length ? active + 1 : -1,
        ArrowUp: () => (active < 0 ? shown.length : active) - 1,
    };

    input.addEventListener("keydown", (event) => {
        if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        if (event.key === "Escape" && !list.hidden) {
            event.preventDefault(); // the first Escape closes the list, the second empties the field
            close();
        } else if (moves[event.key] && !list.hidden) {
            event.preventDefault();
            activate(moves[event.key]());
        } else if (event.key === "ArrowDown" && typed.trim().length >= FEWEST_LETTERS) {
            event.preventDefault();
            ask();
        } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
            event.preventDefault();
            open(shown[active]);
        }
    });

    // The field must keep the focus until a finger or a mouse has chosen.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
        const item = event.target.closest("[role=option]");
        if (item) {
            open(shown[[...list.children].indexOf(item)]);
        }
    });
    input.addEventListener("blur", close);
    input.form.addEventListener("submit", close);
    addEventListener("pagehide", close);
}

document.querySelectorAll("form.search input[type=search], .suggests input").forEach(attach);
