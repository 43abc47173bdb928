// Saves the form as a draft while somebody writes.
import {debounced, make} from "./dom.js";
import {Kept} from "./kept.js";
import {WORDS} from "./words.js";

const QUIET = 1500; // after the last key
const LONGEST = 4000; // while keys go on
const BACK_OFF = [2000, 4000, 8000, 15000, 30000, 60000];
const PATIENCE = 8000; // of somebody who has pressed "save"
const KEEPALIVE = 60_000; // browsers send no more behind a page that closes, in bytes

export class Autosave {

    /** @param field the text's field; its form is what is sent */
    constructor(field) {
        this.field = field;
        this.form = field.form;
        this.address = field.dataset.autosave;
        this.kept = new Kept(field.dataset.person
            ? `${field.dataset.document ?? location.pathname}:${field.dataset.person}` : null);
        this.unsaved = false;
        this.leaving = false;
        this.stopped = false;
        this.failures = 0;
        this.said = make("span", {});
        this.links = make("span", {});
        // Links stand beside what is read out, so that they are not read again and again.
        this.element = make("p", {class: "editor-saved"},
            make("span", {role: "status"}, this.said), this.links);
        this.quiet = debounced(() => this.save(), QUIET);
        this.keep = debounced(() => this.unsaved && this.keepNow(), 300);
        this.form.addEventListener("input", (event) => this.changed(event));
        this.form.addEventListener("change", (event) => this.changed(event));
        this.form.addEventListener("submit", (event) => {
            if (this.busy) {
                // A draft on its way would make the form's version an old one.
                event.preventDefault();
                this.pressed = event.submitter;
                this.submitting = true;
                setTimeout(() => this.asking?.abort(), PATIENCE);
                return;
            }
            this.leaving = true;
            clearTimeout(this.timer);
            this.keepNow();
            this.kept.send();
        });
        window.addEventListener("online", () => this.unsaved && this.save());
        window.addEventListener("beforeunload", (event) => {
            if (this.unsaved && !this.leaving) {
                event.preventDefault();
            }
        });
        window.addEventListener("pagehide", () => this.leave());
        // On a phone nobody closes a page: it is put away and forgotten.
        document.addEventListener("visibilitychange", () => {
            if (document.visibilityState === "hidden") {
                this.save();
            }
        });
        window.addEventListener("pageshow", (event) => {
            if (event.persisted) {
                this.leaving = false; // came back with the back button
            }
        });
    }

    /** What this browser kept and the server does not have; null when there is nothing. */
    lost() {
        const kept = this.kept.get();
        if (!kept || typeof kept.text !== "string") {
            return null;
        }
        const taken = kept.sent && kept.version !== this.version();
        if (taken || plain(kept.text) === plain(this.content())) {
            this.kept.forget();
            return null;
        }
        return kept;
    }

    version() {
        return this.form.elements.version?.value ?? "";
    }

    keepNow() {
        this.kept.put(this.content(), this.version());
    }

    /** What the browser keeps while the server does not have it. */
    content() {
        return this.field.value;
    }

    changed(event) {
        if (event.target.type === "file") {
            return;
        }
        this.unsaved = true;
        this.keep();
        if (!this.address || this.stopped) {
            return;
        }
        if (!this.first) {
            this.first = Date.now();
        }
        if (Date.now() - this.first >= LONGEST - QUIET) {
            this.timer ??= setTimeout(() => this.save(),
                Math.max(0, this.first + LONGEST - Date.now()));
        }
        this.quiet();
    }

    body() {
        const fields = new URLSearchParams();
        for (const [name, value] of new FormData(this.form)) {
            if (typeof value === "string") {
                fields.append(name, value);
            }
        }
        return fields;
    }

    async save() {
        clearTimeout(this.timer);
        clearTimeout(this.retry);
        this.timer = undefined;
        if (!this.address || this.stopped || !this.unsaved || this.leaving) {
            return;
        }
        if (this.busy) {
            this.more = true;
            return;
        }
        this.busy = true;
        this.first = 0;
        const body = this.body();
        const sent = body.toString();
        this.asking = new AbortController();
        try {
            const answer = await fetch(this.address, {
                method: "POST", body, headers: {Accept: "application/json"},
                keepalive: sent.length < KEEPALIVE, signal: this.asking.signal,
            });
            await this.heard(answer, sent);
        } catch (problem) {
            this.failed(WORDS.offline);
        } finally {
            this.busy = false;
            if (this.submitting) {
                this.submitting = false;
                this.form.requestSubmit(this.pressed);
            } else if (this.more) {
                this.more = false;
                this.quiet();
            }
        }
    }

    async heard(answer, sent) {
        const type = answer.headers.get("Content-Type") ?? "";
        const told = /^application\/(problem\+)?json/.test(type)
            ? await answer.json().catch(() => null) : null;
        if (answer.ok && told) {
            this.failures = 0;
            for (const [name, value] of Object.entries(told)) {
                const known = this.form.elements[name];
                if (known instanceof HTMLInputElement && known.type === "hidden") {
                    known.value = value;
                }
            }
            // Compared with what was sent, but for the version that has just come.
            const now = this.body();
            const before = new URLSearchParams(sent);
            now.delete("version");
            before.delete("version");
            if (now.toString() === before.toString()) {
                this.unsaved = false;
                this.kept.forget();
            } else {
                this.more = true;
            }
            this.say(told.said, "done");
            this.form.dispatchEvent(new CustomEvent("saved", {detail: told}));
        } else if (answer.status === 409) {
            this.stopped = true;
            this.keepNow();
            this.say(WORDS.conflict, "wrong", told?.instance ? [told.instance, WORDS.seeTheirs] : null);
        } else if (answer.status === 422 || answer.status === 413) {
            this.keepNow();
            this.say(told?.detail ?? WORDS.refused, "wrong"); // tried again with the next change
        } else if (answer.status >= 500) {
            this.failed(told?.detail ?? WORDS.offline);
        } else {
            this.failed(WORDS.signedOut, ["/sign-in", WORDS.signIn]);
        }
    }

    failed(words, link = null) {
        this.keepNow();
        this.say(words, "wrong", link);
        const wait = BACK_OFF[Math.min(this.failures, BACK_OFF.length - 1)];
        this.failures += 1;
        this.retry = setTimeout(() => this.save(), wait);
    }

    /** Says it once: the same words again are not read out again. */
    say(words, state, link = null) {
        if (this.said.textContent !== words) {
            this.said.textContent = words;
        }
        this.element.dataset.state = state;
        this.links.replaceChildren(...(link && link[0].startsWith("/")
            ? [" ", make("a", {href: link[0], target: "_blank", rel: "noopener"}, link[1])] : []));
    }

    leave() {
        if (!this.unsaved || this.leaving || this.stopped) {
            return;
        }
        this.keepNow();
        if (this.address) {
            const body = this.body();
            const keepalive = body.toString().length < KEEPALIVE;
            fetch(this.address, {method: "POST", body, keepalive}).catch(() => {});
            this.leaving = true;
        }
    }
}

/** Texts that differ only in how lines end or signs are put together are the same. */
function plain(text) {
    return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}
