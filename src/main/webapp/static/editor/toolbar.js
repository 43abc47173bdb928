// The bar of buttons: one stop for the Tab key, arrows between the buttons (APG toolbar pattern).
import {make, newId} from "./dom.js";
import {icon} from "./icons.js";
import {WORDS} from "./words.js";

export class Toolbar {

    /**
     * @param groups lists of {name, word, keys, run, pressed, disabled, menu}; menu gives the
     *     entries [{word, run, keys}] at the time it is opened
     */
    constructor(groups) {
        this.buttons = [];
        this.element = make("div", {class: "editor-tools", role: "toolbar",
            "aria-label": WORDS.tools, onkeydown: (event) => this.move(event)});
        for (const group of groups) {
            this.element.append(make("div", {class: "editor-group"},
                ...group.map((tool) => this.button(tool))));
        }
        this.reach(this.buttons[0].element);
    }

    button(tool) {
        const keys = tool.keys ? ` (${tool.keys})` : "";
        const element = make("button", {
            type: "button",
            class: "editor-tool",
            title: tool.word + keys,
            tabindex: "-1",
            "data-tool": tool.name,
            "aria-pressed": tool.pressed ? "false" : null,
            "aria-haspopup": tool.menu ? "menu" : tool.dialog ? "dialog" : null,
            "aria-expanded": tool.menu ? "false" : null,
            "aria-keyshortcuts": tool.keys ? tool.keys.replace("Ctrl", "Control") : null,
            // The choice in the text must stay.
            onmousedown: (event) => event.preventDefault(),
            onclick: () => {
                this.reach(element);
                if (element.getAttribute("aria-disabled") === "true") {
                    return;
                }
                if (tool.menu) {
                    this.open(tool, element);
                } else {
                    tool.run();
                }
            },
        }, icon(tool.name), make("span", {}, tool.word));
        this.buttons.push({tool, element});
        return element;
    }

    /** Shows what holds at the cursor. */
    refresh() {
        for (const {tool, element} of this.buttons) {
            if (tool.pressed) {
                set(element, "aria-pressed", String(tool.pressed()));
            }
            if (tool.disabled) {
                // Still reachable, so that the focus is not lost with the last step undone.
                set(element, "aria-disabled", String(tool.disabled()));
            }
        }
    }

    /** Lets the Tab key stop at this button next time. */
    reach(chosen) {
        this.buttons.forEach(({element}) => set(element, "tabindex",
            element === chosen ? "0" : "-1"));
    }

    focus() {
        this.element.querySelector("[tabindex='0']").focus();
    }

    move(event) {
        const elements = this.buttons.map((one) => one.element)
            .filter((element) => element.offsetParent !== null);
        const at = elements.indexOf(event.target);
        const to = {
            ArrowRight: (at + 1) % elements.length,
            ArrowLeft: (at + elements.length - 1) % elements.length,
            Home: 0,
            End: elements.length - 1,
        }[event.key];
        if (at < 0) {
            return;
        }
        if (to !== undefined) {
            event.preventDefault();
            this.reach(elements[to]);
            elements[to].focus();
        } else if (event.key === "ArrowDown" && event.target.hasAttribute("aria-haspopup")) {
            event.preventDefault();
            event.target.click();
        }
    }

    open(tool, button) {
        if (this.menu) {
            const same = this.menu.button === button;
            this.menu.close();
            if (same) {
                return;
            }
        }
        this.menu = new Menu(tool, button, () => {
            this.menu = null;
        });
    }
}

function set(element, name, value) {
    if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
    }
}

/** The choices behind a button. */
class Menu {

    constructor(tool, button, closed) {
        this.button = button;
        this.closed = closed;
        this.element = make("div", {class: "editor-menu", role: "menu", id: newId("menu"),
            "aria-label": tool.word, onkeydown: (event) => this.key(event)},
        ...tool.menu().map((entry) => make("button", {
            type: "button", role: "menuitem", tabindex: "-1", class: entry.class,
            onmousedown: (event) => event.preventDefault(),
            onclick: () => {
                this.close();
                entry.run();
            },
        }, make("span", {}, entry.word), entry.keys ? make("kbd", {}, entry.keys) : null)));
        const bar = button.closest(".editor-tools");
        bar.after(this.element);
        const frame = bar.parentElement.getBoundingClientRect();
        const place = button.getBoundingClientRect();
        const most = Math.max(0, frame.width - this.element.offsetWidth);
        this.element.style.insetInlineStart =
            `${Math.max(0, Math.min(place.left - frame.left, most))}px`;
        this.element.style.insetBlockStart = `${place.bottom - frame.top}px`;
        button.setAttribute("aria-expanded", "true");
        button.setAttribute("aria-controls", this.element.id);
        this.away = (event) => {
            if (!this.element.contains(event.target) && !button.contains(event.target)) {
                this.close();
            }
        };
        document.addEventListener("pointerdown", this.away, true);
        this.items()[0].focus();
    }

    items() {
        return [...this.element.querySelectorAll("[role=menuitem]")];
    }

    key(event) {
        const items = this.items();
        const at = items.indexOf(document.activeElement);
        const to = {
            ArrowDown: (at + 1) % items.length,
            ArrowUp: (at + items.length - 1) % items.length,
            Home: 0,
            End: items.length - 1,
        }[event.key];
        if (to !== undefined) {
            event.preventDefault();
            items[to].focus();
        } else if (event.key === "Escape" || event.key === "Tab") {
            event.preventDefault();
            event.stopPropagation();
            this.close();
            this.button.focus();
        }
    }

    close() {
        document.removeEventListener("pointerdown", this.away, true);
        this.element.remove();
        this.button.setAttribute("aria-expanded", "false");
        this.button.removeAttribute("aria-controls");
        this.closed();
    }
}
