// Chooses another document by its words, with the keyboard (APG combobox with a list).
import {ask} from "./dialogs.js";
import {debounced, make, newId} from "./dom.js";
import {WORDS} from "./words.js";

const WAIT = 250;
const MOST = 8;

/** @param accept called with title and address of the document that was chosen */
export function findDocument(chosen, accept, back) {
    const list = make("ul", {role: "listbox", id: newId("found"), class: "editor-found",
        "aria-label": WORDS.documentTitle});
    const said = make("p", {role: "status", class: "field-hint"}, WORDS.documentHow);
    const input = make("input", {
        id: newId("search"), type: "text", role: "combobox", autocomplete: "off", value: chosen,
        "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
        maxlength: "200", enterkeyhint: "search",
    });
    let hits = [];
    let active = -1;
    let stale = null;

    function choose(index) {
        active = index;
        [...list.children].forEach((item, place) =>
            item.setAttribute("aria-selected", String(place === index)));
        if (index >= 0) {
            list.children[index].scrollIntoView({block: "nearest"});
            input.setAttribute("aria-activedescendant", list.children[index].id);
        } else {
            input.removeAttribute("aria-activedescendant");
        }
    }

    function show(found) {
        hits = found;
        list.replaceChildren(...found.map((hit, index) => make("li", {
            role: "option", id: newId("option"), "aria-selected": "false",
            onclick: () => {
                choose(index);
                take();
                dialog.close();
            },
        }, make("strong", {}, hit.title), make("span", {}, hit.snippet || ""))));
        input.setAttribute("aria-expanded", String(found.length > 0));
        choose(found.length > 0 ? 0 : -1);
    }

    async function search() {
        const words = input.value.trim();
        if (stale) {
            stale.abort();
        }
        if (words === "") {
            show([]);
            said.textContent = WORDS.documentHow;
            return;
        }
        stale = new AbortController();
        try {
            const answer = await fetch(`/api/v1/search?size=${MOST}&q=${encodeURIComponent(words)}`,
                {signal: stale.signal, headers: {Accept: "application/json"}});
            if (!answer.ok) {
                throw new Error(String(answer.status));
            }
            const found = await answer.json();
            show(found.hits);
            said.textContent = WORDS.found(found.hits.length);
        } catch (problem) {
            if (problem.name !== "AbortError") {
                show([]);
                said.textContent = WORDS.searchFailed;
            }
        }
    }

    function take() {
        const hit = hits[active];
        if (!hit) {
            return false;
        }
        accept(hit.title, "/documents/" + hit.slug);
        return true;
    }

    input.addEventListener("input", debounced(search, WAIT));
    input.addEventListener("keydown", (event) => {
        const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (step && hits.length > 0) {
            event.preventDefault();
            choose((active + step + hits.length) % hits.length);
        }
    });
    const dialog = ask(WORDS.documentTitle, [
        make("div", {class: "field"}, make("label", {for: input.id}, WORDS.documentSearch), input),
        said, list], take, back);
    input.focus();
    input.select();
    if (chosen) {
        search();
    }
    return dialog;
}
