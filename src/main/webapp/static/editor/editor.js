// Makes an editor of every field that asks for one. Whatever fails on the way leaves the field.
import {Autosave} from "./autosave.js";
import {make, newId} from "./dom.js";
import {Files} from "./files.js";
import {pasting} from "./paste.js";
import {offer} from "./offer.js";
import {Preview} from "./preview.js";
import {Surface} from "./surface.js";
import {Toolbar} from "./toolbar.js";
import {keys, tools} from "./tools.js";
import {WORDS} from "./words.js";

const WIDE = window.matchMedia("(min-width: 1024px)");

class Editor {

    constructor(base, field, autosave) {
        this.field = field;
        const host = make("div", {class: "editor-surface"});
        const extras = [base.keymap.of(keys(this)),
            base.EditorView.domEventHandlers(pasting(this, field)),
            base.EditorView.scrollMargins.of(() => this.covered())];
        this.surface = new Surface(base, field, host, extras);
        this.told = make("p", {class: "editor-told", role: "status"});
        this.files = new Files(this.surface, field, (words) => this.say(words));
        this.preview = field.dataset.preview
            ? new Preview(field, () => this.surface.text()) : null;
        this.asking = tools(this, field);
        this.bar = new Toolbar(this.asking.groups);
        this.over = make("p", {class: "field-problem", role: "alert"});
        const panes = make("div", {class: "editor-panes"}, host, this.preview?.element);
        this.element = make("div", {class: "editor", "data-view": "write"}, this.bar.element,
            this.preview ? this.tabs() : null, panes, this.files.element, this.files.picker,
            make("div", {class: "editor-foot"}, autosave?.element, this.told), this.over);
        this.element.addEventListener("keydown", (event) => this.key(event));
        this.listen(host);
    }

    listen(host) {
        this.surface.onUpdate(() => {
            this.bar.refresh();
            this.preview?.later();
            const over = this.surface.length() - Number(this.field.maxLength);
            const words = this.field.maxLength > 0 && over > 0 ? WORDS.tooLong(over) : "";
            if (this.over.textContent !== words) {
                this.over.textContent = words;
            }
        });
        const scroller = this.surface.view.scrollDOM;
        scroller.addEventListener("scroll", () => {
            const room = scroller.scrollHeight - scroller.clientHeight;
            if (room > 0) {
                this.preview?.scrollTo(scroller.scrollTop / room);
            }
        }, {passive: true});
        // The label and the list of problems lead to the field.
        const lead = (event) => {
            event.preventDefault();
            this.surface.focus();
            host.scrollIntoView({block: "nearest"});
        };
        document.querySelectorAll(`label[for="${this.field.id}"], a[href="#${this.field.id}"]`)
            .forEach((one) => one.addEventListener("click", lead));
        // A keyboard on the screen pushes the page up under the bar.
        const view = window.visualViewport;
        view?.addEventListener("resize", () => this.follow(view));
        view?.addEventListener("scroll", () => this.follow(view));
        WIDE.addEventListener("change", () => this.show(WIDE.matches ? "both" : "write"));
    }

    /** What of the page's top the bar covers, so that the cursor is never behind it. */
    covered() {
        const sticky = this.bar && !WIDE.matches && !this.isFull();
        return sticky ? {top: this.bar.element.offsetHeight + window.visualViewport.offsetTop} : null;
    }

    follow(view) {
        this.element.style.setProperty("--editor-shift", `${Math.round(view.offsetTop)}px`);
        this.element.style.setProperty("--editor-room", `${Math.round(view.height)}px`);
    }

    /** Two buttons above the text, where there is no room for both sides. */
    tabs() {
        const id = newId("tab");
        this.tab = (view, word) => make("button", {type: "button", id: `${id}-${view}`,
            "aria-pressed": String(view === "write"), onclick: () => this.show(view)}, word);
        this.switches = {
            write: this.tab("write", WORDS.write),
            preview: this.tab("preview", WORDS.preview),
        };
        return make("div", {class: "editor-switch", role: "group", "aria-label": WORDS.panes},
            this.switches.write, this.switches.preview);
    }

    start() {
        this.field.hidden = true;
        this.field.required = false; // a hidden field could not say what is missing
        document.getElementById(this.field.id + "-how")?.setAttribute("hidden", "");
        this.field.after(this.element);
        this.show(WIDE.matches ? "both" : "write");
        this.bar.refresh();
    }

    /** @param view "write", "preview" or "both" */
    show(view) {
        if (!this.preview) {
            return;
        }
        this.element.dataset.view = view;
        for (const [name, button] of Object.entries(this.switches)) {
            button.setAttribute("aria-pressed", String(name === view));
        }
        this.bar.refresh();
        this.preview.renew();
        this.surface.view.requestMeasure();
    }

    previewing() {
        return this.element.dataset.view !== "write";
    }

    togglePreview() {
        this.show(this.previewing() ? "write" : WIDE.matches ? "both" : "preview");
    }

    isFull() {
        return this.element.classList.contains("editor-full");
    }

    toggleFull() {
        const full = this.element.classList.toggle("editor-full");
        document.documentElement.classList.toggle("editor-alone", full);
        // Nobody wanders with the Tab key into what is covered.
        for (let one = this.element; full && one !== document.body; one = one.parentElement) {
            for (const other of one.parentElement.children) {
                if (other !== one && !other.inert && !other.matches("script, link, dialog")) {
                    other.inert = true;
                    other.dataset.covered = "";
                }
            }
        }
        if (!full) {
            document.querySelectorAll("[data-covered]").forEach((one) => {
                one.inert = false;
                delete one.dataset.covered;
            });
        }
        this.bar.refresh();
        this.surface.view.requestMeasure();
    }

    key(event) {
        if (event.key === "Escape" && !event.defaultPrevented && this.isFull()) {
            this.toggleFull();
        }
    }

    say(words) {
        this.told.textContent = words;
    }
}

async function enhance(field) {
    const autosave = field.form ? new Autosave(field) : null;
    try {
        const base = (await import(field.dataset.base)).default;
        const editor = new Editor(base, field, autosave);
        editor.start();
        offer(autosave, (text) => {
            editor.surface.replaceAll(text);
            editor.say(WORDS.broughtBack);
            editor.surface.focus();
        }, editor.element);
    } catch (problem) {
        console.warn(problem);
        field.hidden = false;
        const note = make("p", {class: "field-hint", role: "status"}, WORDS.plainOnly);
        field.after(note, ...(autosave ? [autosave.element] : []));
        offer(autosave, (text) => {
            field.value = text;
            field.dispatchEvent(new Event("input", {bubbles: true}));
        }, field);
    }
    field.dataset.ready = "";
}

document.querySelectorAll("textarea[data-editor]").forEach(enhance);
