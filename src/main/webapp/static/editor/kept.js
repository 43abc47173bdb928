// Keeps a text in this browser while the server does not have it; one for a document and person.
const PREFIX = "khlang.draft:";

export class Kept {

    /** @param name what the text belongs to; null keeps nothing */
    constructor(name) {
        this.key = name ? PREFIX + name : null;
    }

    put(text, version, sent = false) {
        this.use((store) => store.setItem(this.key,
            JSON.stringify({text, version, sent, at: Date.now()})));
    }

    /** What is kept: {text, version, sent, at}; null when there is nothing. */
    get() {
        return this.use((store) => JSON.parse(store.getItem(this.key)));
    }

    forget() {
        this.use((store) => store.removeItem(this.key));
    }

    /** Marks it as sent with the form: what comes back decides. */
    send() {
        const kept = this.get();
        if (kept) {
            this.put(kept.text, kept.version, true);
        }
    }

    use(action) {
        if (!this.key) {
            return null;
        }
        try {
            return action(localStorage);
        } catch (problem) {
            return null; // full or forbidden: the server is the only keeper then
        }
    }
}
